package app.marquee.ui.explore;

import app.marquee.domain.figures.Figure;
import app.marquee.ui.theme.Tip;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The row of key figures above a board: what is counted, the number, of which. Its places stay,
/// and are written over where the figures change.
final class KeyFigures extends HBox {
  private final List<Cell> cells = new ArrayList<>();

  KeyFigures() {
    getStyleClass().add("key-figures");
    setMinWidth(0);
  }

  void show(List<Figure> figures) {
    if (figures.size() != cells.size()) {
      arrange(figures.size());
    }
    for (int i = 0; i < figures.size(); i++) {
      cells.get(i).show(figures.get(i));
    }
  }

  private void arrange(int count) {
    getChildren().clear();
    cells.clear();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        Region line = new Region();
        line.getStyleClass().addAll("divider", "upright");
        getChildren().add(line);
      }
      Cell cell = new Cell();
      HBox.setHgrow(cell, Priority.ALWAYS);
      cells.add(cell);
      getChildren().add(cell);
    }
  }

  /// One figure.
  private static final class Cell extends VBox {
    private final Label name = new Label();
    private final Label number = new Label();
    private final Label note = new Label();
    private String told = "";

    Cell() {
      name.getStyleClass().addAll("caption", "muted");
      number.getStyleClass().add("figure");
      number.setMinWidth(USE_PREF_SIZE);
      note.getStyleClass().addAll("caption", "muted");
      note.setMinWidth(0);
      HBox line = new HBox(number, note);
      line.getStyleClass().add("key-figure-line");
      line.setAlignment(Pos.BASELINE_LEFT);
      getChildren().setAll(name, line);
      getStyleClass().add("key-figure");
      setMinWidth(0);
      Tip.of(this, () -> told);
    }

    void show(Figure figure) {
      name.setText(figure.label());
      number.setText(figure.text());
      note.setText(figure.note());
      told = figure.note() + "\n" + figure.definition();
      setAccessibleText(figure.label() + ": " + figure.text() + " " + figure.note());
    }
  }
}
