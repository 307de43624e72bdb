package app.marquee.io.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// One small file replaced in one step: whoever looks finds the old one or the new. Several may
/// write at once; the last one stays.
public final class WholeFile {
  private WholeFile() {}

  /// Replaces the file, making its folder where it is absent.
  ///
  /// @throws IOException where it cannot be written; the old one is then as it was
  public static void write(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // Only the user can read a temporary file, and what it becomes.
    Path part = Files.createTempFile(folder, ".", ".marquee.part");
    try {
      try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
