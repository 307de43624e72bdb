package app.marquee.app.journal;

import app.marquee.domain.run.RunMonitor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Keeps what runs tell until a face fetches it, about ten times a second: the newest log sentences
/// up to a bound, and how each task stands. Thread-safe; telling returns at once.
public final class RunJournal implements RunMonitor {
  private static final int MOST_ENTRIES = 10_000;

  private final Clock clock;
  private final int mostEntries;
  private final ArrayDeque<LogEntry> entries = new ArrayDeque<>();
  private final Map<String, TaskProgress> tasks = new LinkedHashMap<>();
  private long dropped;
  private boolean changed;

  /// @param clock gives entries their time of day, in its zone
  public RunJournal(Clock clock) {
    this(clock, MOST_ENTRIES);
  }

  /// @param mostEntries how many sentences are kept between two visits, at least 1
  public RunJournal(Clock clock, int mostEntries) {
    this.clock = clock;
    this.mostEntries = mostEntries;
  }

  /// What was told since the last visit.
  ///
  /// @param entries in the order told
  /// @param dropped older sentences that found no room
  /// @param tasks every task of the journal as it stands now, in the order first named
  /// @param changed false where nothing was told since
  public record Batch(
      List<LogEntry> entries, long dropped, List<TaskProgress> tasks, boolean changed) {}

  /// Takes what was told since the last call.
  public synchronized Batch drain() {
    Batch batch = new Batch(List.copyOf(entries), dropped, List.copyOf(tasks.values()), changed);
    entries.clear();
    dropped = 0;
    changed = false;
    return batch;
  }

  /// Forgets the tasks, for a newly opened file; sentences stay.
  public synchronized void forgetTasks() {
    tasks.clear();
    changed = true;
  }

  @Override
  public synchronized void state(String task, TaskState state) {
    Instant now = clock.instant();
    tasks.compute(
        task, (name, old) -> (old == null ? TaskProgress.waiting(name) : old).at(state, now));
    changed = true;
  }

  @Override
  public synchronized void progress(String task, long done, long total) {
    tasks.compute(
        task, (name, old) -> (old == null ? TaskProgress.waiting(name) : old).at(done, total));
    changed = true;
  }

  @Override
  public synchronized void log(Level level, String task, String sentence) {
    if (entries.size() == mostEntries) {
      entries.removeFirst();
      dropped++;
    }
    entries.add(new LogEntry(LocalTime.now(clock), level, task, sentence));
    changed = true;
  }
}
