package app.marquee.ui.kaggle;

import app.marquee.app.DatasetSource;
import app.marquee.app.DatasetSource.Fetched;
import app.marquee.app.TaskRunner;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.TransferRate;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.ui.fx.Texts;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the Kaggle dialog says: which data set, how much has come and how fast, and how it ended.
final class KaggleViewModel {
  private static final double UNKNOWN = -1;

  /// How far the fetch is.
  enum Phase {
    CHOOSING,
    RUNNING,
    /// Asked to stop; the work has not noticed yet.
    STOPPING,
    /// Stopped; the next one goes on from there.
    STOPPED,
    FAILED
  }

  /// What the fetch runs on.
  ///
  /// @param log hears its sentences
  /// @param later runs what it is given on the face's thread, about a tenth of a second later
  /// @param nanos a clock that only goes forward
  record Wires(TaskRunner runner, RunMonitor log, Consumer<Runnable> later, LongSupplier nanos) {}

  private final Supplier<DatasetSource> source;
  private final Wires wires;
  private final Texts texts;
  private final Consumer<Fetched> fetched;
  private final StringProperty dataset = new SimpleStringProperty(DatasetName.PRESET.set());
  private final StringProperty file = new SimpleStringProperty("");
  private final StringProperty version = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.CHOOSING);
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
  private Cancellation stop = new Cancellation();

  /// @param fetched takes a catalogue that is here
  KaggleViewModel(
      Supplier<DatasetSource> source, Wires wires, Texts texts, Consumer<Fetched> fetched) {
    this.source = source;
    this.wires = wires;
    this.texts = texts;
    this.fetched = fetched;
    status.set(texts.get("kaggle.about"));
  }

  /// Puts a data set into the fields.
  void choose(DatasetName name) {
    dataset.set(name.set());
    file.set(name.file() == null ? "" : name.file());
    version.set(name.version() == 0 ? "" : Integer.toString(name.version()));
  }

  /// Fetches what the fields say. Does nothing while a fetch is under way.
  void fetch() {
    if (isAtWork()) {
      return;
    }
    Optional<DatasetName> wanted = wanted();
    if (wanted.isEmpty()) {
      end(Phase.FAILED, texts.get("kaggle.unnamed"));
      return;
    }
    stop = new Cancellation();
    Incoming incoming = new Incoming(stop);
    progress.set(UNKNOWN);
    status.set(texts.format("kaggle.asking", wanted.get().set()));
    phase.set(Phase.RUNNING);
    RunContext context = new RunContext(1, stop, incoming, "");
    wires
        .runner()
        .start(
            texts.get("kaggle.title"),
            () -> source.get().fetch(wanted.get(), context),
            Completion.of(this::done, this::failed, () -> stopped(incoming)));
  }

  /// Asks the fetch under way to stop; what has come is kept.
  void cancel() {
    if (phase.get() == Phase.RUNNING) {
      stop.request();
      phase.set(Phase.STOPPING);
      status.set(texts.get("kaggle.stopping"));
    }
  }

  private boolean isAtWork() {
    return phase.get() == Phase.RUNNING || phase.get() == Phase.STOPPING;
  }

  private Optional<DatasetName> wanted() {
    Optional<DatasetName> name = DatasetName.parse(dataset.get());
    String inside = file.get().strip();
    String number = version.get().strip();
    if (!inside.isEmpty()) {
      name =
          DatasetName.isInside(inside) ? name.map(set -> set.withFile(inside)) : Optional.empty();
    }
    if (number.matches("[1-9]\\d{0,5}")) {
      return name.map(set -> set.withVersion(Integer.parseInt(number)));
    }
    return number.isEmpty() ? name : Optional.empty();
  }

  private void done(Fetched found) {
    end(Phase.CHOOSING, texts.get("kaggle.about"));
    fetched.accept(found);
  }

  private void failed(Failure failure) {
    end(Phase.FAILED, failure.sentence());
    wires.log().log(RunMonitor.Level.ERROR, "fetch", failure.sentence());
  }

  private void stopped(Incoming incoming) {
    end(Phase.STOPPED, texts.format("kaggle.stopped", texts.size(incoming.done)));
  }

  private void end(Phase how, String words) {
    status.set(words);
    progress.set(UNKNOWN);
    phase.set(how);
  }

  StringProperty datasetProperty() {
    return dataset;
  }

  StringProperty fileProperty() {
    return file;
  }

  StringProperty versionProperty() {
    return version;
  }

  ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /// The sentence below the fields.
  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// Share that has come, 0 to 1; negative where it is not known.
  ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// What a fetch tells from its thread, on its way to the face's.
  private final class Incoming implements RunMonitor {
    private final Cancellation own;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final TransferRate rate = new TransferRate();
    private volatile long done;
    private volatile long total;

    Incoming(Cancellation own) {
      this.own = own;
    }

    @Override
    public void state(String task, TaskState state) {}

    @Override
    public void progress(String task, long bytes, long all) {
      done = bytes;
      total = all;
      if (asked.compareAndSet(false, true)) {
        wires.later().accept(this::show);
      }
    }

    @Override
    public void log(Level level, String task, String sentence) {
      wires.log().log(level, task, sentence);
    }

    private void show() {
      asked.set(false);
      if (phase.get() != Phase.RUNNING || own != stop) {
        return;
      }
      rate.at(done, wires.nanos().getAsLong());
      String come =
          total > 0
              ? texts.format("kaggle.bytes.of", texts.size(done), texts.size(total))
              : texts.format("kaggle.bytes", texts.size(done));
      long speed = rate.bytesPerSecond();
      status.set(speed > 0 ? texts.format("kaggle.rate", come, texts.size(speed)) : come);
      progress.set(total > 0 ? Math.min(1, (double) done / total) : UNKNOWN);
    }
  }
}
