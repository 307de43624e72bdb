package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders with all that is in them.
final class Trees {
  private Trees() {}

  static void delete(Path root) throws IOException {
    if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      for (Path path : walk(root).reversed()) {
        Files.delete(path);
      }
    }
  }

  /// Gives everything one time, and the usual permissions whatever the umask was.
  static void level(Path root, Instant time) throws IOException {
    for (Path path : walk(root).reversed()) {
      if (!Files.isSymbolicLink(path)
          && root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        boolean all = Files.isDirectory(path) || Files.isExecutable(path);
        Files.setPosixFilePermissions(
            path, PosixFilePermissions.fromString(all ? "rwxr-xr-x" : "rw-r--r--"));
      }
      FileTime at = FileTime.from(time);
      Files.getFileAttributeView(path, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
          .setTimes(at, at, null);
    }
  }

  /// Copies a folder's content into another.
  static void copy(Path from, Path to) throws IOException {
    for (Path path : walk(from)) {
      Path copy = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(
            path,
            copy,
            java.nio.file.StandardCopyOption.COPY_ATTRIBUTES,
            LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  /// The bytes of all files.
  static long size(Path root) throws IOException {
    long size = 0;
    for (Path path : walk(root)) {
      size += Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? Files.size(path) : 0;
    }
    return size;
  }

  /// A folder and everything below, folders before what is in them.
  static List<Path> walk(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
