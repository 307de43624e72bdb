package app.marquee.app;

import app.marquee.domain.run.RunMonitor;
import java.time.Instant;
import java.util.List;

/// What only this run knows: times and task states. They go into `pipeline_summary.json` and the
/// two text reports, nowhere else.
///
/// @param runId unique among runs, such as `20261123T014502Z-4f1c`
/// @param appVersion the program's version
/// @param tasks in running order
public record RunFacts(
    String runId,
    String appVersion,
    Instant startedAt,
    List<TaskFacts> tasks,
    List<String> warnings) {

  /// One task of the run.
  ///
  /// @param seconds its duration, at least 0
  /// @param rowsIn rows it read
  /// @param rowsOut rows it gave
  public record TaskFacts(
      String id,
      RunMonitor.TaskState state,
      int attempt,
      Instant startedAt,
      double seconds,
      long rowsIn,
      long rowsOut) {}

  public RunFacts {
    tasks = List.copyOf(tasks);
    warnings = List.copyOf(warnings);
  }
}
