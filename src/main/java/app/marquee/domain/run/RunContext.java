package app.marquee.domain.run;

/// What a stage may use besides its input: threads, a way to stop, and ears.
///
/// @param threads at least 1; changes no byte of a result
/// @param task the name progress and log are given under
public record RunContext(int threads, Cancellation cancellation, RunMonitor monitor, String task) {
  public RunContext {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
  }

  /// One thread, nobody watching: for tests and small work.
  public static RunContext plain() {
    return new RunContext(1, new Cancellation(), RunMonitor.SILENT, "");
  }

  public RunContext forTask(String name) {
    return new RunContext(threads, cancellation, monitor, name);
  }

  /// The same with one thread.
  public RunContext alone() {
    return new RunContext(1, cancellation, monitor, task);
  }

  public void progress(long done, long total) {
    monitor.progress(task, done, total);
  }

  public void info(String sentence) {
    monitor.log(RunMonitor.Level.INFO, task, sentence);
  }

  public void warn(String sentence) {
    monitor.log(RunMonitor.Level.WARNING, task, sentence);
  }
}
