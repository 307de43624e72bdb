package app.marquee.engine.editions;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/// Hashes of cells. Of the 32 bits of a cell's CRC-32C, an edition keeps 16 folded ones: enough to
/// tell that a cell was changed (one change in 65,534 stays unseen), far too few to tell what it
/// holds. Not thread-safe.
public final class CellHash {
  /// The fold of a cell without text.
  public static final short EMPTY = 0;

  /// The fold of a cell whose text in the edition is not known.
  public static final short UNKNOWN = 1;

  private final CRC32C checksum = new CRC32C();

  /// The hash of some bytes; 0 where there are none.
  public int of(byte[] bytes, int start, int length) {
    if (length == 0) {
      return 0;
    }
    checksum.reset();
    checksum.update(bytes, start, length);
    return (int) checksum.getValue();
  }

  /// The hash of a text's UTF-8.
  public int of(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return of(utf8, 0, utf8.length);
  }

  /// The 16 bits an edition keeps of a cell that holds something.
  public static short fold(int hash) {
    short folded = (short) (hash ^ hash >>> 16);
    return folded == EMPTY || folded == UNKNOWN ? (short) (folded + 2) : folded;
  }

  /// The 16 bits an edition keeps of a text.
  public short fold(String text) {
    return text.isEmpty() ? EMPTY : fold(of(text));
  }
}
