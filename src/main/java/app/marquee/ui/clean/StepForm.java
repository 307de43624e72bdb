package app.marquee.ui.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Edit.Condition;
import app.marquee.domain.recipe.EditWords;
import app.marquee.ui.fx.DialogForm;
import app.marquee.ui.fx.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The fields of a step, by its kind.
final class StepForm extends DialogForm {

  /// The kinds of step, in the order they are offered.
  enum Kind {
    REPLACE,
    MERGE,
    MERGE_CLUSTERS,
    FILL,
    DROP,
    EDIT_CELL,
    KEEP_BOTH,
    KEEP_TITLE,
    SPLIT,
    JOIN,
    RENAME,
    REMOVE_COLUMN;

    /// The word for it in the bundle.
    String key() {
      return name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /// True where one is made from nothing; a cell is edited where it stands, clusters and titles
    /// to keep are found.
    boolean isOffered() {
      return switch (this) {
        case EDIT_CELL, MERGE_CLUSTERS, KEEP_BOTH, KEEP_TITLE -> false;
        default -> true;
      };
    }

    static Kind of(Edit edit) {
      return switch (edit) {
        case Edit.ReplaceValue _ -> REPLACE;
        case Edit.MergeValues _ -> MERGE;
        case Edit.MergeClusters _ -> MERGE_CLUSTERS;
        case Edit.FillMissing _ -> FILL;
        case Edit.DropRows _ -> DROP;
        case Edit.EditCell _ -> EDIT_CELL;
        case Edit.KeepBoth _ -> KEEP_BOTH;
        case Edit.KeepTitle _ -> KEEP_TITLE;
        case Edit.SplitLists _ -> SPLIT;
        case Edit.JoinLists _ -> JOIN;
        case Edit.RenameColumn _ -> RENAME;
        case Edit.DropColumn _ -> REMOVE_COLUMN;
      };
    }

    /// A step of this kind to begin with.
    Edit draft(String column) {
      String list = CanonicalColumn.COUNTRY.header();
      return switch (this) {
        case REPLACE -> new Edit.ReplaceValue(CanonicalColumn.RATING.header(), "", "");
        case MERGE -> new Edit.MergeValues(list, List.of(), "");
        case MERGE_CLUSTERS -> new Edit.MergeClusters(list, List.of());
        case FILL -> new Edit.FillMissing(CanonicalColumn.RATING.header(), "");
        case DROP ->
            new Edit.DropRows(
                List.of(new Condition(CanonicalColumn.RATING.header(), Edit.Test.IS, "")));
        case EDIT_CELL -> new Edit.EditCell("", 1, column, "", "");
        case KEEP_BOTH -> new Edit.KeepBoth(List.of());
        case KEEP_TITLE -> new Edit.KeepTitle(new Edit.Named("", 1), "");
        case SPLIT -> new Edit.SplitLists(list, ";");
        case JOIN -> new Edit.JoinLists(list, " / ");
        case RENAME -> new Edit.RenameColumn(column, "");
        case REMOVE_COLUMN -> new Edit.DropColumn(column);
      };
    }
  }

  private final Texts texts;
  private final List<String> columns;
  private final Supplier<Edit> reading;

  /// @param columns the columns a step may be about
  StepForm(Edit draft, List<String> columns, Texts texts) {
    super(texts);
    getStyleClass().add("dialog-form");
    this.columns = columns;
    this.texts = texts;
    reading = fields(draft);
  }

  /// The step as the fields have it.
  Edit edit() {
    return reading.get();
  }

