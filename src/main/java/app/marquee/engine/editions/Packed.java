package app.marquee.engine.editions;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/// Reads numbers packed with DEFLATE, written in planes: all low bytes, then all higher ones.
final class Packed {
  private Packed() {}

  static InputStream open(String name) throws IOException {
    InputStream in = Packed.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("The program lacks its fingerprints " + name);
    }
    return new InflaterInputStream(in);
  }

  /// @param count how many numbers
  /// @param bytes of each
  static int[] planes(InputStream in, int count, int bytes) throws IOException {
    int[] numbers = new int[count];
    byte[] plane = new byte[count];
    for (int shift = 0; shift < bytes * Byte.SIZE; shift += Byte.SIZE) {
      if (in.readNBytes(plane, 0, count) < count) {
        throw new IOException("Fingerprints are cut short");
      }
      for (int i = 0; i < count; i++) {
        numbers[i] |= (plane[i] & 0xFF) << shift;
      }
    }
    return numbers;
  }
}
