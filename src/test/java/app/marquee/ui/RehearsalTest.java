package app.marquee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.RunService;
import app.marquee.app.SameThreadRunner;
import app.marquee.app.desk.RecentStore;
import app.marquee.app.desk.Recents;
import app.marquee.io.csv.CsvTableWriter;
import app.marquee.io.output.OutputFolder;
import app.marquee.io.source.FileCatalogueSource;
import app.marquee.testing.FxThread;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;

/// What nobody sees is drawn and painted all the same.
final class RehearsalTest {
  private static final Clock CLOCK = Clock.systemUTC();

  @Test
  void everyPageIsPaintedStripByStripAndThenNoMore() {
    RunService runs =
        new RunService(
            new FileCatalogueSource(),
            new OutputFolder(new CsvTableWriter(), CLOCK),
            CLOCK,
            "test");
    Rehearsal rehearsal = FxThread.call(() -> new Rehearsal(runs));
    rehearsal.perform(Path.of("samples/streaming_titles.csv"));
    Recents none = new Recents(RecentStore.none(), new SameThreadRunner(), CLOCK);
    int pages = FxThread.call(() -> Pages.all(none).size());

    for (int page = 0; page < pages; page++) {
      Set<Integer> colours = new HashSet<>();
      for (int strip = 0; strip < Rehearsal.STRIPS; strip++) {
        int at = page * Rehearsal.STRIPS + strip;
        FxThread.run(() -> colours.addAll(colours(Objects.requireNonNull(rehearsal.paint(at)))));
      }
      assertThat(colours).as("page %d", page).hasSizeGreaterThan(50);
    }
    int strips = pages * Rehearsal.STRIPS;
    assertThat(FxThread.<Boolean>call(() -> rehearsal.paint(strips) == null)).isTrue();
  }

  private static Set<Integer> colours(Image image) {
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        colours.add(image.getPixelReader().getArgb(x, y));
      }
    }
    return colours;
  }
}
