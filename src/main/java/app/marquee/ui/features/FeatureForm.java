package app.marquee.ui.features;

import app.marquee.domain.catalogue.TitleRows.Column;
import app.marquee.domain.recipe.Formula;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.ui.fx.DialogForm;
import app.marquee.ui.fx.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/// The fields of one of the user's features, by its kind.
final class FeatureForm extends DialogForm {
  private final List<Column> columns;
  private final TextField name;
  private final Boolean on;
  private final Supplier<Formula> reading;
  private final Texts texts;

  /// @param columns those it may be made from
  FeatureForm(UserFeature draft, List<Column> columns, Texts texts) {
    super(texts);
    getStyleClass().add("dialog-form");
    this.texts = texts;
    this.columns = columns;
    this.on = draft.on();
    name = field("features.field.name", draft.name());
    name.setId("featureName");
    reading = fields(draft.formula());
  }

  /// The feature as the fields have it.
  UserFeature feature() {
    return new UserFeature(name.getText().strip(), on, reading.get());
  }

  private Supplier<Formula> fields(Formula draft) {
    return switch (draft) {
      case Formula.Bucket bucket -> {
        ComboBox<String> column = column("features.field.column", bucket.column(), true);
        TextField limits = field("features.field.limits", String.join(", ", bucket.limits()));
        limits.setPromptText(texts.get("features.field.limits.hint"));
        TextField names = field("features.field.names", String.join(", ", bucket.names()));
        names.setPromptText(texts.get("features.field.names.hint"));
        yield () -> new Formula.Bucket(column.getValue(), list(limits), list(names));
      }
      case Formula.ContainsWord contains -> {
        ComboBox<String> column = column("features.field.column", contains.column(), false);
        TextField word = field("features.field.word", contains.word());
        yield () -> new Formula.ContainsWord(column.getValue(), word.getText().strip());
      }
      case Formula.DatePart date -> {
        ComboBox<String> column = column("features.field.column", date.column(), false);
        List<String> parts = Arrays.stream(Formula.Part.values()).map(this::words).toList();
        ComboBox<String> part = choice("features.field.part", words(date.part()), parts);
        yield () ->
            new Formula.DatePart(
                column.getValue(), Formula.Part.values()[parts.indexOf(part.getValue())]);
      }
      case Formula.ListCount count -> {
        ComboBox<String> column = column("features.field.column", count.column(), false);
        yield () -> new Formula.ListCount(column.getValue());
      }
      case Formula.Ratio ratio -> {
        ComboBox<String> column = column("features.field.number", ratio.column(), true);
        ComboBox<String> by = column("features.field.by", ratio.by(), true);
        yield () -> new Formula.Ratio(column.getValue(), by.getValue());
      }
    };
  }

  private String words(Formula.Part part) {
    return texts.get("features.part." + (part == Formula.Part.YEAR ? "year" : "month"));
  }

  /// @param numbers where those that hold numbers come first
  private ComboBox<String> column(String key, String chosen, Boolean numbers) {
    List<String> offered =
        Stream.concat(
                columns.stream().filter(column -> column.numeric() == numbers),
                columns.stream().filter(column -> column.numeric() != numbers))
            .map(Column::name)
            .toList();
    return choice(key, chosen, offered);
  }

  private static List<String> list(TextField field) {
    String text = field.getText().strip();
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split("[,;]", -1)).map(String::strip).toList();
  }
}
