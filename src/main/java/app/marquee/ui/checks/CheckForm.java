package app.marquee.ui.checks;

import app.marquee.domain.quality.CheckKind;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.CheckSpec.After;
import app.marquee.domain.quality.CheckSpec.Level;
import app.marquee.domain.quality.Condition;
import app.marquee.ui.fx.Segments;
import app.marquee.ui.fx.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/// The chosen check, to be changed: every field takes effect as it is left, or with Enter.
final class CheckForm extends GridPane {
  private final ChecksViewModel model;
  private final Texts texts;
  private final ObjectProperty<Level> level = new SimpleObjectProperty<>(Level.WARN);
  private final ObjectProperty<After> after = new SimpleObjectProperty<>(After.CLEAN);
  private final Map<String, Supplier<String>> fields = new LinkedHashMap<>();
  private final TextField name = new TextField();
  private CheckKind kind = CheckKind.REQUIRED_COLUMNS;
  private boolean drawing;

  CheckForm(ChecksViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("check-form");
    leave(name, () -> change(now -> renamed(now, name.getText().strip())));
    level.subscribe(now -> change(check -> check.with(now)));
    after.subscribe(this::move);
  }

  /// Puts the check after another stage; where that cannot be, the choice goes back.
  private void move(After stage) {
    change(check -> new CheckSpec(check.id(), check.level(), stage, check.condition()));
    CheckLine line = model.chosenProperty().get();
    if (!drawing && line != null && line.after() != stage) {
      drawing = true;
      after.set(line.after());
      drawing = false;
    }
  }

  /// Shows a check's fields as they are. Fields that say so already stay, and keep the focus.
  void show(CheckSpec check) {
    drawing = true;
    level.set(check.level());
    after.set(check.after());
    if (!says(check)) {
      build(check);
    }
    drawing = false;
  }

  private boolean says(CheckSpec check) {
    return !fields.isEmpty()
        && kind == check.condition().kind()
        && name.getText().strip().equals(check.id())
        && CheckFieldTexts.parse(kind, texts()).equals(check.condition());
  }

  private void build(CheckSpec check) {
    kind = check.condition().kind();
    fields.clear();
    getChildren().clear();
    name.setText(check.id());
    row("name", name);
    Segments<Level> levels = new Segments<>(level);
    levels.setNames(texts.get("checks.level.warn"), texts.get("checks.level.error"));
    row("level", levels);
    Segments<After> stages = new Segments<>(after);
    stages.setNames(
        texts.get("checks.stage.ingest"),
        texts.get("checks.stage.clean"),
        texts.get("checks.stage.features"));
    row("after", stages);
    CheckFieldTexts.of(check.condition()).forEach(this::field);
  }

  private Map<String, String> texts() {
    Map<String, String> now = new LinkedHashMap<>();
    fields.forEach((field, text) -> now.put(field, text.get()));
    return now;
  }

  private static CheckSpec renamed(CheckSpec check, String id) {
    return new CheckSpec(id, check.level(), check.after(), check.condition());
  }

  private void field(String field, String text) {
    if (CheckFieldTexts.isColumn(field)) {
      ComboBox<String> box = new ComboBox<>();
      box.setEditable(true);
      box.getItems().setAll(model.columns());
      box.setValue(text);
      box.valueProperty().subscribe(_ -> takeOver());
      leave(box.getEditor(), this::takeOver);
      add(field, box, () -> box.getEditor().getText());
    } else if (CheckFieldTexts.isList(field)) {
      TextArea area = new TextArea(text);
      area.setPrefRowCount(3);
      area.focusedProperty()
          .subscribe(focused -> {
            if (!focused) {
              takeOver();
            }
          });
      add(field, area, area::getText);
    } else {
      TextField one = new TextField(text);
      leave(one, this::takeOver);
      add(field, one, one::getText);
    }
  }

  private void add(String field, Control control, Supplier<String> text) {
    fields.put(field, text);
    row(
        texts.has("checks.field." + kind.id() + "." + field) ? kind.id() + "." + field : field,
        control);
  }

  private void row(String key, Node control) {
    Label name = new Label(texts.get("checks.field." + key));
    name.getStyleClass().add("muted");
    name.setLabelFor(control);
    name.setMinWidth(USE_PREF_SIZE);
    control.setAccessibleText(name.getText());
    HBox holder = new HBox(control);
    if (control instanceof Control field && !(control instanceof TextArea)) {
      field.getStyleClass().add("check-field");
    }
    addRow(getRowCount(), name, holder);
  }

  private static void leave(TextField field, Runnable done) {
    field.setOnAction(_ -> done.run());
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            done.run();
          }
        });
  }

  /// Makes a condition of what stands in the fields.
  private void takeOver() {
    Map<String, String> now = texts();
    change(check -> {
      Condition condition = CheckFieldTexts.parse(kind, now);
      After earliest = condition.earliest();
      After place = check.after().compareTo(earliest) < 0 ? earliest : check.after();
      return new CheckSpec(check.id(), check.level(), place, condition);
    });
  }

  private void change(UnaryOperator<CheckSpec> edit) {
    if (!drawing) {
      model.change(edit);
    }
  }
}
