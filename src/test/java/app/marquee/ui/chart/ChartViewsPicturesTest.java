package app.marquee.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.testing.FxThread;
import app.marquee.ui.chart.view.Viewing;
import app.marquee.ui.chart.view.Viewing.Order;
import app.marquee.ui.chart.view.Viewing.Scale;
import app.marquee.ui.chart.view.Viewing.Stack;
import app.marquee.ui.chart.view.Viewing.Unit;
import app.marquee.ui.chart.view.Zoom;
import app.marquee.ui.chart.world.WorldShapes;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

/// Writes a picture of charts looked at in each way, for people to look at.
class ChartViewsPicturesTest {
  private static final Path PICTURES = Path.of("target/screenshots/views");

  private record Shot(ChartSpec spec, Viewing viewing) {}

  @Test
  void everyWayToLookAtAChart() throws IOException {
    Files.createDirectories(PICTURES);
    WorldShapes.world();
    for (Map.Entry<String, Shot> shot : shots().entrySet()) {
      ChartView view = FxThread.call(() -> view(shot.getValue()));
      byte[] png = FxThread.call(() -> picture(view));
      Files.write(PICTURES.resolve(shot.getKey() + ".png"), png);
      assertThat(view.canvas().drawing().marks()).as(shot.getKey()).isNotEmpty();
      assertThat(view.getAccessibleText()).as(shot.getKey()).contains(" · ");
      LabelChecks.assertReadable(shot.getKey(), view.canvas().drawing());
    }
  }

  private static Map<String, Shot> shots() {
    Viewing plain = Viewing.PLAIN;
    Zoom near = Zoom.WHOLE.by(2.5, 0.55, 0.3);
    Map<String, Shot> shots = new LinkedHashMap<>();
    shots.put("bar-log", new Shot(SampleCharts.genres(), plain.with(Scale.LOG)));
    shots.put(
        "bar-percent-by-name",
        new Shot(SampleCharts.genres(), plain.with(Unit.PER_CENT).with(Order.NAME)));
    shots.put("bar-top", new Shot(SampleCharts.genres(), plain.withTop(3)));
    shots.put(
        "column-beside-log",
        new Shot(SampleCharts.addedByYear(), plain.with(Stack.BESIDE).with(Scale.LOG)));
    shots.put("column-whole", new Shot(SampleCharts.addedByYear(), plain.with(Stack.WHOLE)));
    shots.put("column-without", new Shot(SampleCharts.addedByYear(), plain.toggled(0)));
    shots.put("share-stacked", new Shot(SampleCharts.audience(), plain.with(Stack.STACKED)));
    shots.put("share-beside", new Shot(SampleCharts.audience(), plain.with(Stack.BESIDE)));
    shots.put("line-log", new Shot(SampleCharts.addedByMonth(), plain.with(Scale.LOG)));
    shots.put("line-part", new Shot(SampleCharts.addedByMonth(), plain.with(near)));
    shots.put("lines-without", new Shot(SampleCharts.lines(), plain.toggled(0)));
    shots.put("lines-percent", new Shot(SampleCharts.lines(), plain.with(Unit.PER_CENT)));
    shots.put("histogram-log", new Shot(SampleCharts.length(), plain.with(Scale.LOG)));
    shots.put(
        "histogram-bins-percent",
        new Shot(SampleKinds.grained(), plain.withBin(5).with(Unit.PER_CENT)));
    shots.put("map-part", new Shot(SampleCharts.countries(), plain.with(near)));
    shots.put(
        "heat-percent-by-name",
        new Shot(SampleCharts.heat(), plain.with(Unit.PER_CENT).with(Order.NAME)));
    shots.put(
        "box-sorted-log", new Shot(SampleKinds.boxes(), plain.with(Order.VALUE).with(Scale.LOG)));
    shots.put(
        "areas-top-percent", new Shot(SampleKinds.areas(), plain.withTop(10).with(Unit.PER_CENT)));
    shots.put("points-part", new Shot(SampleKinds.points(), plain.with(near)));
    shots.put(
        "network-part", new Shot(SampleKinds.network(), plain.with(Zoom.WHOLE.by(2, 0.4, 0.6))));
    shots.put("words-top", new Shot(SampleKinds.words(), plain.withTop(15).with(Order.NAME)));
    return shots;
  }

  private static ChartView view(Shot shot) {
    ChartView view =
        new ChartView(
            shot.spec(), Texts.english()::format, new ChartView.Requests(_ -> {}, (_, _) -> {}));
    view.canvas().viewingProperty().set(shot.viewing());
    return view;
  }

  private static byte[] picture(ChartView view) {
    Scene scene = new Scene(view, 560, 260);
    Theme theme = new Theme();
    theme.choiceProperty().set(Theme.Choice.LIGHT);
    theme.apply(scene);
    return PngPicture.encode(scene.snapshot(null));
  }
}
