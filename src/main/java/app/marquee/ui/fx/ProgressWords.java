package app.marquee.ui.fx;

import app.marquee.ui.fx.RunFeed.TaskLine;
import java.time.Duration;
import java.time.Instant;

/// Says in words how far a task is.
public final class ProgressWords {
  private ProgressWords() {}

  /// A sentence such as `Cleaning: 5,200 of 8,807, about 1 s left.`
  public static String sentence(Texts texts, TaskLine task, Instant now) {
    String key = "task." + task.task();
    String name = texts.has(key) ? texts.get(key) : task.task();
    if (task.total() <= 0) {
      return texts.format("progress.unknown", name);
    }
    double share = task.share();
    String counts = texts.format("progress.counts", name, task.done(), task.total());
    double elapsed = seconds(task, now);
    if (share < 0.05 || elapsed < 0.5) {
      return texts.format("progress.plain", counts);
    }
    return texts.format("progress.left", counts, texts.duration(left(elapsed, share)));
  }

  /// Seconds the task has run by then.
  public static double seconds(TaskLine task, Instant now) {
    Instant end = task.ended().equals(Instant.MAX) ? now : task.ended();
    return Math.max(0, Duration.between(task.started(), end).toMillis() / 1_000.0);
  }

  /// Seconds left at the pace so far, at least one.
  public static double left(double elapsed, double share) {
    return Math.max(1, Math.ceil(elapsed * (1 - share) / share));
  }
}
