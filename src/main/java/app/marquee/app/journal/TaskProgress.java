package app.marquee.app.journal;

import app.marquee.domain.run.RunMonitor.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// How far a task is.
///
/// @param done in the task's own unit
/// @param total 0 where it is not known
/// @param startedAt null until it runs
/// @param endedAt null until it has ended, however
public record TaskProgress(
    String task,
    TaskState state,
    long done,
    long total,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt) {

  static TaskProgress waiting(String task) {
    return new TaskProgress(task, TaskState.WAITING, 0, 0, null, null);
  }

  /// The share done, 0 to 1; empty where the total is not known.
  public OptionalDouble share() {
    if (state == TaskState.DONE) {
      return OptionalDouble.of(1);
    }
    return total > 0
        ? OptionalDouble.of(Math.clamp((double) done / total, 0, 1))
        : OptionalDouble.empty();
  }

  /// How long it has run so far, or ran in all.
  public Duration elapsed(Instant now) {
    if (startedAt == null) {
      return Duration.ZERO;
    }
    Duration elapsed = Duration.between(startedAt, endedAt == null ? now : endedAt);
    return elapsed.isNegative() ? Duration.ZERO : elapsed;
  }

  /// How long it will go on at the pace so far; empty while nothing can be said.
  public Optional<Duration> remaining(Instant now) {
    double share = share().orElse(0);
    if (state != TaskState.RUNNING || share <= 0) {
      return Optional.empty();
    }
    double seconds = elapsed(now).toNanos() / 1e9 * (1 - share) / share;
    return Optional.of(Duration.ofNanos(Math.round(seconds * 1e9)));
  }

  TaskProgress at(TaskState now, Instant time) {
    return switch (now) {
      case WAITING -> waiting(task);
      case RUNNING -> new TaskProgress(task, now, 0, 0, time, null);
      case DONE, FAILED, CANCELLED, BLOCKED ->
          new TaskProgress(task, now, done, total, startedAt, time);
    };
  }

  TaskProgress at(long nowDone, long nowTotal) {
    return new TaskProgress(task, state, nowDone, nowTotal, startedAt, endedAt);
  }
}
