package app.marquee.io.settings;

import app.marquee.app.desk.WorkMark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The mark as a file of three lines, the process, when it was started, and the path, that is there
/// while work is under way.
public final class WorkMarkFile implements WorkMark {
  private static final String NAME = "working-on";
  private static final long LARGEST = 1 << 16;

  private final Path file;
  private final Optional<Path> left;

  /// Takes note of a mark that is there; one of a process still running is another window's.
  ///
  /// @param folder the platform's for what a program remembers
  public WorkMarkFile(Path folder) {
    file = folder.resolve(NAME);
    left = find();
  }

  @Override
  public Optional<Path> left() {
    return left;
  }

  @Override
  public synchronized void set(@Nullable Path worked) {
    try {
      if (worked == null) {
        Files.deleteIfExists(file);
      } else {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ProcessHandle own = ProcessHandle.current();
        Files.write(
            file,
            String.join(
                    "\n",
                    Long.toString(own.pid()),
                    Long.toString(started(own)),
                    worked.toAbsolutePath().toString(),
                    "")
                .getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException unwritable) {
      // Without a mark the file counts as one that never did harm.
    }
  }

  private Optional<Path> find() {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      if (lines.size() < 3
          || isRunning(Long.parseLong(lines.get(0)), Long.parseLong(lines.get(1)))) {
        return Optional.empty();
      }
      return Optional.of(Path.of(lines.get(2)));
    } catch (IOException | NumberFormatException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }

  /// Numbers of processes are given again: it is the same one only if it was started then too.
  private static boolean isRunning(long process, long started) {
    return ProcessHandle.of(process)
        .map(WorkMarkFile::started)
        .filter(at -> at == started)
        .isPresent();
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
  }
}
