package app.marquee.app;

import app.marquee.domain.run.RunMonitor;
import java.util.ArrayList;
import java.util.List;

/// A monitor that writes down what it hears, a line each.
final class Hearing implements RunMonitor {
  private final List<String> heard = new ArrayList<>();

  @Override
  public synchronized void state(String task, TaskState state) {
    heard.add(task + " " + state);
  }

  @Override
  public synchronized void progress(String task, long done, long total) {
    heard.add(task + " " + done + "/" + total);
  }

  @Override
  public synchronized void log(Level level, String task, String sentence) {
    heard.add(level + " " + task + ": " + sentence);
  }

  synchronized List<String> heard() {
    return List.copyOf(heard);
  }
}
