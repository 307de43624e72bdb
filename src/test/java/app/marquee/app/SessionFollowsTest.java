package app.marquee.app;

import static app.marquee.domain.run.Stage.ANALYSE;
import static app.marquee.domain.run.Stage.CLEAN;
import static app.marquee.domain.run.Stage.FEATURES;
import static app.marquee.domain.run.Stage.INGEST;
import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SessionState.Status;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Stage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/// Results that follow a change of the recipe. Work waits until the test lets it go on.
class SessionFollowsTest {
  private final FakeRun fake = new FakeRun();
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final TaskRunner runner =
      new TaskRunner() {
        @Override
        public <T> void start(String name, Work<T> task, Completion<T> completion) {
          work.add(() -> TaskRunner.settle(task, completion).run());
        }
      };
  private final Session session = new Session(fake.service(), runner, new Hearing(), () -> 1);

  @Test
  void bringsUpToDateWhatThereWasAResultOf() {
    opened();
    session.run(CLEAN);
    finish();
    fake.calls.clear();

    session.follow(dated(1));
    finish();

    assertThat(fake.calls).containsExactly("clean");
    assertThat(status(CLEAN)).isEqualTo(Status.READY);
    assertThat(status(FEATURES)).isEqualTo(Status.EMPTY);
    assertThat(asOf()).isEqualTo(LocalDate.of(2021, 1, 1));
  }

  @Test
  void startsFromTheFirstStageConcerned() {
    ready();
    Definition other =
        Arrays.stream(Definition.values())
            .filter(way -> way.question() == Question.values()[0])
            .filter(way -> way != session.state().recipe().definitions().of(way.question()))
            .findFirst()
            .orElseThrow();

    session.follow(session.state().recipe().withDefinition(other));
    finish();

    assertThat(fake.calls).containsExactly("analyse");
  }

  @Test
  void theResultBeforeStaysInUseMeanwhile() {
    ready();
    CleanResult before = session.state().clean();

    session.follow(dated(1));

    assertThat(session.state().isUpdating()).isTrue();
    assertThat(status(CLEAN)).isEqualTo(Status.UPDATING);
    assertThat(session.state().clean()).isSameAs(before);
    finish();
    assertThat(session.state().isUpdating()).isFalse();
    assertThat(List.of(status(CLEAN), status(FEATURES), status(ANALYSE)))
        .containsOnly(Status.READY);
  }

  @Test
  void anotherChangeTakesThePlaceOfTheOneBefore() {
    ready();
    session.follow(dated(1));
    session.follow(dated(2));
    finish();

    assertThat(asOf()).isEqualTo(LocalDate.of(2021, 1, 2));
    assertThat(session.state().needsRun()).isFalse();
    // The work of the first change sees that it was cancelled before it begins.
    assertThat(fake.calls).containsExactly("clean", "features", "analyse");
  }

  @Test
  void aChangeBackIsFollowedToo() {
    ready();
    Recipe first = session.state().recipe();
    session.follow(dated(1));
    work.remove().run();
    session.follow(first);
    finish();

    assertThat(session.state().recipe()).isEqualTo(first);
    assertThat(asOf()).isEqualTo(LocalDate.of(2021, 9, 25));
    assertThat(session.state().needsRun()).isFalse();
  }

  @Test
  void cancelledItWaitsForTheNextChange() {
    ready();
    session.follow(dated(1));
    session.cancel();
    finish();

    assertThat(status(CLEAN)).isEqualTo(Status.STALE);
    assertThat(fake.calls).isEmpty();

    session.follow(dated(2));
    finish();
    assertThat(session.state().needsRun()).isFalse();
  }

  @Test
  void whatTheUserAsksForComesFirst() {
    ready();
    session.follow(dated(1));
    session.runAll();
    assertThat(status(CLEAN)).isEqualTo(Status.RUNNING);
    assertThat(session.state().isUpdating()).isFalse();
    finish();

    assertThat(session.state().needsRun()).isFalse();
    assertThat(fake.calls).containsExactly("clean", "features", "analyse");
  }

  @Test
  void aRunUnderWayGoesOnByTheNewRecipe() {
    opened();
    session.runAll();
    session.follow(dated(1));
    finish();

    assertThat(asOf()).isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(session.state().needsRun()).isFalse();
  }

  @Test
  void aFileThatIsToBeReadOtherwiseIsNotReadByItself() {
    ready();
    session.follow(session.state().recipe().withMapping("Name", "title"));
    finish();

    assertThat(fake.calls).isEmpty();
    assertThat(status(INGEST)).isEqualTo(Status.STALE);
    session.follow(dated(1));
    finish();
    assertThat(fake.calls).isEmpty();
  }

  private void opened() {
    session.open(Path.of("two_titles.csv"));
    finish();
  }

  private void ready() {
    opened();
    session.runAll();
    finish();
    fake.calls.clear();
  }

  private void finish() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  private Recipe dated(int day) {
    return session.state().recipe().withAsOf(LocalDate.of(2021, 1, day));
  }

  private Status status(Stage stage) {
    return session.state().stage(stage).status();
  }

  private LocalDate asOf() {
    return Objects.requireNonNull(Objects.requireNonNull(session.state().clean()).asOf());
  }
}
