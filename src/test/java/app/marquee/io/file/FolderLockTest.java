package app.marquee.io.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One run at a time in a folder.
final class FolderLockTest {
  @TempDir private Path folder;

  @Test
  void theSecondIsToldNoUntilTheFirstIsDone() throws IOException {
    FolderLock first = Objects.requireNonNull(FolderLock.take(folder));
    assertThat(FolderLock.take(folder)).isNull();
    assertThat(FolderLock.take(folder.resolve("."))).as("the same folder").isNull();
    first.close();

    FolderLock next = FolderLock.take(folder);
    assertThat(next).isNotNull();
    Objects.requireNonNull(next).close();
    assertThat(folder.toFile().list()).as("the lock's file goes with it").isEmpty();
  }

  @Test
  void theFileOfADeadRunKeepsNobodyOut() throws IOException {
    Files.writeString(folder.resolve(".marquee.lock"), "from a run that was killed");
    FolderLock lock = FolderLock.take(folder);
    assertThat(lock).isNotNull();
    Objects.requireNonNull(lock).close();
  }

  @Test
  void aLockHeldElsewhereCounts() throws IOException {
    try (FileChannel other =
            FileChannel.open(
                folder.resolve(".marquee.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock held = other.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThat(FolderLock.take(folder)).isNull();
    }
  }
}
