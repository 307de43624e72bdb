package app.marquee.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.run.RunMonitor.Level;
import app.marquee.domain.run.RunMonitor.TaskState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a face finds in the journal when it looks.
class RunJournalTest {
  private Instant now = Instant.parse("2026-11-23T01:00:00Z");
  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.ofHours(2);
        }

        @Override
        public Clock withZone(ZoneId zone) {
          throw new IllegalStateException();
        }

        @Override
        public Instant instant() {
          return now;
        }
      };
  private final RunJournal journal = new RunJournal(clock, 3);

  @Test
  void givesEachSentenceOnceWithItsTimeOfDay() {
    journal.log(Level.INFO, "ingest", "8,807 records read, 0 in quarantine.");

    assertThat(journal.drain().entries())
        .containsExactly(
            new LogEntry(
                LocalTime.of(3, 0), Level.INFO, "ingest", "8,807 records read, 0 in quarantine."));
    assertThat(journal.drain().entries()).isEmpty();
  }

  @Test
  void keepsTheNewestAndCountsTheRest() {
    for (int at = 1; at <= 5; at++) {
      journal.log(Level.INFO, "clean", "Sentence " + at + ".");
    }

    RunJournal.Batch batch = journal.drain();
    assertThat(batch.entries())
        .extracting(LogEntry::sentence)
        .containsExactly("Sentence 3.", "Sentence 4.", "Sentence 5.");
    assertThat(batch.dropped()).isEqualTo(2);
    assertThat(journal.drain().dropped()).isZero();
  }

  @Test
  void saysWhetherAnythingHappened() {
    assertThat(journal.drain().changed()).isFalse();
    journal.state("ingest", TaskState.RUNNING);
    assertThat(journal.drain().changed()).isTrue();
    assertThat(journal.drain().changed()).isFalse();
  }

  @Test
  void knowsHowLongATaskRunsAndHowLongItWill() {
    journal.state("ingest", TaskState.WAITING);
    journal.state("ingest", TaskState.RUNNING);
    journal.progress("ingest", 25, 100);
    now = now.plusSeconds(10);
    TaskProgress running = journal.drain().tasks().getFirst();

    assertThat(running.share()).hasValue(0.25);
    assertThat(running.elapsed(now)).isEqualTo(Duration.ofSeconds(10));
    assertThat(running.remaining(now)).contains(Duration.ofSeconds(30));

    journal.state("ingest", TaskState.DONE);
    now = now.plusSeconds(100);
    TaskProgress done = journal.drain().tasks().getFirst();

    assertThat(done.share()).hasValue(1);
    assertThat(done.elapsed(now)).isEqualTo(Duration.ofSeconds(10));
    assertThat(done.remaining(now)).isEmpty();
  }

  @Test
  void startsATaskAnewAndForgetsOnDemand() {
    journal.state("ingest", TaskState.RUNNING);
    journal.progress("ingest", 5, 10);
    journal.state("ingest", TaskState.FAILED);
    journal.state("ingest", TaskState.WAITING);

    assertThat(journal.drain().tasks())
        .containsExactly(new TaskProgress("ingest", TaskState.WAITING, 0, 0, null, null));
    journal.forgetTasks();
    assertThat(journal.drain().tasks()).isEmpty();
  }

  @Test
  void losesNothingWhenManySpeakAtOnce() throws InterruptedException {
    RunJournal wide = new RunJournal(clock, 100_000);
    List<Thread> speakers = new ArrayList<>();
    for (int speaker = 0; speaker < 4; speaker++) {
      String task = "task" + speaker;
      speakers.add(
          Thread.ofPlatform()
              .start(() -> {
                for (int at = 0; at < 5_000; at++) {
                  wide.log(Level.INFO, task, "Sentence.");
                  wide.progress(task, at + 1, 5_000);
                }
              }));
    }
    long heard = 0;
    for (Thread speaker : speakers) {
      heard += wide.drain().entries().size();
      speaker.join();
    }
    RunJournal.Batch last = wide.drain();

    assertThat(heard + last.entries().size()).isEqualTo(20_000);
    assertThat(last.tasks()).allSatisfy(task -> assertThat(task.done()).isEqualTo(5_000));
  }
}
