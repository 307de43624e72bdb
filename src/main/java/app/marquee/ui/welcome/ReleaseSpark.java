package app.marquee.ui.welcome;

import app.marquee.app.desk.ReleaseLine;
import app.marquee.app.desk.ReleaseLine.End;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// A catalogue's titles by release year as a small line; a last year that is not whole is dashed.
final class ReleaseSpark extends Pane {
  private static final double EDGE = 1;

  private final Polyline whole = new Polyline();
  private final Line partial = new Line();
  private ReleaseLine line = ReleaseLine.NONE;

  ReleaseSpark() {
    getStyleClass().add("release-spark");
    whole.getStyleClass().add("spark-line");
    partial.getStyleClass().addAll("spark-line", "partial");
    whole.setManaged(false);
    partial.setManaged(false);
    getChildren().addAll(whole, partial);
  }

  void show(ReleaseLine shown) {
    line = shown;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    List<Integer> counts = line.counts();
    int last = counts.size() - 1;
    int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    boolean drawn = last >= 1 && most > 0;
    boolean dashed = drawn && line.end() == End.PARTIAL;
    whole.setVisible(drawn);
    partial.setVisible(dashed);
    if (!drawn) {
      return;
    }
    whole.getPoints().clear();
    for (int year = 0; year <= (dashed ? last - 1 : last); year++) {
      whole.getPoints().addAll(x(year, last), y(counts.get(year), most));
    }
    if (dashed) {
      partial.setStartX(x(last - 1, last));
      partial.setStartY(y(counts.get(last - 1), most));
      partial.setEndX(x(last, last));
      partial.setEndY(y(counts.get(last), most));
    }
  }

  private double x(int year, int last) {
    return EDGE + (getWidth() - 2 * EDGE) * year / last;
  }

  private double y(int count, int most) {
    return getHeight() - EDGE - (getHeight() - 2 * EDGE) * count / most;
  }
}
