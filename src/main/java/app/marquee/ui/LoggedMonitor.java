package app.marquee.ui;

import app.marquee.app.desk.LogStore;
import app.marquee.domain.run.RunMonitor;

/// Passes on what a run tells, and keeps its sentences in the log.
///
/// @param next who hears everything
record LoggedMonitor(RunMonitor next, LogStore log) implements RunMonitor {
  @Override
  public void state(String task, TaskState state) {
    next.state(task, state);
  }

  @Override
  public void progress(String task, long done, long total) {
    next.progress(task, done, total);
  }

  @Override
  public void log(Level level, String task, String sentence) {
    log.add(level, task, sentence);
    next.log(level, task, sentence);
  }
}
