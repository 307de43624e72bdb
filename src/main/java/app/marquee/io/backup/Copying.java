package app.marquee.io.backup;

import app.marquee.domain.run.Cancellation;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Copies a file's bytes; tests make it fail.
@FunctionalInterface
interface Copying {
  void copy(Path from, Path to, Cancellation stop) throws IOException;

  /// Lets the system copy, a piece at a time, and waits until the disk has it all.
  Copying SYSTEM =
      (from, to, stop) -> {
        long piece = 16L << 20;
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
            FileChannel out =
                FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
          long size = in.size();
          long done = 0;
          while (done < size) {
            stop.check();
            long copied = in.transferTo(done, Math.min(piece, size - done), out);
            if (copied <= 0) {
              throw new IOException("the file became shorter");
            }
            done += copied;
          }
          out.force(true);
        }
      };
}
