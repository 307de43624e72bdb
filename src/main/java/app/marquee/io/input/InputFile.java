package app.marquee.io.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;

/// A file that is there, with its size and time when it was opened: a file that changes while it is
/// read would give records that never stood there together.
public final class InputFile implements TextInput {
  private final Path path;
  private final String name;
  private final long size;
  private final FileTime modified;

  private InputFile(Path path, BasicFileAttributes attributes) {
    this.path = path;
    this.name = String.valueOf(path.getFileName());
    this.size = attributes.size();
    this.modified = attributes.lastModifiedTime();
  }

  /// Work that reads a file.
  @FunctionalInterface
  public interface Reading<T> {
    T read() throws IOException;
  }

  /// @throws app.marquee.domain.run.MarqueeException where there is no such file
  public static InputFile of(Path path) {
    String name = String.valueOf(path.getFileName());
    return guarded(name, () -> new InputFile(path, attributes(path, name)));
  }

  private static BasicFileAttributes attributes(Path path, String name) throws IOException {
    if (Files.isSymbolicLink(path) && !Files.exists(path)) {
      throw InputFailures.of(
          name + " is a link to " + Files.readSymbolicLink(path) + ", which is not there.",
          "Mend the link, or choose another file.");
    }
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw InputFailures.of(
          name + " is not there: no such file.",
          "Check the path.",
          new NoSuchFileException(path.toString()));
    }
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw InputFailures.of(name + " is a folder.", "Choose a file in it.");
    }
    if (attributes.isRegularFile() && attributes.size() == 0) {
      throw InputFailures.of(name + " is empty (0 bytes).", "Choose another file.");
    }
    if (attributes.isOther()) {
      throw InputFailures.of(
          name + " is not a file but a device or a pipe.", "Save what it gives to a file first.");
    }
    return attributes;
  }

  /// Does what reads a file, and says in a sentence what the system says against it.
  public static <T> T guarded(String name, Reading<T> reading) {
    try {
      return reading.read();
    } catch (AccessDeniedException e) {
      throw InputFailures.of(
          name + " cannot be opened: permission is denied.", "Change its permissions.", e);
    } catch (NoSuchFileException e) {
      throw InputFailures.of(
          name + " has vanished while it was being read.", "Put it back, and read it again.", e);
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw InputFailures.of(name + " cannot be read: " + why + ".", "Try another copy.", e);
    }
  }

  public Path path() {
    return path;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long bytes() {
    return size;
  }

  @Override
  public long textBytes() {
    return size;
  }

  @Override
  public ByteFeed open() throws IOException {
    return new FileFeed(path);
  }

  /// Its first bytes.
  public byte[] head(int length) throws IOException {
    try (FileFeed feed = new FileFeed(path)) {
      byte[] head = new byte[(int) Math.min(length, Math.max(size, 1))];
      int read = feed.read(head, 0, head.length);
      return Arrays.copyOf(head, read);
    }
  }

  @Override
  public void checkUnchanged(long consumed) throws IOException {
    if (!Files.exists(path)) {
      throw InputFailures.of(
          name + " has vanished while it was being read.", "Put it back, and read it again.");
    }
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    if (now.size() != size || !now.lastModifiedTime().equals(modified) || consumed != size) {
      throw InputFailures.of(
          name + " has changed while it was being read.",
          "Wait until whatever writes it is done, and read it again.");
    }
  }
}
