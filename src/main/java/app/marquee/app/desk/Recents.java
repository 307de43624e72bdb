package app.marquee.app.desk;

import app.marquee.app.TaskRunner;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.domain.recipe.DatasetName;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The files opened before, newest first. Confined to the face's thread; reading, looking for files
/// and writing happen on the runner.
public final class Recents {
  /// The most that are kept.
  public static final int MOST = 12;

  /// A file of the list.
  ///
  /// @param gone true where there is no such file any more
  public record Entry(RecentFile recent, boolean gone) {

    /// True where it opens: a data set that is gone is fetched again.
    public boolean isOpening() {
      return !gone || recent.dataset() != null;
    }
  }

  private final RecentStore store;
  private final TaskRunner runner;
  private final Clock clock;
  private final Saver<List<RecentFile>> saver;
  private final List<Consumer<List<Entry>>> observers = new ArrayList<>();
  private final List<RecentFile> files = new ArrayList<>();
  private Set<Path> gone = Set.of();

  public Recents(RecentStore store, TaskRunner runner, Clock clock) {
    this.store = store;
    this.runner = runner;
    this.clock = clock;
    // A list that cannot be kept is a small loss: the log of the window says nothing of it.
    saver = new Saver<>(runner, "recent", store::write, _ -> {});
  }

  /// Reads the list; what was opened meanwhile stays at its head.
  public void load() {
    runner.start("recent", store::read, Completion.of(this::loaded, _ -> {}, () -> {}));
  }

  /// Calls back after each change, and once now.
  public void observe(Consumer<List<Entry>> observer) {
    observers.add(observer);
    observer.accept(entries());
  }

  public List<Entry> entries() {
    return files.stream().map(file -> new Entry(file, gone.contains(file.file()))).toList();
  }

  /// What is known of a file, empty where it was not opened before.
  public Optional<Entry> known(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return entries().stream().filter(entry -> entry.recent().file().equals(absolute)).findFirst();
  }

  /// A file of the user's own was opened: it comes first, with what was known of it.
  public void opened(Path file) {
    opened(file, null);
  }

  /// A file was opened: it comes first, with what was known of it.
  ///
  /// @param dataset what it was fetched as, null where it is a file of the user's own
  public void opened(Path file, @Nullable DatasetName dataset) {
    Path absolute = file.toAbsolutePath().normalize();
    RecentFile before =
        files.stream()
            .filter(known -> known.file().equals(absolute))
            .findFirst()
            .orElse(new RecentFile(absolute, clock.instant(), -1, ReleaseLine.NONE));
    files.remove(before);
    files.addFirst(
        new RecentFile(absolute, clock.instant(), before.titles(), before.line(), dataset));
    shorten();
    changed();
  }

  /// A file of the list was read.
  public void described(Path file, long titles, ReleaseLine line) {
    Path absolute = file.toAbsolutePath().normalize();
    for (int i = 0; i < files.size(); i++) {
      RecentFile known = files.get(i);
      RecentFile now = new RecentFile(absolute, known.opened(), titles, line, known.dataset());
      if (known.file().equals(absolute) && !known.equals(now)) {
        files.set(i, now);
        changed();
      }
    }
  }

  public void forget(Path file) {
    if (files.removeIf(known -> known.file().equals(file))) {
      changed();
    }
  }

  public void forgetAll() {
    files.clear();
    changed();
  }

  /// Looks again which files are gone.
  public void look() {
    List<Path> paths = files.stream().map(RecentFile::file).toList();
    runner.start(
        "recent",
        () -> store.missing(paths),
        Completion.of(
            found -> {
              if (!found.equals(gone)) {
                gone = found;
                publish();
              }
            },
            _ -> {},
            () -> {}));
  }

  /// Writes what is not written yet, here and now: the last thing done.
  public void close() {
    saver.finish();
  }

  private void loaded(List<RecentFile> read) {
    for (RecentFile file : read) {
      if (files.stream().noneMatch(known -> known.file().equals(file.file()))) {
        files.add(file);
      }
    }
    shorten();
    publish();
    look();
  }

  private void shorten() {
    if (files.size() > MOST) {
      files.subList(MOST, files.size()).clear();
    }
  }

  private void changed() {
    saver.save(List.copyOf(files));
    publish();
  }

  private void publish() {
    List<Entry> now = entries();
    for (Consumer<List<Entry>> observer : List.copyOf(observers)) {
      observer.accept(now);
    }
  }
}
