package app.marquee.ui.backups;

import app.marquee.app.TaskRunner;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.backup.Backup;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupStore;
import app.marquee.domain.run.Failure;
import app.marquee.ui.fx.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the backups dialog says: the backups, what is kept how long, and how an action ended.
final class BackupsViewModel {

  /// A backup for a reader.
  record Line(String id, String name, String when, String size, String origin) {}

  private final BackupStore store;
  private final Supplier<BackupPolicy> policy;
  private final TaskRunner runner;
  private final Texts texts;
  private final ZoneId zone;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  BackupsViewModel(
      BackupStore store,
      Supplier<BackupPolicy> policy,
      TaskRunner runner,
      Texts texts,
      ZoneId zone) {
    this.store = store;
    this.policy = policy;
    this.runner = runner;
    this.texts = texts;
    this.zone = zone;
  }

  /// Reads the list anew and says what is kept.
  void open() {
    say(policy.get());
    reload();
  }

  private void say(BackupPolicy now) {
    status.set(
        now.making() == BackupPolicy.Making.OFF
            ? texts.get("backups.off")
            : texts.format("backups.policy", now.newest(), now.days()));
  }

  private void reload() {
    runner.start(
        texts.get("command.backups"),
        store::list,
        Completion.of(
            found -> lines.setAll(found.stream().map(this::line).toList()),
            this::failed,
            () -> {}));
  }

  /// Puts a copy into a folder.
  void restore(Line line, Path folder) {
    runner.start(
        texts.get("command.backups"),
        () -> store.restore(line.id(), folder),
        Completion.of(
            file -> status.set(texts.format("backups.restored", file)), this::failed, () -> {}));
  }

  /// Removes what is older than the settings keep.
  void prune() {
    BackupPolicy now = policy.get();
    runner.start(
        texts.get("command.backups"),
        () -> store.prune(now),
        Completion.of(this::pruned, this::failed, () -> {}));
  }

  private void pruned(List<Backup> gone) {
    status.set(texts.format("backups.pruned", gone.size()));
    reload();
  }

  private void failed(Failure failure) {
    status.set(failure.sentence());
  }

  private Line line(Backup backup) {
    return new Line(
        backup.id(),
        backup.fileName(),
        time(backup.made()),
        texts.size(backup.bytes()),
        backup.origin());
  }

  private String time(Instant instant) {
    var local = instant.atZone(zone);
    return texts.format(
        "backups.when", texts.date(local.toLocalDate()), local.getHour(), local.getMinute());
  }

  ObservableList<Line> lines() {
    return lines;
  }

  /// The sentence in the footer.
  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  Path location() {
    return Path.of(store.location());
  }
}
