package app.marquee.ui.settings;

import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupPolicy.Making;
import app.marquee.app.desk.LiveSettings;
import app.marquee.app.desk.Settings;
import app.marquee.app.desk.Settings.Colours;
import app.marquee.app.desk.Settings.Contrast;
import app.marquee.app.desk.Settings.Updates;
import app.marquee.ui.fx.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The settings as they are set: each change is felt at once.
final class SettingsViewModel {
  /// Steps of the text size, in per cent.
  private static final int STEP = 10;

  private static final List<Integer> NEWEST = List.of(1, 2, 3, 5, 10, 20, 50, 100);
  private static final List<Integer> VERSIONS = List.of(1, 2, 3, 5, 10, 100);
  private static final List<Integer> DAYS = List.of(0, 1, 7, 14, 30, 90, 365);

  private final LiveSettings live;
  private final Texts texts;
  private final int processors;
  private final ObjectProperty<Colours> colours = new SimpleObjectProperty<>(Colours.SYSTEM);
  private final BooleanProperty contrast = new SimpleBooleanProperty();
  private final ObjectProperty<Integer> threads = new SimpleObjectProperty<>(0);
  private final BooleanProperty updates = new SimpleBooleanProperty();
  private final BooleanProperty backups = new SimpleBooleanProperty();
  private final ObjectProperty<Integer> newest = new SimpleObjectProperty<>(1);
  private final ObjectProperty<Integer> days = new SimpleObjectProperty<>(0);
  private final ObjectProperty<Integer> versions = new SimpleObjectProperty<>(1);
  private final StringProperty folder = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper textSize = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper folderNote = new ReadOnlyStringWrapper("");
  private final BooleanProperty canShrink = new SimpleBooleanProperty();
  private final BooleanProperty canGrow = new SimpleBooleanProperty();
  private final BooleanProperty canReset = new SimpleBooleanProperty();

  SettingsViewModel(LiveSettings live, Texts texts, int processors) {
    this.live = live;
    this.texts = texts;
    this.processors = processors;
    live.observe(this::show);
    colours.subscribe(chosen -> live.change(settings -> settings.withColours(chosen)));
    contrast.subscribe(
        high -> live.change(old -> old.withContrast(high ? Contrast.HIGH : Contrast.NORMAL)));
    threads.subscribe(chosen -> live.change(settings -> settings.withThreads(chosen)));
    updates.subscribe(
        on -> live.change(old -> old.withUpdates(on ? Updates.AT_ONCE : Updates.WHEN_ASKED)));
    backups.subscribe(
        on -> keep(old -> new BackupPolicy(on ? Making.ON : Making.OFF, old.newest(), old.days())));
    newest.subscribe(chosen -> keep(old -> new BackupPolicy(old.making(), chosen, old.days())));
    days.subscribe(chosen -> keep(old -> new BackupPolicy(old.making(), old.newest(), chosen)));
    versions.subscribe(chosen -> live.change(settings -> settings.withKaggleVersions(chosen)));
    folder.subscribe(this::takeFolder);
  }

  ObjectProperty<Colours> coloursProperty() {
    return colours;
  }

  BooleanProperty contrastProperty() {
    return contrast;
  }

  /// Threads of a run, 0 for one a processor.
  ObjectProperty<Integer> threadsProperty() {
    return threads;
  }

  /// The numbers of threads to choose from; one set in the file by hand is among them.
  List<Integer> threadChoices() {
    return IntStream.concat(
            IntStream.rangeClosed(0, processors), IntStream.of(live.settings().threads()))
        .distinct()
        .sorted()
        .boxed()
        .toList();
  }

  String threadName(int number) {
    return number == 0
        ? texts.format("settings.threads.auto", processors)
        : texts.format("settings.threads.number", number);
  }

  private void keep(UnaryOperator<BackupPolicy> change) {
    live.change(settings -> settings.withBackups(change.apply(settings.backups())));
  }

  /// Whether results follow a change of the recipe by themselves.
  BooleanProperty updatesProperty() {
    return updates;
  }

