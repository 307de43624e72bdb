package app.marquee.io.instance;

import app.marquee.app.Asked;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one start tells another: a mark with the version of this format, then the length in bytes
/// and the UTF-8 of what to open, a path or a data set; nothing asks for the window itself. The
/// answer is one byte.
final class Message {
  static final int MARK = 0x4d515731;
  static final int TAKEN = 1;

  /// Longer than any path a file system has.
  static final int LONGEST = 1 << 15;

  private Message() {}

  /// @param asked a file is absolute; null to bring the window to the front
  static void send(@Nullable Asked asked, OutputStream out) throws IOException {
    byte[] text = asked == null ? new byte[0] : asked.text().getBytes(StandardCharsets.UTF_8);
    DataOutputStream message = new DataOutputStream(out);
    message.writeInt(MARK);
    message.writeInt(text.length);
    message.write(text);
    message.flush();
  }

  /// What is asked for, empty for nothing.
  ///
  /// @throws IOException where this is no message of ours
  static Optional<Asked> receive(InputStream in) throws IOException {
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
    Optional<Asked> asked = Asked.parse(text);
    if (asked.isEmpty()
        || (asked.get() instanceof Asked.Document(var file) && !file.isAbsolute())) {
      throw new StreamCorruptedException("no whole path, and no data set");
    }
    return asked;
  }
}
