package app.marquee.ui.ingest;

import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.ingest.InputsViewModel.Line;
import app.marquee.ui.theme.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The files that make one catalogue, in order: each with its name in the `source` column, which
/// may be changed, and ways to move it or take it out. Nothing is shown for a single file.
final class InputRows extends VBox {
  private final Texts texts;
  private final InputsViewModel model;

  InputRows(Texts texts, InputsViewModel model) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("input-rows");
    model.lines().subscribe(this::show);
    show();
  }

  private void show() {
    Shown.when(model.isSeveral(), this);
    List<Node> rows = new ArrayList<>();
    if (model.isSeveral()) {
      Label head = new Label(texts.get("inputs.head"));
      head.getStyleClass().add("strong");
      HBox line = new HBox(head);
      line.getStyleClass().add("decisions-head");
      rows.add(line);
      model.lines().forEach(input -> rows.add(row(input)));
    }
    getChildren().setAll(rows);
  }

  private HBox row(Line line) {
    TextField name = new TextField(line.name());
    name.getStyleClass().add("decision-choice");
    name.setAccessibleText(texts.format("inputs.source", line.input().name()));
    name.setOnAction(_ -> model.rename(line, name.getText()));
    name.focusedProperty()
        .subscribe((before, now) -> {
          if (before && !now) {
            model.rename(line, name.getText());
          }
        });
    Label note = new Label(line.note());
    note.getStyleClass().add("decision-reason");
    note.setMinWidth(0);
    Tip.of(note, line.input().file().toString());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button up = button("fth-arrow-up", "inputs.up", line, model::moveUp);
    up.setDisable(line.index() == 0);
    Button down = button("fth-arrow-down", "inputs.down", line, model::moveDown);
    down.setDisable(line.index() == model.lines().size() - 1);
    HBox row =
        new HBox(name, note, gap, up, down, button("fth-x", "inputs.remove", line, model::remove));
    row.getStyleClass().addAll("form-row", "decision", "input-row");
    return row;
  }

  private Button button(String icon, String key, Line line, Consumer<Line> press) {
    Button button = new Button("", Icons.of(icon));
    button.getStyleClass().addAll("icon-button", "small");
    button.setAccessibleText(texts.format(key, line.input().name()));
    Tip.of(button, button.getAccessibleText());
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> press.accept(line));
    return button;
  }
}
