package app.marquee.io.kaggle;

import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.run.Cancellation;
import app.marquee.io.file.FolderLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Catalogues fetched before: one folder a data set and version, holding whole files only.
///
/// ```
/// shivamb/netflix-shows/5/netflix_titles.csv
/// shivamb/netflix-shows/5/.only                 the name of the only catalogue, where it is known
/// shivamb/netflix-shows/5/.netflix_titles.csv.part   what came before a fetch ended early
/// ```
final class DatasetCache {
  private static final String ONLY = ".only";
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final Path root;

  DatasetCache(Path root) {
    this.root = root;
  }

  /// The catalogue of a version, where it is here.
  Optional<Path> find(DatasetName set) {
    Path folder = folder(set);
    try {
      String name = set.file() == null ? only(folder) : lastPart(set.file());
      Path file = name == null ? null : folder.resolve(kept(set, name));
      return file != null && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static @Nullable String only(Path folder) throws IOException {
    Path note = folder.resolve(ONLY);
    if (!Files.isRegularFile(note)) {
      return null;
    }
    String name = Files.readString(note, StandardCharsets.UTF_8).strip();
    return DatasetName.isInside(name) ? name : null;
  }

  /// The newest version of which the catalogue is here, 0 where there is none.
  int newest(DatasetName set) {
    try {
      return versions(set).stream()
          .filter(version -> find(set.withVersion(version)).isPresent())
          .findFirst()
          .orElse(0);
    } catch (IOException unreadable) {
      return 0;
    }
  }

  /// Removes the versions of a data set but the newest and the one in hand. One that another
  /// process works on stays.
  ///
  /// @param newest how many stay, at least 1
  /// @return the versions removed, newest first
  List<Integer> prune(DatasetName inHand, int newest) throws IOException {
    List<Integer> removed = new ArrayList<>();
    for (int version : versions(inHand).stream().skip(newest).toList()) {
      if (version != inHand.version() && remove(folder(inHand.withVersion(version)))) {
        removed.add(version);
      }
    }
    return removed;
  }

  private static boolean remove(Path folder) throws IOException {
    FolderLock lock = FolderLock.take(folder);
    if (lock == null) {
      return false;
    }
    try (lock;
        Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder) && !FolderLock.isOf(path)) {
          Files.deleteIfExists(path);
        }
      }
    }
    return Files.deleteIfExists(folder);
  }

  /// The versions of which something is here, newest first.
  private List<Integer> versions(DatasetName set) throws IOException {
    List<Integer> found = new ArrayList<>();
    Path versions = folder(set).getParent();
    if (versions == null || !Files.isDirectory(versions)) {
      return found;
    }
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(versions)) {
      for (Path folder : folders) {
        String name = folder.getFileName().toString();
        if (name.matches("[1-9]\\d{0,5}")) {
          found.add(Integer.parseInt(name));
        }
      }
    }
    found.sort(Comparator.reverseOrder());
    return found;
  }

  /// Where files of a version stand.
  Path folder(DatasetName set) {
    return root.resolve(set.owner().toLowerCase(Locale.ROOT))
        .resolve(set.slug().toLowerCase(Locale.ROOT))
        .resolve(Integer.toString(set.version()));
  }

  /// Where what comes is put until it is whole.
  Path part(DatasetName set) {
    String name = set.file() == null ? "all" : set.file().replace('/', '~');
    return folder(set).resolve("." + name + ".part");
  }

  /// Where a catalogue is to stand.
  ///
  /// @param name its file name
  Path place(DatasetName set, String name) throws IOException {
    Path file = folder(set).resolve(kept(set, name));
    Files.createDirectories(file.getParent());
    return file;
  }

  /// A file asked for by a path keeps its folders, so that equal names stay apart.
  private static String kept(DatasetName set, String name) {
    String asked = set.file();
    int slash = asked == null ? -1 : asked.lastIndexOf('/');
    return asked == null || slash < 0 ? name : asked.substring(0, slash + 1) + name;
  }

  private static String lastPart(String file) {
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("(?i)\\.(zip|gz)$", "");
  }

  /// Notes which file is the only catalogue of a version.
  ///
  /// @param file relative to the version's folder
  void noteOnly(DatasetName set, String file) throws IOException {
    Files.writeString(folder(set).resolve(ONLY), file, StandardCharsets.UTF_8);
  }

  /// Waits until nobody else fetches into a version's folder, in this process or another.
  FolderLock lock(DatasetName set, Pause pause, Cancellation stop) throws IOException {
    Path folder = Files.createDirectories(folder(set));
    FolderLock lock = FolderLock.take(folder);
    while (lock == null) {
      pause.pass(BETWEEN_LOOKS, stop);
      stop.check();
      lock = FolderLock.take(folder);
    }
    return lock;
  }
}
