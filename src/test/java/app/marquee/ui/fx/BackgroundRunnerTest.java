package app.marquee.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.TaskRunner.Completion;
import app.marquee.domain.run.Failure;
import app.marquee.testing.FxThread;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class BackgroundRunnerTest {
  private final List<Failure> untold = new ArrayList<>();
  private final BackgroundRunner runner = new BackgroundRunner(untold::add);

  @Test
  void theResultComesToTheFaceThread() throws Exception {
    CompletableFuture<String> thread = new CompletableFuture<>();
    FxThread.run(() ->
        runner.start(
            "one", () -> 1, Completion.of(_ -> thread.complete(Thread.currentThread().getName()))));
    assertThat(thread.get(60, TimeUnit.SECONDS)).isEqualTo("JavaFX Application Thread");
  }

  /// A result that comes in while the window closes may ask for more.
  @Test
  void whatIsStartedAfterTheEndIsLeftUndone() {
    List<String> done = new ArrayList<>();
    FxThread.run(() -> {
      runner.close();
      runner.start("late", () -> done.add("work"), Completion.of(_ -> done.add("result")));
    });
    assertThat(done).isEmpty();
    assertThat(untold).isEmpty();
  }
}
