package app.marquee.io.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// What writers ask of a disk beside writing; tests make it fail.
public interface Disk {

  /// Puts a finished file in its target's place in one step.
  void move(Path from, Path target) throws IOException;

  /// Bytes that can still be written to the disk this folder is on.
  long usableSpace(Path folder) throws IOException;

  /// The disk as the system offers it.
  Disk SYSTEM =
      new Disk() {
        @Override
        public void move(Path from, Path target) throws IOException {
          Files.move(
              from, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public long usableSpace(Path folder) throws IOException {
          // Not by its file store: below a changed root Java finds none, and would fail.
          return folder.toFile().getUsableSpace();
        }
      };
}
