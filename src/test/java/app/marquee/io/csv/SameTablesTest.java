package app.marquee.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.features.FeatureStage;
import app.marquee.testing.RandomCatalogue;
import app.marquee.testing.RealFiles;
import app.marquee.testing.SmallFiles;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The bytes of the four tables depend on nothing but the file and the recipe.
class SameTablesTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {2, 3, 8})
  void howeverManyThreads(int threads) {
    String file = new RandomCatalogue(3).file(20_000);

    assertThat(run(file, threads)).isEqualTo(run(file, 1));
  }

  @ParameterizedTest
  @CsvSource({"tr-TR, Asia/Tokyo", "ar-EG, Pacific/Apia", "th-TH-u-ca-buddhist, UTC"})
  void inEveryLocaleAndTimeZone(String tag, String zoneId) {
    String file =
        new RandomCatalogue(4).file(500)
            + SmallFiles.line(
                "i1",
                "TV SERIES",
                "TITLE I",
                "",
                "",
                "INDIA, IT",
                "15-JULY-2020",
                "2019",
                "Unrated",
                "12 MIN",
                "",
                "İI ıi",
                "");
    Outcome expected = run(file, 1);
    Locale.setDefault(Locale.forLanguageTag(tag));
    TimeZone.setDefault(TimeZone.getTimeZone(zoneId));

    assertThat(run(file, 2)).isEqualTo(expected);
  }

  @Test
  void onARealFile() {
    Path file = RealFiles.path("netflix_titles.csv");

    assertThat(run(file, 4)).isEqualTo(run(file, 1));
  }

  /// Everything a run says of a catalogue.
  private record Outcome(SmallFiles.Tables tables, String log, String decisions) {}

  private static Outcome run(String file, int threads) {
    return outcome(SmallFiles.clean(SmallFiles.raw(file), Recipe.standard(), on(threads)), threads);
  }

  private static Outcome run(Path file, int threads) {
    return outcome(SmallFiles.clean(SmallFiles.raw(file), Recipe.standard(), on(threads)), threads);
  }

  private static Outcome outcome(CleanCatalogue clean, int threads) {
    StringBuilder log = new StringBuilder();
    for (long at = 0; at < clean.changes().size(); at++) {
      log.append(clean.changes().get(at)).append('\n');
    }
    log.append(clean.flags()).append(clean.quarantined()).append(clean.duplicates());
    return new Outcome(
        SmallFiles.tables(
            FeatureStage.derive(clean, FeatureSettings.standard(), on(threads)), on(threads)),
        log.toString(),
        clean.decisions() + "\n" + clean.ingested().raw().decisions() + clean.tallies());
  }

  private static RunContext on(int threads) {
    return new RunContext(threads, new Cancellation(), RunMonitor.SILENT, "test");
  }
}
