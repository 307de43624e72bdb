package app.marquee.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.ui.chart.layout.Box;
import app.marquee.ui.chart.layout.Drawing;
import app.marquee.ui.chart.layout.Label;
import java.util.List;

/// What must be true of the labels of any chart.
public final class LabelChecks {
  private LabelChecks() {}

  /// No label overlaps another, and none is cut off.
  public static void assertReadable(String chart, Drawing drawing) {
    List<Label> labels = drawing.labels();
    Box all = new Box(-0.5, -0.5, drawing.width() + 1.5, drawing.height() + 1.5);
    for (int i = 0; i < labels.size(); i++) {
      Label one = labels.get(i);
      assertThat(all.holds(one.box())).as("%s: %s is cut off", chart, one).isTrue();
      for (Label other : labels.subList(i + 1, labels.size())) {
        assertThat(one.box().overlaps(other.box()))
            .as("%s: %s over %s", chart, one, other)
            .isFalse();
      }
    }
  }
}
