package app.marquee.app;

import app.marquee.domain.run.RunMonitor;

/// Passes everything on until it is closed: a run that was cancelled but has not noticed yet must
/// not speak over the one after it. Thread-safe; nothing passes once [#close] has returned.
final class GatedMonitor implements RunMonitor {
  private final RunMonitor next;
  private boolean closed;

  GatedMonitor(RunMonitor next) {
    this.next = next;
  }

  synchronized void close() {
    closed = true;
  }

  @Override
  public synchronized void state(String task, TaskState state) {
    if (!closed) {
      next.state(task, state);
    }
  }

  @Override
  public synchronized void progress(String task, long done, long total) {
    if (!closed) {
      next.progress(task, done, total);
    }
  }

  @Override
  public synchronized void log(Level level, String task, String sentence) {
    if (!closed) {
      next.log(level, task, sentence);
    }
  }
}
