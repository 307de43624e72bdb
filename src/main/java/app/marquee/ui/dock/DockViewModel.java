package app.marquee.ui.dock;

import app.marquee.app.CleanResult;
import app.marquee.app.ExportOutcome;
import app.marquee.app.IngestResult;
import app.marquee.app.SessionState;
import app.marquee.app.SessionState.Status;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.RunMonitor.Level;
import app.marquee.domain.run.RunMonitor.TaskState;
import app.marquee.domain.run.Stage;
import app.marquee.ui.fx.ProgressWords;
import app.marquee.ui.fx.RunFeed;
import app.marquee.ui.fx.RunFeed.LogLine;
import app.marquee.ui.fx.RunFeed.TaskLine;
import app.marquee.ui.fx.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.transformation.FilteredList;

/// What the dock says: how the last run ended, how the tasks are, and the log through its filter.
public final class DockViewModel {

  /// How the last thing that happened ended.
  public enum Tone {
    READY,
    RUNNING,
    WARNING,
    FAILED
  }

  /// The last outcome.
  public record Outcome(Tone tone, String sentence) {}

  /// Which of its two panels the dock shows.
  public enum Panel {
    TASKS,
    LOG
  }

  /// Which log lines are shown.
  public enum Filter {
    ALL,
    WARNINGS,
    ERRORS
  }

  private final Texts texts;
  private final RunFeed feed;
  private final DateTimeFormatter clock;
  private final ReadOnlyObjectWrapper<Outcome> outcome;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ObjectProperty<Panel> panel = new SimpleObjectProperty<>(Panel.LOG);
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
  private final StringProperty find = new SimpleStringProperty("");
  private final BooleanProperty follow = new SimpleBooleanProperty(true);
  private final FilteredList<LogLine> log;
  private boolean running;

  public DockViewModel(Texts texts, RunFeed feed, ZoneId zone) {
    this.texts = texts;
    this.feed = feed;
    this.clock = DateTimeFormatter.ofPattern("HH:mm:ss.SS", Locale.ROOT).withZone(zone);
    this.outcome = new ReadOnlyObjectWrapper<>(new Outcome(Tone.READY, texts.get("dock.ready")));
    this.log = new FilteredList<>(feed.log());
    filter.addListener((_, _, _) -> refilter());
    find.addListener((_, _, _) -> refilter());
    feed.changes().addListener((_, _, _) -> progress());
  }

  /// Takes a new state; where a run has just begun or ended, says so.
  public void show(SessionState state) {
    boolean now = state.isRunning();
    if (now && !running) {
      feed.clearTasks();
    }
    if (running && !now) {
      feed.drain();
      outcome.set(ending(state));
    }
    running = now;
    if (now) {
      outcome.set(new Outcome(Tone.RUNNING, texts.get("dock.running." + runningStage(state).id())));
    }
  }

  public ReadOnlyObjectProperty<Outcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /// Whether the dock shows its panel.
  public BooleanProperty openProperty() {
    return open;
  }

  public ObjectProperty<Panel> panelProperty() {
    return panel;
  }

  public ObjectProperty<Filter> filterProperty() {
    return filter;
  }

  /// Words a shown log line holds.
  public StringProperty findProperty() {
    return find;
  }

  /// Whether the log stays at its end.
  public BooleanProperty followProperty() {
    return follow;
  }

  /// Stops following once the user scrolls up.
  public void scrolled(double upwards) {
    if (upwards > 0) {
      follow.set(false);
    }
  }

  /// The log lines that pass the filter.
  public FilteredList<LogLine> log() {
    return log;
  }

  public RunFeed feed() {
    return feed;
  }

  public boolean isRunning() {
    return running;
  }

  /// Opens the dock at a panel, or closes it where that panel is open.
  public void toggle(Panel which) {
    boolean close = open.get() && panel.get() == which;
    panel.set(which);
    open.set(!close);
  }

