package app.marquee.io.file;

import app.marquee.domain.run.MarqueeException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Copies of whole files that appear whole and replace nothing.
public final class SafeCopy {
  private SafeCopy() {}

  /// Copies a file into a folder, which is made where it is absent.
  ///
  /// @return the copy, or the file of the same name and content that is there already
  /// @throws MarqueeException with a `Failure.Output`
  public static Path into(Path folder, Path file) {
    Path target = folder.resolve(file.getFileName());
    try {
      Files.createDirectories(folder);
      if (Files.exists(target)) {
        if (Files.isRegularFile(target) && Files.mismatch(file, target) < 0) {
          return target;
        }
        throw WriteFailures.of(
            target + " is there already and holds something else.",
            "Choose another folder, or move that file away.");
      }
      Path part = folder.resolve("." + ProcessHandle.current().pid() + ".marquee.part");
      try {
        copy(file, part);
        return Files.move(part, target);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException failed) {
      throw WriteFailures.of(failed, target);
    }
  }

  /// Copies a file, byte for byte, and waits until the disk has it.
  public static void copy(Path file, Path target) throws IOException {
    Files.deleteIfExists(target);
    Files.copy(file, target);
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
