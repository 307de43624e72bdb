package app.marquee.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.testing.FxThread;
import app.marquee.ui.chart.view.Viewing;
import app.marquee.ui.chart.world.WorldShapes;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Writes a picture of every kind of chart by itself, as small and as wide as a window makes it, in
/// each look, for people to look at; and holds that each has marks and readable labels.
class ChartPicturesTest {
  private static final Path PICTURES = Path.of("target/screenshots/charts");

  @BeforeAll
  static void makeFolder() throws IOException {
    Files.createDirectories(PICTURES);
    WorldShapes.world();
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, NORMAL, 400, 1",
    "DARK, NORMAL, 400, 1",
    "LIGHT, HIGH, 400, 1",
    "LIGHT, NORMAL, 2400, 1",
    "DARK, NORMAL, 2400, 1",
    "DARK, HIGH, 2400, 1",
    "LIGHT, NORMAL, 800, 2"
  })
  void everyKind(Theme.Choice choice, Theme.Contrast contrast, double width, double textSize)
      throws IOException {
    for (ChartSpec spec : SampleCharts.all()) {
      ChartView view = FxThread.call(() -> view(spec));
      byte[] png = FxThread.call(() -> picture(view, choice, contrast, width, textSize));
      String name =
          "%s-%.0f-%s%s%s.png"
              .formatted(
                  spec.id(),
                  width,
                  choice.name().toLowerCase(Locale.ROOT),
                  contrast == Theme.Contrast.HIGH ? "-contrast" : "",
                  textSize > 1 ? "-large" : "");
      Files.write(PICTURES.resolve(name), png);
      assertThat(view.canvas().drawing().marks()).as(name).isNotEmpty();
      LabelChecks.assertReadable(name, view.canvas().drawing());
    }
  }

  private static ChartView view(ChartSpec spec) {
    ChartView view =
        new ChartView(spec, Texts.english()::format, new ChartView.Requests(_ -> {}, (_, _) -> {}));
    view.canvas().viewingProperty().set(Viewing.PLAIN);
    return view;
  }

  private static byte[] picture(
      ChartView view, Theme.Choice choice, Theme.Contrast contrast, double width, double textSize) {
    Theme theme = new Theme();
    theme.choiceProperty().set(choice);
    theme.contrastProperty().set(contrast);
    theme.textSizeProperty().set(textSize);
    double height =
        switch (view.spec().kind()) {
          case TREE_MAP, SCATTER, NETWORK, BOX, MAP, WORD_LIST -> 320;
          default -> 220;
        };
    Scene scene = new Scene(view, width, height * textSize);
    theme.apply(scene);
    return PngPicture.encode(scene.snapshot(null));
  }
}
