package app.marquee.app;

import app.marquee.domain.run.RunMonitor;
import java.util.ArrayList;
import java.util.List;

/// Passes everything on and keeps the warnings for the run's facts. Thread-safe.
final class WarningKeeper implements RunMonitor {
  private static final int MOST = 1_000;

  private final RunMonitor next;
  private final List<String> warnings = new ArrayList<>();

  WarningKeeper(RunMonitor next) {
    this.next = next;
  }

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
    if (level == Level.WARNING) {
      synchronized (warnings) {
        if (warnings.size() < MOST) {
          warnings.add(sentence);
        }
      }
    }
    next.log(level, task, sentence);
  }

  List<String> warnings() {
    synchronized (warnings) {
      return List.copyOf(warnings);
    }
  }
}
