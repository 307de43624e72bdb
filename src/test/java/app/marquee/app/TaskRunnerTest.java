package app.marquee.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.TaskRunner.Work;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class TaskRunnerTest {
  private static final Failure FULL = new Failure.Output("The disk is full.", "Make room.");
  private static final Work<String> FAILING =
      () -> {
        throw new MarqueeException(FULL);
      };

  private final List<Object> heard = new ArrayList<>();

  @Test
  void aFailureNobodyWaitsForIsTold() {
    TaskRunner.settle(FAILING, Completion.of(heard::add), heard::add).run();

    assertThat(heard).containsExactly(FULL);
    assertThatExceptionOfType(MarqueeException.class)
        .isThrownBy(() -> new SameThreadRunner().start("x", FAILING, Completion.of(heard::add)));
  }

  @Test
  void aFailureSomebodyWaitsForIsTheirs() {
    TaskRunner.settle(
            FAILING,
            Completion.of(heard::add, failure -> heard.add("mine"), () -> heard.add("cancelled")),
            heard::add)
        .run();

    assertThat(heard).containsExactly("mine");
  }

  @Test
  void aResultArrivesAndACancelledOneDoesNot() {
    TaskRunner.settle(() -> "found", Completion.of(heard::add), heard::add).run();
    Work<String> stopped =
        () -> {
          throw new CancellationException();
        };
    TaskRunner.settle(stopped, Completion.of(heard::add), heard::add).run();

    assertThat(heard).containsExactly("found");
  }
}
