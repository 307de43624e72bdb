package app.marquee.io.input;

import java.io.Closeable;
import java.io.IOException;

/// Bytes of an input in order, read once. Not thread-safe.
public interface ByteFeed extends Closeable {

  /// Reads until the range is full or the input ends.
  ///
  /// @return the bytes read, less than `length` only at the end
  int read(byte[] into, int from, int length) throws IOException;

  /// Bytes of the file on disk consumed so far.
  long consumed();

  /// SHA-256 of the whole file on disk as 64 lower-case hex digits; once the end was reached.
  String sha256() throws IOException;
}
