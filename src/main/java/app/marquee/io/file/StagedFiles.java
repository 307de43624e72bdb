package app.marquee.io.file;

import app.marquee.domain.run.Cancellation;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Files written beside their targets and moved over them once all are whole: whoever looks finds
/// the old file or the new, never half. Closing removes what was not moved. Not thread-safe.
public final class StagedFiles implements AutoCloseable {
  /// Ends the name of a file being written; nobody else names files so.
  private static final String SUFFIX = ".marquee.part";

  private static final long MOMENT_MILLIS = 20;

  /// A file that is whole.
  ///
  /// @param sha256 64 lower-case hex digits
  public record Finished(Path target, long bytes, String sha256) {}

  /// A file being written.
  ///
  /// @param onDisk forces it and closes it, in a thread of its own: many waits for the disk at once
  ///   take hardly longer than one, and the next file is written meanwhile
  private record Staged(
      Path part, Path target, HashingOutput output, FutureTask<@Nullable Void> onDisk) {}

  private final Disk disk;
  private final List<Staged> staged = new ArrayList<>();
  private int moved;

  public StagedFiles(Disk disk) {
    this.disk = disk;
  }

  /// Opens a file to write in the folder of its target, which must be there.
  ///
  /// @throws IOException where the file cannot be made, or its target's name cannot be used
  public HashingOutput open(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new TargetIsFolderException(target);
    }
    requireUsableName(target);
    // A short name of its own, for the target's may be as long as a name can be.
    Path part = target.resolveSibling("." + staged.size() + SUFFIX);
    HashingOutput output = new HashingOutput(part);
    staged.add(
        new Staged(
            part,
            target,
            output,
            new FutureTask<>(() -> {
              output.force();
              output.close();
              return null;
            })));
    return output;
  }

  /// Finishes the file opened under this target: every byte is counted and on its way to the disk.
  public Finished finish(Path target) throws IOException {
    for (Staged file : staged) {
      if (file.target.equals(target)) {
        file.output.finish();
        Thread.ofPlatform().daemon().name("force " + file.part.getFileName()).start(file.onDisk);
        return new Finished(target, file.output.size(), file.output.hash());
      }
    }
    throw new IllegalArgumentException(target + " is not open");
  }

  /// Waits until the disk has every file, which for large ones is a second and more. All must be
  /// finished.
  ///
  /// @param cancellation asked meanwhile whether to go on
  public void await(Cancellation cancellation) throws IOException {
    for (Staged file : staged) {
      while (!isOnDisk(file.onDisk)) {
        cancellation.check();
      }
    }
  }

  /// Waits until the disk has every file, then moves each over its target, in the order opened. All
  /// must be finished.
  public void commit() throws IOException {
    await(new Cancellation());
    Set<Path> folders = new LinkedHashSet<>();
    for (Staged file : staged) {
      disk.move(file.part, file.target);
      moved++;
      folders.add(file.part.toAbsolutePath().getParent());
    }
    for (Path folder : folders) {
      keepNames(folder);
    }
  }

  /// Waits for a moment at most.
  private static boolean isOnDisk(FutureTask<?> onDisk) throws IOException {
    try {
      onDisk.get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ClosedByInterruptException();
    }
  }

  /// Targets replaced so far.
  public int moved() {
    return moved;
  }

  /// Closes and removes what was not moved.
  @Override
  public void close() {
    for (Staged file : staged.subList(moved, staged.size())) {
      try {
        // What the disk is still taking is closed by the thread that waits for it.
        if (!file.output.isFinished() || file.onDisk.isDone()) {
          file.output.close();
        }
      } catch (IOException full) {
        // What could not be written is about to be removed.
      }
      try {
        Files.deleteIfExists(file.part);
      } catch (IOException gone) {
        // The next run into this folder removes it.
      }
    }
  }

  /// Removes what a killed run left in a folder. Only for one who knows that nobody writes there.
  public static void removeLeftovers(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, StagedFiles::isLeftover)) {
      parts.forEach(found::add);
    }
    for (Path part : found) {
      Files.deleteIfExists(part);
    }
  }

  private static boolean isLeftover(Path file) {
    return file.getFileName().toString().matches("\\.\\d+\\.marquee\\.part")
        && Files.isRegularFile(file);
  }

  /// Asks the file system about the target, which says so where the name is too long.
  private static void requireUsableName(Path target) throws IOException {
    if (Files.exists(target)) {
      return;
    }
    try {
      Files.readAttributes(target, BasicFileAttributes.class);
    } catch (NoSuchFileException absent) {
      // As it should be.
    }
  }

  /// Makes the new names last through a power cut, where the system offers that for folders.
  private static void keepNames(Path folder) {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException notOffered) {
      // Windows opens no folders; the files are whole all the same.
    }
  }
}
