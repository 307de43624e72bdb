package app.marquee.ui.dock;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.run.RunMonitor.Level;
import app.marquee.domain.run.RunMonitor.TaskState;
import app.marquee.ui.dock.DockViewModel.Filter;
import app.marquee.ui.dock.DockViewModel.Panel;
import app.marquee.ui.dock.DockViewModel.Tone;
import app.marquee.ui.fx.RunFeed;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.testing.States;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class DockViewModelTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00.123Z");

  private final RunFeed feed = new RunFeed(Clock.fixed(NOON, ZoneOffset.UTC), _ -> {});
  private final DockViewModel dock =
      new DockViewModel(Texts.english(), feed, ZoneOffset.ofHours(2));

  @Test
  void aRunThatEndedIsToldInASentence() {
    dock.show(States.cleaning());
    assertThat(dock.outcomeProperty().get().sentence()).isEqualTo("Cleaning.");
    feed.state("clean", TaskState.RUNNING);
    feed.state("clean", TaskState.DONE);
    dock.show(States.cleaned());
    assertThat(dock.outcomeProperty().get().tone()).isEqualTo(Tone.READY);
    assertThat(dock.outcomeProperty().get().sentence())
        .isEqualTo("The run finished in 0 ms. 1 task done, none failed.");
  }

  @Test
  void aFailureIsToldWithWhatHappened() {
    dock.show(States.cleaning());
    dock.show(States.failed());
    assertThat(dock.outcomeProperty().get().tone()).isEqualTo(Tone.FAILED);
    assertThat(dock.outcomeProperty().get().sentence())
        .isEqualTo("Ingest stopped. This file is empty (0 bytes).");
  }

  @Test
  void aCancelledRunSaysThatResultsStay() {
    dock.show(States.cleaning());
    feed.state("clean", TaskState.CANCELLED);
    dock.show(States.ingested());
    assertThat(dock.outcomeProperty().get().sentence())
        .isEqualTo("The run was cancelled. Results so far stay.");
  }

  @Test
  void theLogIsFilteredByLevelAndWords() {
    feed.log(Level.INFO, "clean", "40 titles kept.");
    feed.log(Level.WARNING, "ingest", "2 records are in quarantine.");
    feed.log(Level.ERROR, "reports", "The folder cannot be written to.");
    feed.drain();
    assertThat(dock.log()).hasSize(3);
    dock.filterProperty().set(Filter.WARNINGS);
    assertThat(dock.log()).hasSize(2);
    dock.filterProperty().set(Filter.ERRORS);
    assertThat(dock.log()).hasSize(1);
    dock.filterProperty().set(Filter.ALL);
    dock.findProperty().set("QUARANTINE");
    assertThat(dock.log()).extracting(RunFeed.LogLine::task).containsExactly("ingest");
    assertThat(dock.count(Level.WARNING)).isEqualTo(2);
    assertThat(dock.count(Level.ERROR)).isEqualTo(1);
  }

  @Test
  void whatIsCopiedIsWhatIsShown() {
    feed.log(Level.INFO, "clean", "40 titles kept.");
    feed.log(Level.WARNING, "ingest", "2 records are in quarantine.");
    feed.drain();
    dock.filterProperty().set(Filter.WARNINGS);
    assertThat(dock.logText())
        .isEqualTo("14:00:00.12\twarning\tingest\t2 records are in quarantine.\n");
  }

  @Test
  void followingStopsWhenTheUserScrollsUp() {
    dock.scrolled(-40);
    assertThat(dock.followProperty().get()).isTrue();
    dock.scrolled(40);
    assertThat(dock.followProperty().get()).isFalse();
  }

  @Test
  void aPanelOpensAndClosesWithItsOwnButton() {
    dock.toggle(Panel.LOG);
    assertThat(dock.openProperty().get()).isTrue();
    dock.toggle(Panel.TASKS);
    assertThat(dock.openProperty().get()).isTrue();
    dock.toggle(Panel.TASKS);
    assertThat(dock.openProperty().get()).isFalse();
  }
}
