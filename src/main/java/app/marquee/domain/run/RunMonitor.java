package app.marquee.domain.run;

/// What a run tells those who watch it. Called from worker threads, in order for each task;
/// implementations return at once.
public interface RunMonitor {

  /// How grave a log sentence is.
  enum Level {
    INFO,
    WARNING,
    ERROR
  }

  /// How a task stands.
  enum TaskState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED,
    BLOCKED
  }

  /// A task changed its state.
  void state(String task, TaskState state);

  /// A running task got on. Both counts are in the task's own unit (bytes, titles, files).
  ///
  /// @param total 0 where it is not known
  void progress(String task, long done, long total);

  /// One whole sentence for the log.
  void log(Level level, String task, String sentence);

  /// Tells nobody.
  RunMonitor SILENT =
      new RunMonitor() {
        @Override
        public void state(String task, TaskState state) {}

        @Override
        public void progress(String task, long done, long total) {}

        @Override
        public void log(Level level, String task, String sentence) {}
      };
}
