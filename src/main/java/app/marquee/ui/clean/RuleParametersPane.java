package app.marquee.ui.clean;

import app.marquee.domain.quality.Cause;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.RuleParameter;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import atlantafx.base.controls.ToggleSwitch;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The parameters of the chosen rule: a field for each, what is wrong with it, and the way back to
/// the usual ones. A text is taken with Enter, or when its field is left.
final class RuleParametersPane extends VBox {
  private final RuleChoices choices;
  private final Texts texts;
  private final Label fault = new Label();
  private final Button reset;

  /// What shows another value in each field of the chosen rule.
  private final Map<RuleParameter, Consumer<String>> fields = new EnumMap<>(RuleParameter.class);

  private Cause chosen = RuleId.WHITESPACE;

  RuleParametersPane(CleanViewModel model, Texts texts) {
    this.choices = model.choices();
    this.texts = texts;
    getStyleClass().add("rule-parameters");
    fault.getStyleClass().add("danger-text");
    fault.setWrapText(true);
    fault.setMinHeight(USE_PREF_SIZE);
    reset = new Button(texts.get("clean.rule.reset"), Icons.of("fth-rotate-ccw"));
    reset.setId("ruleReset");
    reset.getStyleClass().addAll("flat", "small");
    reset.setOnAction(_ -> {
      if (chosen instanceof RuleId rule) {
        choices.reset(rule);
      }
    });
    choices.settingsProperty().addListener((_, old, now) -> refresh(old, now));
    model.ruleProperty().subscribe(this::show);
  }

  /// Nothing is drawn anew under the user's fingers: fields stay and show what changed, and nothing
  /// is touched while the chosen rule stays as it was.
  private void refresh(List<RuleSetting> old, List<RuleSetting> now) {
    List<RuleSetting> before = old.stream().filter(one -> one.rule().equals(chosen)).toList();
    if (!now.containsAll(before)) {
      fields.forEach((parameter, field) -> field.accept(choices.value(parameter)));
      showReset();
    }
  }

  private void show(Cause cause) {
    chosen = cause;
    fields.clear();
    HBox row = new HBox();
    row.getStyleClass().add("rule-parameter");
    List<RuleParameter> parameters =
        cause instanceof RuleId rule ? RuleParameter.of(rule) : List.of();
    for (RuleParameter parameter : parameters) {
      Label name = new Label(parameter.label());
      name.setMinWidth(USE_PREF_SIZE);
      Control field = field(parameter);
      field.setId(parameter.id());
      field.setAccessibleText(parameter.label());
      name.setLabelFor(field);
      row.getChildren().addAll(name, field);
    }
    row.getChildren().add(reset);
    getChildren().setAll(row, fault);
    Shown.when(!parameters.isEmpty(), this);
    showReset();
    say("");
  }

  private void showReset() {
    Shown.when(chosen instanceof RuleId rule && choices.isSet(rule), reset);
  }

  private Control field(RuleParameter parameter) {
    if (parameter.kind() != RuleParameter.Kind.CHOICE) {
      return textField(parameter);
    }
    return parameter.choices().contains("true") ? onOff(parameter) : choice(parameter);
  }

  private TextField textField(RuleParameter parameter) {
    TextField field = new TextField(choices.value(parameter));
    boolean words = parameter.kind() == RuleParameter.Kind.WORDS;
    field.getStyleClass().add(words ? "rule-words" : "rule-number");
    if (words) {
      field.setPromptText(texts.get("clean.rule.words"));
    }
    Runnable take = () -> say(choices.set(parameter, field.getText()).orElse(""));
    field.textProperty().subscribe(text -> say(parameter.fault(text.strip()).orElse("")));
    field.setOnAction(_ -> take.run());
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused && field.getScene() != null) {
            take.run();
          }
        });
    fields.put(
        parameter,
        value -> {
          if (!field.getText().strip().equals(value)) {
            field.setText(value);
          }
        });
    return field;
  }

  private ToggleSwitch onOff(RuleParameter parameter) {
    ToggleSwitch field = new ToggleSwitch();
    field.setSelected(Boolean.parseBoolean(choices.value(parameter)));
    field
        .selectedProperty()
        .addListener((_, _, now) -> choices.set(parameter, Boolean.toString(now)));
    fields.put(parameter, value -> field.setSelected(Boolean.parseBoolean(value)));
    return field;
  }

  private ComboBox<String> choice(RuleParameter parameter) {
    List<String> words =
        parameter.choices().stream()
            .map(value -> texts.get("clean.parameter." + value.replace("_", "")))
            .toList();
    ComboBox<String> field = new ComboBox<>();
    field.getItems().setAll(words);
    field.setValue(words.get(parameter.choices().indexOf(choices.value(parameter))));
    field
        .valueProperty()
        .addListener(
            (_, _, now) -> choices.set(parameter, parameter.choices().get(words.indexOf(now))));
    fields.put(parameter, value -> field.setValue(words.get(parameter.choices().indexOf(value))));
    return field;
  }

  private void say(String sentence) {
    fault.setText(sentence);
    Shown.when(!sentence.isEmpty(), fault);
  }
}
