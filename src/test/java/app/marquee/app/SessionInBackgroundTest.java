package app.marquee.app;

import static app.marquee.domain.run.Stage.ANALYSE;
import static app.marquee.domain.run.Stage.CLEAN;
import static app.marquee.domain.run.Stage.FEATURES;
import static app.marquee.domain.run.Stage.INGEST;
import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SessionState.Status;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The session with work in other threads: this thread is the face's, and takes what comes back
/// when it chooses to.
@Timeout(30)
class SessionInBackgroundTest {
  private static final Path INPUT = Path.of("two_titles.csv");

  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final BlockingQueue<Runnable> face = new LinkedBlockingQueue<>();
  private final FakeRun fake = new FakeRun();
  private final Hearing hearing = new Hearing();
  private final TaskRunner runner =
      new TaskRunner() {
        @Override
        public <T> void start(String name, Work<T> work, Completion<T> completion) {
          workers.execute(() -> face.add(TaskRunner.settle(work, completion)));
        }
      };
  private final Session session = new Session(fake.service(), runner, hearing, () -> 1);

  /// Stands between the test and a stage: the stage says it has come and waits to be let through.
  private static final class Gate {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    /// Waits as a worker that does not look at the cancellation.
    void pass(RunContext context) {
      reached.countDown();
      await(open);
    }
  }

  @AfterEach
  void stop() {
    workers.shutdownNow();
  }

  @Test
  void doesTheWorkElsewhereAndLandsHere() throws InterruptedException {
    Thread[] worker = new Thread[1];
    fake.at(INGEST, own -> worker[0] = Thread.currentThread());
    session.open(INPUT);

    assertThat(session.state().stage(INGEST).status()).isEqualTo(Status.RUNNING);
    assertThat(session.state().ingest()).isNull();

    takeOne();

    assertThat(worker[0]).isNotNull().isNotSameAs(Thread.currentThread());
    assertThat(session.state().stage(INGEST).status()).isEqualTo(Status.READY);
  }

  @Test
  void isFreeAtOnceWhenCancelledAndTheResultNeverArrives() throws InterruptedException {
    Gate gate = new Gate();
    fake.at(CLEAN, gate::pass);
    session.open(INPUT);
    takeOne();
    session.runAll();
    await(gate.reached);

    session.cancel();

    assertThat(session.state().isRunning()).isFalse();
    assertThat(session.state().stage(INGEST).status()).isEqualTo(Status.READY);
    assertThat(session.state().stage(CLEAN).status()).isEqualTo(Status.EMPTY);
    assertThat(hearing.heard())
        .endsWith(
            "clean CANCELLED",
            "INFO clean: Clean was cancelled.",
            "features CANCELLED",
            "analyse CANCELLED");
    int heard = hearing.heard().size();

    gate.open.countDown();
    takeOne();

    assertThat(session.state().clean()).isNull();
    assertThat(session.state().stage(CLEAN).status()).isEqualTo(Status.EMPTY);
    assertThat(hearing.heard()).hasSize(heard);
    assertThat(fake.calls).containsExactly("ingest", "clean");
  }

  @Test
  void askedToStopTheWorkSeesIt() throws InterruptedException {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    fake.at(
        CLEAN,
        own -> {
          reached.countDown();
          while (!own.cancellation().isRequested()) {
            Thread.onSpinWait();
          }
          stopped.countDown();
          own.cancellation().check();
        });
    session.open(INPUT);
    takeOne();
    session.run(CLEAN);
    await(reached);
    session.cancel();

    await(stopped);
    takeOne();
    assertThat(session.state().stage(CLEAN).status()).isEqualTo(Status.EMPTY);
  }

  @Test
  void aLateResultOfAnOldFileNeverArrives() throws InterruptedException {
    Gate gate = new Gate();
    fake.at(INGEST, gate::pass);
    session.open(Path.of("old.csv"));
    await(gate.reached);
    fake.at(INGEST, own -> {});
    session.open(Path.of("new.csv"));
    takeOne();
    assertThat(fileName()).isEqualTo("new.csv");

    gate.open.countDown();
    takeOne();

    assertThat(fileName()).isEqualTo("new.csv");
    assertThat(session.state().stage(INGEST).status()).isEqualTo(Status.READY);
  }

  @Test
  void aRecipeStopsAStageItConcerns() throws InterruptedException {
    Gate gate = new Gate();
    fake.at(CLEAN, gate::pass);
    session.open(INPUT);
    takeOne();
    session.runAll();
    await(gate.reached);

    session.changeRecipe(Recipe.standard().withAsOf(LocalDate.of(2020, 1, 1)));

    assertThat(session.state().isRunning()).isFalse();
    gate.open.countDown();
    takeOne();
    assertThat(session.state().clean()).isNull();
  }

  @Test
  void aRecipeReachesTheStagesStillToCome() throws InterruptedException {
    Gate gate = new Gate();
    fake.at(INGEST, gate::pass);
    session.open(INPUT);
    await(gate.reached);
    session.changeRecipe(Recipe.standard().withAsOf(LocalDate.of(2020, 1, 1)));
    assertThat(session.state().running()).isEqualTo(INGEST);
    gate.open.countDown();
    takeOne();
    session.run(CLEAN);
    takeOne();

    CleanResult clean = Objects.requireNonNull(session.state().clean());
    assertThat(clean.asOf()).isEqualTo(LocalDate.of(2020, 1, 1));
  }

  @Test
  void aSecondRunWhileOneIsUnderWayIsPassedOver() throws InterruptedException {
    Gate gate = new Gate();
    fake.at(CLEAN, gate::pass);
    session.open(INPUT);
    takeOne();
    session.run(CLEAN);
    await(gate.reached);
    session.runAll();
    session.export(Path.of("out"));
    gate.open.countDown();
    takeOne();

    assertThat(session.state().isRunning()).isFalse();
    assertThat(fake.calls).containsExactly("ingest", "clean");
  }

  @Test
  void showsEachResultAsSoonAsItIsThere() throws InterruptedException {
    session.open(INPUT);
    takeOne();
    session.runAll();
    takeOne();

    assertThat(session.state().clean()).isNotNull();
    assertThat(session.state().running()).isEqualTo(FEATURES);

    takeOne();
    takeOne();

    assertThat(session.state().stage(ANALYSE).status()).isEqualTo(Status.READY);
    assertThat(session.state().isRunning()).isFalse();
  }

  @Test
  void aClosedMonitorIsSilent() {
    GatedMonitor gated = new GatedMonitor(hearing);
    gated.progress("clean", 1, 2);
    gated.close();
    gated.progress("clean", 2, 2);
    gated.state("clean", RunMonitor.TaskState.DONE);
    gated.log(RunMonitor.Level.INFO, "clean", "Done.");

    assertThat(hearing.heard()).containsExactly("clean 1/2");
  }

  private String fileName() {
    IngestResult ingest = session.state().ingest();
    return ingest == null ? "nothing" : ingest.source().fileName();
  }

  /// Runs the next thing that comes back to this thread, waiting for it.
  private void takeOne() throws InterruptedException {
    Runnable landing = face.poll(20, TimeUnit.SECONDS);
    assertThat(landing).as("work that came back").isNotNull();
    landing.run();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
