package app.marquee.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.desk.Settings.Colours;
import app.marquee.app.desk.Settings.Contrast;
import app.marquee.app.desk.Settings.Updates;
import app.marquee.app.desk.SettingsStore.Kept;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.testing.HeldRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Settings are felt at once, kept soon after, and never written over each other.
final class LiveSettingsTest {
  private final List<Kept> written = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final HeldRunner runner = new HeldRunner();
  private final Notebook store = new Notebook();
  private final LiveSettings live = new LiveSettings(store, Kept.NOTHING, runner, failures::add);

  @Test
  void aChangeIsFeltAtOnce() {
    List<Settings> seen = new ArrayList<>();
    live.observe(seen::add);
    live.change(settings -> settings.withColours(Colours.DARK));
    assertThat(seen).extracting(Settings::colours).containsExactly(Colours.SYSTEM, Colours.DARK);
  }

  @Test
  void oneWriteAtATimeAndTheNewestLast() {
    live.change(settings -> settings.withTextPercent(110));
    live.change(settings -> settings.withTextPercent(120));
    live.change(settings -> settings.withTextPercent(130));
    assertThat(runner.waiting()).isOne();
    runner.run();
    runner.run();
    assertThat(written).extracting(kept -> kept.settings().textPercent()).containsExactly(110, 130);
    assertThat(runner.waiting()).isZero();
  }

  @Test
  void whatChangesNothingIsNotWritten() {
    live.change(settings -> settings.withTextPercent(100));
    assertThat(runner.waiting()).isZero();
  }

  @Test
  void closingWritesWhatWaitsAndTheWindowsPlace() {
    WindowPlace place =
        new WindowPlace(
            new Area(10, 20, 1000, 700), WindowPlace.State.MAXIMIZED, Map.of("clean", 0.3));
    live.change(settings -> settings.withThreads(2));
    live.close(place);
    assertThat(written).last().isEqualTo(new Kept(live.settings(), place, List.of()));
  }

  @Test
  void aWindowThatDidNotMoveIsNotWritten() {
    live.close(WindowPlace.NONE);
    assertThat(written).isEmpty();
  }

  @Test
  void settingsThatCannotBeKeptStayInForceAndAreSaid() {
    store.full = true;
    live.change(settings -> settings.withContrast(Contrast.HIGH));
    runner.run();
    assertThat(live.settings().contrast()).isEqualTo(Contrast.HIGH);
    assertThat(failures).extracting(Failure::what).containsExactly("The disk is full.");
    store.full = false;
    live.change(settings -> settings.withContrast(Contrast.NORMAL));
    runner.run();
    assertThat(written).hasSize(1);
  }

  @Test
  void resettingPutsEachBackToItsDefault() {
    live.change(_ ->
        new Settings(
            Colours.DARK,
            Contrast.HIGH,
            150,
            3,
            Updates.WHEN_ASKED,
            Path.of("/out"),
            BackupPolicy.STANDARD,
            3));
    live.reset();
    assertThat(live.settings()).isEqualTo(Settings.STANDARD);
  }

  @Test
  void numbersOutOfRangeCountAsTheNearest() {
    assertThat(Settings.STANDARD.withTextPercent(500).textPercent()).isEqualTo(200);
    assertThat(Settings.STANDARD.withTextPercent(1).textPercent()).isEqualTo(80);
    assertThat(Settings.STANDARD.withThreads(-3).threads()).isZero();
  }

  @Test
  void automaticMeansOneThreadAProcessor() {
    assertThat(Settings.STANDARD.threadsFor(8)).isEqualTo(8);
    assertThat(Settings.STANDARD.withThreads(3).threadsFor(8)).isEqualTo(3);
  }

  /// A store that writes into a list.
  private final class Notebook implements SettingsStore {
    private boolean full;

    @Override
    public Kept read() {
      return Kept.NOTHING;
    }

    @Override
    public void write(Settings settings, WindowPlace place) {
      if (full) {
        throw new MarqueeException(new Failure.Output("The disk is full.", "Make room."));
      }
      written.add(new Kept(settings, place, List.of()));
    }

    @Override
    public Optional<String> location() {
      return Optional.of("notebook");
    }
  }
}
