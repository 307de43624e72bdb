package app.marquee.io.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/// The text inside an archive, with a guard against one that unpacks to no end.
final class UnpackedFeed implements ByteFeed {
  /// Below this much text nothing is suspected.
  private static final long HARMLESS = 64L << 20;

  /// Text packs to a tenth, at times to a fiftieth; repeated bytes to a thousandth.
  private static final int MOST_RATIO = 250;

  private final String name;
  private final InputStream unpacked;
  private final Packed packed;
  private long given;

  /// The archive's own bytes.
  interface Packed {

    /// Bytes of it consumed so far.
    long consumed();

    String sha256() throws IOException;

    void close() throws IOException;
  }

  UnpackedFeed(String name, InputStream unpacked, Packed packed) {
    this.name = name;
    this.unpacked = unpacked;
    this.packed = packed;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      int read = unpacked.readNBytes(into, from, length);
      given += read;
      if (given > HARMLESS && given / MOST_RATIO > packed.consumed()) {
        throw InputFailures.of(
            name + " unpacks to more than " + MOST_RATIO + " times its size, which no text does.",
            "Unpack it by hand if you trust it, and open what comes out.");
      }
      return read;
    } catch (EOFException cut) {
      throw InputFailures.of(
          name + " is cut short: the archive breaks off in the middle.", "Fetch it again.", cut);
    } catch (ZipException broken) {
      throw InputFailures.of(
          name + " is damaged: the archive cannot be unpacked.", "Fetch it again.", broken);
    }
  }

  @Override
  public long consumed() {
    return packed.consumed();
  }

  @Override
  public String sha256() throws IOException {
    return packed.sha256();
  }

  @Override
  public void close() throws IOException {
    unpacked.close();
    packed.close();
  }
}
