import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Highlight;
import app.marquee.testing.FxThread;
import app.marquee.ui.chart.ChartCanvas;
import app.marquee.ui.chart.SampleCharts;
import app.marquee.ui.chart.SampleKinds;
import app.marquee.ui.chart.view.Viewing;
import app.marquee.ui.chart.view.Zoom;
import app.marquee.ui.chart.world.WorldShapes;
import app.marquee.ui.theme.Theme;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Scene;

/// How long the JavaFX thread works to lay out and record the drawing of each kind of chart at its
/// largest, 2,400 by 600 pixels, in ms of CPU; the pixels themselves are made by another thread.
/// With the test classes on the class path:
///
/// `java -Dglass.platform=Headless -Dprism.order=sw -cp
/// target/test-classes:target/classes:'target/libs/*' src/bench/java/ChartFrames.java`
public final class ChartFrames {
  private ChartFrames() {}

  public static void main(String[] args) throws Exception {
    WorldShapes.world();
    List<ChartSpec> charts = new ArrayList<>(SampleCharts.all());
    long begin = System.nanoTime();
    charts.add(SampleKinds.points(1_000_000, 120, 300));
    System.out.printf("a million points counted into cells: %.0f ms%n", ms(begin));
    System.out.printf("%-24s %8s %8s %8s%n", "chart", "median", "95 %", "longest");
    for (ChartSpec chart : charts) {
      double[] times = FxThread.call(() -> times(chart));
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT,
          "%-24s %8.2f %8.2f %8.2f%n",
          chart.id(),
          times[times.length / 2],
          times[times.length * 95 / 100],
          times[times.length - 1]);
    }
    System.exit(0);
  }

  /// Draws over and over with another part in view, or where there is none another choice.
  private static double[] times(ChartSpec chart) {
    ChartCanvas canvas = new ChartCanvas(chart);
    Scene scene = new Scene(canvas, 2400, 600);
    new Theme().apply(scene);
    scene.snapshot(null);
    double[] times = new double[60];
    for (int i = 0; i < times.length + 20; i++) {
      long begin = cpu();
      if (i % 2 == 0) {
        canvas.viewingProperty().set(Viewing.PLAIN.with(Zoom.WHOLE.by(1.05, 0.5, 0.5)));
        canvas.show(chart, new Highlight(Set.of(new Highlight.Spot(0, 0))));
      } else {
        canvas.viewingProperty().set(Viewing.PLAIN);
        canvas.show(chart, Highlight.NONE);
      }
      double took = (cpu() - begin) / 2e6;
      if (i >= 20) {
        times[i - 20] = took;
      }
      if (i % 10 == 0) {
        scene.snapshot(null);
      }
    }
    return times;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double ms(long since) {
    return (System.nanoTime() - since) / 1e6;
  }
}
