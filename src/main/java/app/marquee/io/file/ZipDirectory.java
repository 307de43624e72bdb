package app.marquee.io.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/// The central directory of a zip archive, with what Java's own reader does not tell: kinds of
/// entries and names that stand there twice.
final class ZipDirectory {
  private static final int END = 0x0605_4b50;
  private static final int END_LENGTH = 22;
  private static final int LOCATOR_64 = 0x0706_4b50;
  private static final int LOCATOR_64_LENGTH = 20;
  private static final int END_64 = 0x0606_4b50;
  private static final int END_64_LENGTH = 56;
  private static final int ENTRY = 0x0201_4b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final long LARGEST = 64L << 20;
  private static final int UNIX = 3;
  private static final int SYMBOLIC_LINK = 0xA000;
  private static final int KIND = 0xF000;

  /// An entry as the directory has it.
  ///
  /// @param index its place in the directory
  record Line(int index, String name, Kind kind) {}

  /// What an entry is.
  enum Kind {
    FILE,
    FOLDER,
    LINK,
    ENCRYPTED
  }

  private ZipDirectory() {}

  /// @throws ZipException where the archive is cut short or damaged
  static List<Line> read(Path zip) throws IOException {
    try (FileChannel channel = FileChannel.open(zip, StandardOpenOption.READ)) {
      long size = channel.size();
      int tail = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
      ByteBuffer last = bytes(channel, size - tail, tail);
      for (int at = tail - END_LENGTH; at >= 0; at--) {
        if (last.getInt(at) == END) {
          return lines(channel, last, at, size - tail + at);
        }
      }
      throw new ZipException("no end of central directory");
    }
  }

  private static List<Line> lines(FileChannel channel, ByteBuffer last, int at, long end)
      throws IOException {
    long length = Integer.toUnsignedLong(last.getInt(at + 12));
    long stop = end;
    if (end >= LOCATOR_64_LENGTH) {
      ByteBuffer locator = bytes(channel, end - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH);
      if (locator.getInt(0) == LOCATOR_64) {
        stop = locator.getLong(8);
        ByteBuffer large = bytes(channel, stop, END_64_LENGTH);
        if (large.getInt(0) != END_64) {
          throw new ZipException("no end of large central directory");
        }
        length = large.getLong(40);
      }
    }
    if (length < 0 || length > LARGEST || stop < length) {
      throw new ZipException("central directory of " + length + " bytes");
    }
    return lines(bytes(channel, stop - length, (int) length));
  }

  private static List<Line> lines(ByteBuffer directory) throws ZipException {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    while (at < directory.limit()) {
      if (at + ENTRY_LENGTH > directory.limit() || directory.getInt(at) != ENTRY) {
        throw new ZipException("damaged central directory");
      }
      int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
      int next =
          at
              + ENTRY_LENGTH
              + nameLength
              + Short.toUnsignedInt(directory.getShort(at + 30))
              + Short.toUnsignedInt(directory.getShort(at + 32));
      if (next > directory.limit()) {
        throw new ZipException("damaged central directory");
      }
      byte[] name = new byte[nameLength];
      directory.get(at + ENTRY_LENGTH, name);
      lines.add(new Line(lines.size(), decoded(name), kind(directory, at, name)));
      at = next;
    }
    return lines;
  }

  private static Kind kind(ByteBuffer directory, int at, byte[] name) {
    boolean isUnix = directory.get(at + 5) == UNIX;
    int mode = directory.getInt(at + 38) >>> 16;
    if (isUnix && (mode & KIND) == SYMBOLIC_LINK) {
      return Kind.LINK;
    }
    if ((directory.getShort(at + 8) & 1) != 0) {
      return Kind.ENCRYPTED;
    }
    return name.length > 0 && name[name.length - 1] == '/' ? Kind.FOLDER : Kind.FILE;
  }

  private static String decoded(byte[] name) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException older) {
      return new String(name, StandardCharsets.ISO_8859_1);
    }
  }

  private static ByteBuffer bytes(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    if (from < 0) {
      throw new ZipException("damaged");
    }
    channel.position(from);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new ZipException("cut short");
      }
    }
    return bytes.flip();
  }
}