  /// Whether inputs are backed up.
  BooleanProperty backupsProperty() {
    return backups;
  }

  /// How many backups stay whatever their age.
  ObjectProperty<Integer> newestProperty() {
    return newest;
  }

  /// How many days the others stay.
  ObjectProperty<Integer> daysProperty() {
    return days;
  }

  /// The numbers of backups to choose from; one set in the file by hand is among them.
  List<Integer> newestChoices() {
    return choices(NEWEST, live.settings().backups().newest());
  }

  List<Integer> daysChoices() {
    return choices(DAYS, live.settings().backups().days());
  }

  /// How many versions of a data set from Kaggle stay.
  ObjectProperty<Integer> versionsProperty() {
    return versions;
  }

  List<Integer> versionsChoices() {
    return choices(VERSIONS, live.settings().kaggleVersions());
  }

  String newestName(int number) {
    return texts.format("settings.newest", number);
  }

  String daysName(int number) {
    return texts.format("settings.backups.days.number", number);
  }

  private static List<Integer> choices(List<Integer> usual, int set) {
    return Stream.concat(usual.stream(), Stream.of(set)).distinct().sorted().toList();
  }

  /// The output folder as it is written; empty for beside the catalogue.
  StringProperty folderProperty() {
    return folder;
  }

  /// What the folder means, or why it cannot be one.
  ReadOnlyStringProperty folderNoteProperty() {
    return folderNote.getReadOnlyProperty();
  }

  /// The text size such as `100 %`.
  ReadOnlyStringProperty textSizeProperty() {
    return textSize.getReadOnlyProperty();
  }

  BooleanProperty canShrinkProperty() {
    return canShrink;
  }

  BooleanProperty canGrowProperty() {
    return canGrow;
  }

  /// False while every setting is at its default.
  BooleanProperty canResetProperty() {
    return canReset;
  }

  void smaller() {
    live.change(settings -> settings.withTextPercent(settings.textPercent() - STEP));
  }

  void larger() {
    live.change(settings -> settings.withTextPercent(settings.textPercent() + STEP));
  }

  void reset() {
    live.reset();
  }

  /// The file they are kept in, empty where they are not.
  Optional<Path> file() {
    return live.location().map(Path::of);
  }

  /// Where they are kept, in a sentence.
  String place() {
    return live.location()
        .map(file -> texts.format("settings.kept", file))
        .orElseGet(() -> texts.get("settings.notkept"));
  }

  private void show(Settings settings) {
    colours.set(settings.colours());
    contrast.set(settings.contrast() == Contrast.HIGH);
    threads.set(settings.threads());
    updates.set(settings.updates() == Updates.AT_ONCE);
    backups.set(settings.backups().making() == Making.ON);
    newest.set(settings.backups().newest());
    days.set(settings.backups().days());
    versions.set(settings.kaggleVersions());
    textSize.set(texts.format("settings.percent", settings.textPercent()));
    canShrink.set(settings.textPercent() > Settings.LEAST_TEXT);
    canGrow.set(settings.textPercent() < Settings.MOST_TEXT);
    canReset.set(!settings.equals(Settings.STANDARD));
    Path set = settings.outputFolder();
    if (!written().equals(Optional.ofNullable(set))) {
      folder.set(set == null ? "" : set.toString());
    }
  }

  private void takeFolder(String text) {
    Optional<Path> asked = written();
    boolean usable = text.isBlank() || asked.isPresent();
    folderNote.set(
        texts.get(
            !usable
                ? "settings.folder.bad"
                : asked.isEmpty() ? "settings.folder.beside" : "settings.folder.given"));
    if (usable) {
      live.change(settings -> settings.withOutputFolder(asked.orElse(null)));
    }
  }

  /// The folder as it is written now, empty where none is or it is not a whole path.
  private Optional<Path> written() {
    try {
      Path path = Path.of(folder.get().strip());
      return path.isAbsolute() ? Optional.of(path.normalize()) : Optional.empty();
    } catch (InvalidPathException unusable) {
      return Optional.empty();
    }
  }
}