  private Supplier<Edit> fields(Edit draft) {
    return switch (draft) {
      case Edit.ReplaceValue edit -> {
        ComboBox<String> column = column(edit.column(), columns);
        TextField from = field("clean.field.from", edit.from());
        TextField to = field("clean.field.to", edit.to());
        yield () -> new Edit.ReplaceValue(column.getValue(), from.getText(), to.getText());
      }
      case Edit.MergeValues edit -> {
        ComboBox<String> column = column(edit.column(), columns);
        TextArea variants = area("clean.field.variants", String.join("\n", edit.variants()));
        TextField to = field("clean.field.target", edit.target());
        yield () ->
            new Edit.MergeValues(
                column.getValue(),
                variants.getText().lines().map(String::strip).filter(v -> !v.isEmpty()).toList(),
                to.getText());
      }
      case Edit.MergeClusters edit -> {
        ClusterFields clusters = new ClusterFields(edit.clusters(), texts, this::changed);
        row("clean.field.clusters", clusters);
        yield () -> new Edit.MergeClusters(edit.column(), clusters.clusters());
      }
      case Edit.FillMissing edit -> {
        ComboBox<String> column = column(edit.column(), columns);
        TextField value = field("clean.field.value", edit.value());
        yield () -> new Edit.FillMissing(column.getValue(), value.getText());
      }
      case Edit.DropRows edit -> {
        List<Supplier<Condition>> rows = edit.where().stream().map(this::condition).toList();
        yield () -> new Edit.DropRows(rows.stream().map(Supplier::get).toList());
      }
      case Edit.EditCell edit -> {
        String cell = edit.title().isEmpty() ? "record " + edit.record() : edit.title();
        row("clean.field.cell", new Label(edit.column() + " of " + cell));
        TextField to = field("clean.field.value", edit.after());
        yield () ->
            new Edit.EditCell(
                edit.title(), edit.record(), edit.column(), edit.before(), to.getText());
      }
      case Edit.KeepBoth _, Edit.KeepTitle _ -> {
        row("clean.field.titles", new Label(EditWords.of(draft)));
        yield () -> draft;
      }
      case Edit.RenameColumn edit -> {
        ComboBox<String> column = column(edit.column(), columns);
        TextField name = field("clean.field.name", edit.name());
        yield () -> new Edit.RenameColumn(column.getValue(), name.getText());
      }
      case Edit.DropColumn edit -> {
        ComboBox<String> column = column(edit.column(), columns);
        yield () -> new Edit.DropColumn(column.getValue());
      }
      case Edit.SplitLists edit -> {
        ComboBox<String> column = column(edit.column(), lists());
        TextField mark = field("clean.field.separator", edit.separator());
        yield () -> new Edit.SplitLists(column.getValue(), mark.getText());
      }
      case Edit.JoinLists edit -> {
        ComboBox<String> column = column(edit.column(), lists());
        TextField mark = field("clean.field.separator", edit.separator());
        yield () -> new Edit.JoinLists(column.getValue(), mark.getText());
      }
    };
  }

  private Supplier<Condition> condition(Condition begun) {
    ComboBox<String> column = column(begun.column(), columns);
    ComboBox<Edit.Test> test = new ComboBox<>();
    test.getItems().setAll(Edit.Test.values());
    test.setConverter(new TestWords());
    test.setValue(begun.test());
    row("clean.field.test", test);
    TextField value = field("clean.field.value", begun.value());
    test.valueProperty()
        .subscribe(now -> {
          value.setDisable(!now.takesValue());
          changed();
        });
    return () ->
        new Condition(
            column.getValue(),
            test.getValue(),
            test.getValue().takesValue() ? value.getText() : "");
  }

  private List<String> lists() {
    return Arrays.stream(CanonicalColumn.values())
        .filter(CanonicalColumn::isList)
        .map(CanonicalColumn::header)
        .filter(columns::contains)
        .toList();
  }

  private ComboBox<String> column(String chosen, List<String> offered) {
    return choice("clean.field.column", chosen, offered);
  }

  /// The tests of a condition in the bundle's words.
  private final class TestWords extends StringConverter<Edit.Test> {
    @Override
    public String toString(Edit.@Nullable Test test) {
      return test == null ? "" : texts.get("clean.test." + test.id());
    }

    @Override
    public Edit.Test fromString(String text) {
      throw new UnsupportedOperationException();
    }
  }
}
