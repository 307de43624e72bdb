package app.marquee.ui.reports;

import app.marquee.app.CleanResult;
import app.marquee.app.ExportOutcome;
import app.marquee.app.IngestResult;
import app.marquee.app.SessionState;
import app.marquee.app.SessionState.Status;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.Stage;
import app.marquee.ui.fx.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the export dialog says: what is written, of which titles, where to, and how it went.
final class ExportViewModel {
  /// The chart library and the page around it weigh this much whatever the catalogue.
  private static final long PAGE_BYTES = 3_700_000;

  private static final long DOCUMENT_BYTES = 400_000;
  private static final long NOTE_BYTES = 40_000;

  /// The cleaned titles once, the features beside them once, and both again split by type.
  private static final long TABLES_PER_INPUT = 4;

  /// How far the export is.
  enum Phase {
    CHOOSING,
    RUNNING,
    DONE,
    FAILED
  }

  /// A group of files.
  ///
  /// @param bytes about how large
  record Group(String name, String note, int files, long bytes) {}

  private final Texts texts;
  private final ObservableList<Group> groups = FXCollections.observableArrayList();
  private final ObservableList<Block.Fact> facts = FXCollections.observableArrayList();
  private final StringProperty folder = new SimpleStringProperty("");
  private final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(Phase.CHOOSING);
  private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable ExportOutcome> outcome =
      new ReadOnlyObjectWrapper<>(null);
  private @Nullable ExportOutcome before;
  private @Nullable Path input;
  private @Nullable Path proposedIn;

  ExportViewModel(Texts texts) {
    this.texts = texts;
  }

  /// Takes the state the dialog is opened in.
  ///
  /// @param base where exports are proposed, null for beside the catalogue
  void open(SessionState state, @Nullable Path base) {
    phase.set(Phase.CHOOSING);
    before = state.export();
    Path asked = state.input();
    if (asked != null && !(asked.equals(input) && Objects.equals(base, proposedIn))) {
      input = asked;
      proposedIn = base;
      folder.set(proposal(asked, base).toString());
    }
    describe(state);
  }

  /// Takes a later state.
  // The same object is the export from before; a new one is the one asked for.
  @SuppressWarnings("ReferenceEquality")
  void show(SessionState state) {
    if (phase.get() != Phase.RUNNING || state.isRunning()) {
      return;
    }
    Optional<Failure> failure = failure(state);
    ExportOutcome done = state.export();
    if (failure.isPresent()) {
      sum.set(failure.get().sentence());
      phase.set(Phase.FAILED);
    } else if (done != null && done != before) {
      before = done;
      outcome.set(done);
      sum.set(texts.format("export.done", done.files().size(), texts.duration(done.seconds())));
      phase.set(Phase.DONE);
    } else {
      describe(state);
      phase.set(Phase.CHOOSING);
    }
  }

  /// Begins; empty where the folder's name cannot be one.
  Optional<Path> begin() {
    String asked = folder.get().strip();
    try {
      if (!asked.isEmpty()) {
        Path chosen = Path.of(asked);
        sum.set(texts.get("export.running"));
        phase.set(Phase.RUNNING);
        return Optional.of(chosen);
      }
    } catch (InvalidPathException e) {
      // Told below, as the empty name is.
    }
    sum.set(texts.get("export.folder.bad"));
    phase.set(Phase.FAILED);
    return Optional.empty();
  }

  ObservableList<Group> groups() {
    return groups;
  }

  /// What the files are made from.
  ObservableList<Block.Fact> facts() {
    return facts;
  }

  StringProperty folderProperty() {
    return folder;
  }

  ObjectProperty<Phase> phaseProperty() {
    return phase;
  }

  /// The words in the footer.
  ReadOnlyStringProperty sumProperty() {
    return sum.getReadOnlyProperty();
  }

  /// The files written, null before.
  ReadOnlyObjectProperty<@Nullable ExportOutcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  private void describe(SessionState state) {
    IngestResult ingest = state.ingest();
    long bytes = ingest == null ? 0 : ingest.source().bytes();
    groups.setAll(
        List.of(
            group("html", 1, PAGE_BYTES + bytes / 20),
            group("json", 9, DOCUMENT_BYTES),
            group("tables", 6, bytes * TABLES_PER_INPUT),
            group("notes", 4, NOTE_BYTES)));
    int files = groups.stream().mapToInt(Group::files).sum();
    long total = groups.stream().mapToLong(Group::bytes).sum();
    sum.set(texts.format("export.sum", files, texts.size(total)));
    CleanResult clean = state.clean();
    long titles = clean != null ? clean.sum().kept() : ingest == null ? 0 : ingest.kept();
    long rules = state.recipe().rules().stream().filter(RuleSetting::on).count();
    facts.setAll(
        new Block.Fact(texts.get("export.titles"), texts.format("export.titles.all", titles)),
        new Block.Fact(texts.get("export.asof"), asOf(clean)),
        new Block.Fact(
            texts.get("export.rules"),
            texts.format("export.rules.on", rules, state.recipe().rules().size())));
  }

  private String asOf(@Nullable CleanResult clean) {
    if (clean == null) {
      return texts.get("export.asof.open");
    }
    return clean.asOf() == null ? texts.get("export.asof.none") : texts.date(clean.asOf());
  }

  private Group group(String key, int files, long bytes) {
    return new Group(
        texts.get("export." + key), texts.get("export." + key + ".note"), files, bytes);
  }

  private static Optional<Failure> failure(SessionState state) {
    for (Stage stage : Stage.values()) {
      Failure failure = state.stage(stage).failure();
      if (state.stage(stage).status() == Status.FAILED && failure != null) {
        return Optional.of(failure);
      }
    }
    return Optional.empty();
  }

  /// A folder named as the file, in the base or beside the file. The file itself may have that
  /// name.
  private static Path proposal(Path file, @Nullable Path base) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    Path absolute = file.toAbsolutePath();
    Path in = base == null ? absolute.resolveSibling("") : base;
    return in.resolve(dot > 0 ? name.substring(0, dot) : name + "_out");
  }
}
