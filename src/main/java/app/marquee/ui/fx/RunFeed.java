package app.marquee.ui.fx;

import app.marquee.domain.run.RunMonitor;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What a run tells, on its way from worker threads to the window: a queue that the FX thread
/// drains about ten times a second into bounded lists.
public final class RunFeed implements RunMonitor {

  /// The most log lines kept; the oldest go first.
  public static final int LOG_LIMIT = 10_000;

  /// One sentence of the log.
  public record LogLine(Instant time, Level level, String task, String sentence) {}

  /// How far a task is.
  ///
  /// @param done in the task's own unit
  /// @param total 0 where not known
  /// @param started when it began to run
  /// @param ended when it stopped, [Instant#MAX] while it has not
  public record TaskLine(
      String task, TaskState state, long done, long total, Instant started, Instant ended) {

    /// Share done, 0 to 1; NaN where not known.
    public double share() {
      return state == TaskState.DONE
          ? 1
          : total > 0 ? Math.min(1, (double) done / total) : Double.NaN;
    }
  }

  private sealed interface Event {
    record State(Instant time, String task, TaskState state) implements Event {}

    record Logged(LogLine line) implements Event {}
  }

  private record Count(long done, long total) {}

  private final Clock clock;
  private final Consumer<Runnable> later;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final ConcurrentLinkedQueue<Event> queue = new ConcurrentLinkedQueue<>();
  private final Map<String, Count> counts = new ConcurrentHashMap<>();
  private final Map<String, TaskLine> tasks = new LinkedHashMap<>();
  private final ObservableList<LogLine> log = FXCollections.observableArrayList();
  private final ObservableList<TaskLine> taskList = FXCollections.observableArrayList();
  private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper(this, "changes");

  /// @param later runs what it is given on the FX thread, about a tenth of a second later; called
  ///   from any thread, at most once for each time it ran
  public RunFeed(Clock clock, Consumer<Runnable> later) {
    this.clock = clock;
    this.later = later;
  }

  @Override
  public void state(String task, TaskState state) {
    queue.add(new Event.State(clock.instant(), task, state));
    ask();
  }

  @Override
  public void progress(String task, long done, long total) {
    counts.put(task, new Count(done, total));
    ask();
  }

  @Override
  public void log(Level level, String task, String sentence) {
    queue.add(new Event.Logged(new LogLine(clock.instant(), level, task, sentence)));
    ask();
  }

  /// What time it is for those who show how long a task takes.
  public Instant now() {
    return clock.instant();
  }

  /// The log, oldest first. FX thread only, like everything below.
  public ObservableList<LogLine> log() {
    return log;
  }

  /// The tasks of the run, in the order they were first heard of.
  public ObservableList<TaskLine> tasks() {
    return taskList;
  }

  /// The task at work, empty where none is.
  public Optional<TaskLine> running() {
    return taskList.stream().filter(task -> task.state() == TaskState.RUNNING).reduce((_, b) -> b);
  }

  /// Grows whenever the lists changed.
  public ReadOnlyLongProperty changes() {
    return changes.getReadOnlyProperty();
  }

  /// Forgets the tasks of the last run; the log stays.
  public void clearTasks() {
    tasks.clear();
    counts.clear();
    taskList.clear();
  }

  /// Tells those who show times that time went on, while a task is running.
  public void touch() {
    if (running().isPresent()) {
      taskList.setAll(tasks.values());
      changes.set(changes.get() + 1);
    }
  }

  /// Moves what was heard into the lists.
  public void drain() {
    asked.set(false);
    List<LogLine> lines = new ArrayList<>();
    boolean changed = false;
    for (Event event = queue.poll(); event != null; event = queue.poll()) {
      changed = true;
      switch (event) {
        case Event.Logged logged -> lines.add(logged.line());
        case Event.State state -> apply(state);
      }
    }
    changed |= applyCounts();
    if (changed) {
      append(lines);
      taskList.setAll(tasks.values());
      changes.set(changes.get() + 1);
    }
  }

  private void ask() {
    if (asked.compareAndSet(false, true)) {
      later.accept(this::drain);
    }
  }

  private void apply(Event.State event) {
    TaskLine before = tasks.get(event.task());
    boolean starts = event.state() == TaskState.RUNNING || event.state() == TaskState.WAITING;
    if (starts) {
      tasks.put(
          event.task(), new TaskLine(event.task(), event.state(), 0, 0, event.time(), Instant.MAX));
    } else {
      Instant started = before == null ? event.time() : before.started();
      long done = before == null ? 0 : before.done();
      long total = before == null ? 0 : before.total();
      tasks.put(
          event.task(),
          new TaskLine(event.task(), event.state(), done, total, started, event.time()));
    }
  }

  private boolean applyCounts() {
    boolean changed = false;
    for (Map.Entry<String, TaskLine> entry : tasks.entrySet()) {
      Count count = counts.remove(entry.getKey());
      TaskLine line = entry.getValue();
      if (count != null && line.state() == TaskState.RUNNING) {
        entry.setValue(
            new TaskLine(
                line.task(),
                line.state(),
                count.done(),
                count.total(),
                line.started(),
                line.ended()));
        changed = true;
      }
    }
    return changed;
  }

  private void append(List<LogLine> lines) {
    if (lines.size() > LOG_LIMIT) {
      lines = lines.subList(lines.size() - LOG_LIMIT, lines.size());
    }
    int over = log.size() + lines.size() - LOG_LIMIT;
    if (over > 0) {
      log.remove(0, over);
    }
    log.addAll(lines);
  }
}
