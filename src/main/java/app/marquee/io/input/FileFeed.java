package app.marquee.io.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The bytes of a file as they stand, hashed on their way.
final class FileFeed implements ByteFeed {
  private final FileChannel channel;
  private final MessageDigest digest = digest();
  private long consumed;
  private String sha256 = "";

  FileFeed(Path file) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.READ);
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(into, from, length);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      // Until it is full or the file ends.
    }
    int read = buffer.position() - from;
    digest.update(into, from, read);
    consumed += read;
    return read;
  }

  @Override
  public long consumed() {
    return consumed;
  }

  @Override
  public String sha256() throws IOException {
    if (sha256.isEmpty()) {
      byte[] rest = new byte[1 << 16];
      while (read(rest, 0, rest.length) > 0) {
        // What the reader had no use for belongs to the file all the same.
      }
      sha256 = HexFormat.of().formatHex(digest.digest());
    }
    return sha256;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
