package app.marquee.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.run.RunMonitor.Level;
import app.marquee.domain.run.RunMonitor.TaskState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RunFeedTest {
  private final List<Runnable> asked = new ArrayList<>();
  private final RunFeed feed =
      new RunFeed(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC), asked::add);

  @Test
  void whatArrivesBetweenTwoBeatsIsDealtWithAtOnce() {
    feed.log(Level.INFO, "clean", "One.");
    feed.log(Level.WARNING, "clean", "Two.");
    feed.progress("clean", 1, 2);
    assertThat(asked).hasSize(1);
    assertThat(feed.log()).isEmpty();
    asked.getFirst().run();
    assertThat(feed.log()).extracting(RunFeed.LogLine::sentence).containsExactly("One.", "Two.");
    feed.log(Level.INFO, "clean", "Three.");
    assertThat(asked).hasSize(2);
  }

  @Test
  void aTaskShowsItsNewestCount() {
    feed.state("ingest", TaskState.RUNNING);
    feed.progress("ingest", 10, 40);
    feed.progress("ingest", 20, 40);
    feed.drain();
    assertThat(feed.tasks()).hasSize(1);
    assertThat(feed.tasks().getFirst().done()).isEqualTo(20);
    assertThat(feed.tasks().getFirst().share()).isEqualTo(0.5);
    assertThat(feed.running()).isPresent();
    feed.state("ingest", TaskState.DONE);
    feed.drain();
    assertThat(feed.running()).isEmpty();
    assertThat(feed.tasks().getFirst().share()).isEqualTo(1);
  }

  @Test
  void theLogKeepsItsNewestLines() {
    for (int i = 0; i <= RunFeed.LOG_LIMIT; i++) {
      feed.log(Level.INFO, "clean", "Line " + i);
    }
    feed.drain();
    feed.log(Level.INFO, "clean", "Last");
    feed.drain();
    assertThat(feed.log()).hasSize(RunFeed.LOG_LIMIT);
    assertThat(feed.log().getFirst().sentence()).isEqualTo("Line 2");
    assertThat(feed.log().getLast().sentence()).isEqualTo("Last");
  }

  @Test
  void anotherRunBeginsWithoutTheTasksOfTheLast() {
    feed.state("ingest", TaskState.RUNNING);
    feed.drain();
    feed.clearTasks();
    assertThat(feed.tasks()).isEmpty();
  }
}
