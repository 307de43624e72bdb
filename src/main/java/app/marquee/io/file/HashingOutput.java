package app.marquee.io.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A new file that counts and hashes what is written to it. Not thread-safe.
public final class HashingOutput extends OutputStream {
  /// Large enough that hashing and writing cost per byte, not per call.
  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final MessageDigest digest = sha256();
  private final byte[] buffer = new byte[BUFFER];
  private int filled;
  private long size;
  private boolean finished;

  /// @throws java.nio.file.FileAlreadyExistsException where the file is there already
  HashingOutput(Path file) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /// A new SHA-256 digest.
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256.", impossible);
    }
  }

  @Override
  public void write(int one) throws IOException {
    if (filled == BUFFER) {
      drain();
    }
    buffer[filled++] = (byte) one;
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    if (length > BUFFER - filled) {
      drain();
    }
    if (length >= BUFFER) {
      pass(bytes, start, length);
    } else {
      System.arraycopy(bytes, start, buffer, filled, length);
      filled += length;
    }
  }

  /// Does nothing: text writers flush often, and only whole buffers are worth a call to the disk.
  @Override
  public void flush() {}

  /// Writes what is buffered.
  void finish() throws IOException {
    drain();
    finished = true;
  }

  /// True where nothing more is written.
  boolean isFinished() {
    return finished;
  }

  /// Waits until the disk has what was written.
  void force() throws IOException {
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /// Bytes written so far.
  public long size() {
    return size + filled;
  }

  /// Lower-case hex of the hash over all that was written; only once, at the end.
  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void drain() throws IOException {
    int length = filled;
    filled = 0;
    if (length > 0) {
      pass(buffer, 0, length);
    }
  }

  private void pass(byte[] bytes, int start, int length) throws IOException {
    digest.update(bytes, start, length);
    // In pieces: the JDK keeps a native copy of the largest piece for each thread.
    for (int at = start; at < start + length; at += BUFFER) {
      ByteBuffer piece = ByteBuffer.wrap(bytes, at, Math.min(BUFFER, start + length - at));
      while (piece.hasRemaining()) {
        size += channel.write(piece);
      }
    }
  }
}
