package app.marquee.io.backup;

import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.run.Cancellation;
import app.marquee.io.file.Disk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/// A program that says *half* in the middle of a backup and then waits to be killed.
final class HalfBackup {
  private HalfBackup() {}

  /// @param arguments the folder of backups, the file, its hash
  static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[1]);
    Copying half =
        (_, to, _) -> {
          Files.write(to, new byte[] {'x'});
          System.out.println("half");
          System.out.flush();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
          }
        };
    SourceFacts facts =
        new SourceFacts(String.valueOf(file.getFileName()), Files.size(file), arguments[2], 1);
    new BackupFolder(Path.of(arguments[0]), Clock.systemUTC(), Disk.SYSTEM, half)
        .keep(file, facts, new Cancellation());
  }
}
