package app.marquee.ui.explore;

import app.marquee.domain.figures.Figure;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The row of key figures above a board: what is counted, the number, of which.
final class KeyFigures extends HBox {
  KeyFigures() {
    getStyleClass().add("key-figures");
    setMinWidth(0);
  }

  void show(List<Figure> figures) {
    getChildren().clear();
    for (Figure figure : figures) {
      if (!getChildren().isEmpty()) {
        Region line = new Region();
        line.getStyleClass().addAll("divider", "upright");
        getChildren().add(line);
      }
      getChildren().add(cell(figure));
    }
  }

  private VBox cell(Figure figure) {
    Label name = new Label(figure.label());
    name.getStyleClass().addAll("caption", "muted");
    Label number = new Label(figure.text());
    number.getStyleClass().add("figure");
    number.setMinWidth(USE_PREF_SIZE);
    Label note = new Label(figure.note());
    note.getStyleClass().addAll("caption", "muted");
    note.setMinWidth(0);
    HBox line = new HBox(number, note);
    line.getStyleClass().add("key-figure-line");
    line.setAlignment(Pos.BASELINE_LEFT);
    VBox cell = new VBox(name, line);
    cell.getStyleClass().add("key-figure");
    cell.setMinWidth(0);
    HBox.setHgrow(cell, Priority.ALWAYS);
    cell.setAccessibleText(figure.label() + ": " + figure.text() + " " + figure.note());
    Tooltip.install(cell, new Tooltip(figure.note() + "\n" + figure.definition()));
    return cell;
  }
}
