package app.marquee.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.testing.FxThread;
import app.marquee.ui.chart.world.WorldShapes;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.TilePane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Writes pictures of every kind of chart, and holds what must be true of each at every width.
class ChartGalleryTest {
  private static final ChartMessages WORDS = Texts.english()::format;

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 320, 1",
    "DARK, 320, 1",
    "LIGHT, 640, 1",
    "DARK, 640, 1",
    "LIGHT, 1200, 1",
    "DARK, 1200, 1",
    "LIGHT, 640, 1.6"
  })
  void everyKindAtEveryWidth(Theme.Choice choice, double width, double textSize)
      throws IOException {
    WorldShapes.world();
    List<ChartView> views = new ArrayList<>();
    byte[] png =
        FxThread.call(() -> {
          Theme theme = new Theme();
          theme.choiceProperty().set(choice);
          theme.textSizeProperty().set(textSize);
          TilePane board = new TilePane(12, 12);
          board.setPadding(new Insets(12));
          board.setPrefColumns(2);
          for (ChartSpec spec : SampleCharts.all()) {
            ChartView view =
                new ChartView(spec, WORDS, new ChartView.Requests(_ -> {}, (_, _) -> {}));
            view.setPrefSize(
                width, (width < 400 && spec.kind() == ChartSpec.Kind.MAP ? 300 : 190) * textSize);
            views.add(view);
            board.getChildren().add(view);
          }
          Scene scene = new Scene(board);
          theme.apply(scene);
          WritableImage picture = scene.snapshot(null);
          return PngPicture.encode(picture);
        });
    String name =
        "charts-%s-%.0f%s.png"
            .formatted(choice.name().toLowerCase(Locale.ROOT), width, textSize > 1 ? "-large" : "");
    Files.createDirectories(Path.of("target/screenshots"));
    Files.write(Path.of("target/screenshots", name), png);
    for (ChartView view : views) {
      assertThat(view.canvas().drawing().marks()).as(view.spec().id()).isNotEmpty();
      LabelChecks.assertReadable(view.spec().id(), view.canvas().drawing());
    }
  }
}
