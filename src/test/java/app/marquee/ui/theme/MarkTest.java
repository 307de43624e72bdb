package app.marquee.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.testing.FxThread;
import app.marquee.ui.chart.PngPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class MarkTest {

  @Test
  void theIconFileAndTheMarkAreOneDrawing() throws IOException {
    String icon = Files.readString(Path.of("assets/icon.svg"));
    assertThat(icon).contains("\"" + Mark.SIGN + "\"").contains("\"" + Mark.BARS + "\"");
    Palette light = Palette.of(Theme.Variant.LIGHT, Theme.Contrast.NORMAL);
    assertThat(icon).contains(light.colour("accent-emphasis").toString().substring(2, 8));
  }

  @Test
  void evenTheSmallestPictureShowsSignAndBars() throws IOException {
    List<Image> images = FxThread.call(Mark::images);
    assertThat(images)
        .extracting(Image::getWidth)
        .containsExactly(16.0, 24.0, 32.0, 48.0, 64.0, 128.0, 256.0);
    for (Image image : images) {
      assertThat(image.getHeight()).isEqualTo(image.getWidth());
    }
    Image small = images.getFirst();
    assertThat(small.getPixelReader().getColor(0, 0).getOpacity()).isZero();
    assertThat(small.getPixelReader().getColor(8, 4)).isEqualTo(Color.web("#2a5bd7"));
    // Down the middle of the last bar there is nearly white.
    Color bar = small.getPixelReader().getColor(11, 8);
    assertThat(bar.getRed()).isGreaterThan(0.8);
    Files.createDirectories(Path.of("target/screenshots"));
    Files.write(Path.of("target/screenshots/icon-16.png"), PngPicture.encode(small));
    Files.write(Path.of("target/screenshots/icon-256.png"), PngPicture.encode(images.getLast()));
  }
}
