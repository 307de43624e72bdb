package app.marquee.io.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one start tells another: a mark with the version of this format, then the length of a path
/// in bytes and the path in UTF-8; no path asks for the window itself. The answer is one byte.
final class Message {
  static final int MARK = 0x4d515731;
  static final int TAKEN = 1;

  /// Longer than any path a file system has.
  static final int LONGEST = 1 << 15;

  private Message() {}

  /// @param file absolute, null to bring the window to the front
  static void send(@Nullable Path file, OutputStream out) throws IOException {
    byte[] path = file == null ? new byte[0] : file.toString().getBytes(StandardCharsets.UTF_8);
    DataOutputStream message = new DataOutputStream(out);
    message.writeInt(MARK);
    message.writeInt(path.length);
    message.write(path);
    message.flush();
  }

  /// The file asked for, empty for none.
  ///
  /// @throws IOException where this is no message of ours
  static Optional<Path> receive(InputStream in) throws IOException {
    DataInputStream message = new DataInputStream(in);
    if (message.readInt() != MARK) {
      throw new StreamCorruptedException("no message of ours");
    }
    int length = message.readInt();
    if (length < 0 || length > LONGEST) {
      throw new StreamCorruptedException("no path is of length " + length);
    }
    byte[] path = new byte[length];
    message.readFully(path);
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(path)).toString();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path file = Path.of(text);
      if (file.isAbsolute()) {
        return Optional.of(file);
      }
    } catch (InvalidPathException unusable) {
      // Refused below, as a path that says not from where.
    }
    throw new StreamCorruptedException("no whole path");
  }
}
