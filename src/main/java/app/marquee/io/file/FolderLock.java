package app.marquee.io.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps other runs out of a folder until closed. The system drops the lock of a process that dies.
public final class FolderLock implements AutoCloseable {
  private static final String NAME = ".marquee.lock";

  /// Folders this process holds. Asked first, for on POSIX closing any other channel to a locked
  /// file drops the process's lock.
  private static final Set<Path> HELD = new HashSet<>();

  private final Path folder;
  private final FileChannel channel;

  private FolderLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /// Takes the lock, or gives null where another run has it.
  ///
  /// @param folder one that is there
  public static @Nullable FolderLock take(Path folder) throws IOException {
    Path real = folder.toRealPath();
    synchronized (HELD) {
      if (HELD.contains(real)) {
        return null;
      }
      FileChannel channel = lock(real.resolve(NAME));
      if (channel == null) {
        return null;
      }
      HELD.add(real);
      return new FolderLock(real, channel);
    }
  }

  /// True for the file that holds a lock.
  public static boolean isOf(Path file) {
    return file.endsWith(NAME);
  }

  private static @Nullable FileChannel lock(Path file) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        if (!isLocked(channel)) {
          channel.close();
          return null;
        }
        if (isStill(file, channel)) {
          return channel;
        }
      } catch (IOException | RuntimeException failed) {
        channel.close();
        throw failed;
      }
      channel.close();
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException inThisProcess) {
      return false;
    }
  }

  /// False where the run before took the file away between our opening and locking it. Our file is
  /// known by its size, which names this process, as opening it again would drop the lock.
  private static boolean isStill(Path file, FileChannel channel) throws IOException {
    long mark = ProcessHandle.current().pid();
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(new byte[1]), mark);
    try {
      return Files.size(file) == mark + 1;
    } catch (NoSuchFileException taken) {
      return false;
    }
  }

  /// Takes the file away, then lets others in.
  @Override
  public void close() {
    synchronized (HELD) {
      try {
        Files.deleteIfExists(folder.resolve(NAME));
      } catch (IOException staysThere) {
        // Without a lock on it the file keeps nobody out.
      }
      try {
        channel.close();
      } catch (IOException closed) {
        // The lock goes with the process at the latest.
      }
      HELD.remove(folder);
    }
  }
}