  /// Log lines of at least this level.
  public long count(Level level) {
    return feed.log().stream().filter(line -> line.level().compareTo(level) >= 0).count();
  }

  /// The time of day of a log line, to the hundredth of a second.
  public String time(Instant instant) {
    return clock.format(instant);
  }

  /// The shown log as text, a line each.
  public String logText() {
    return log.stream()
        .map(line ->
            String.join("\t", time(line.time()), word(line.level()), line.task(), line.sentence()))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /// A level as the log writes it.
  public String word(Level level) {
    return texts.get("log.level." + level.name().toLowerCase(Locale.ROOT));
  }

  /// How far the run is: `2 of 4 tasks, 3.9 s`; empty where none is known.
  public String runLine(Instant now) {
    List<TaskLine> tasks = feed.tasks();
    if (tasks.isEmpty()) {
      return "";
    }
    long done = tasks.stream().filter(task -> task.state() == TaskState.DONE).count();
    double seconds =
        tasks.stream()
            .filter(task -> task.state() != TaskState.WAITING)
            .mapToDouble(task -> ProgressWords.seconds(task, now))
            .sum();
    return texts.format("dock.run", done, tasks.size(), texts.duration(seconds));
  }

  /// Share of the run done, each task counting the same; 0 to 1.
  public double runShare() {
    List<TaskLine> tasks = feed.tasks();
    return tasks.stream()
        .mapToDouble(task -> Double.isNaN(task.share()) ? 0 : task.share())
        .average()
        .orElse(0);
  }

  private Stage runningStage(SessionState state) {
    Stage stage = state.running();
    return stage == null ? Stage.INGEST : stage;
  }

  private void progress() {
    if (running) {
      feed.running()
          .ifPresent(task ->
              outcome.set(
                  new Outcome(Tone.RUNNING, ProgressWords.sentence(texts, task, feed.now()))));
    }
  }

  private Outcome ending(SessionState state) {
    for (Stage stage : Stage.values()) {
      Failure failure = state.stage(stage).failure();
      if (state.stage(stage).status() == Status.FAILED && failure != null) {
        return new Outcome(Tone.FAILED, texts.format("dock.failed", stage.label(), failure.what()));
      }
    }
    if (feed.tasks().stream().anyMatch(task -> task.state() == TaskState.CANCELLED)) {
      return new Outcome(Tone.WARNING, texts.get("dock.cancelled"));
    }
    return finished(state);
  }

  private Outcome finished(SessionState state) {
    ExportOutcome export = state.export();
    boolean exported =
        feed.tasks().stream().anyMatch(task -> task.task().equals(Stage.REPORTS.id()));
    if (exported && export != null) {
      return new Outcome(
          Tone.READY,
          texts.format("dock.exported", export.files().size(), texts.duration(export.seconds())));
    }
    long aside = quarantined(state);
    if (feed.tasks().size() == 1 && aside > 0 && state.clean() == null) {
      return new Outcome(Tone.WARNING, texts.format("dock.quarantine", aside));
    }
    double seconds =
        feed.tasks().stream().mapToDouble(task -> ProgressWords.seconds(task, feed.now())).sum();
    return new Outcome(
        Tone.READY, texts.format("dock.finished", feed.tasks().size(), texts.duration(seconds)));
  }

  private static long quarantined(SessionState state) {
    CleanResult clean = state.clean();
    IngestResult ingest = state.ingest();
    if (clean != null) {
      return clean.sum().quarantined();
    }
    return ingest == null ? 0 : ingest.quarantined().size();
  }

  private void refilter() {
    String words = find.get().strip().toLowerCase(Locale.ROOT);
    Level least =
        switch (filter.get()) {
          case ALL -> Level.INFO;
          case WARNINGS -> Level.WARNING;
          case ERRORS -> Level.ERROR;
        };
    log.setPredicate(line ->
        line.level().compareTo(least) >= 0
            && (line.sentence().toLowerCase(Locale.ROOT).contains(words)
                || line.task().contains(words)));
  }
}
