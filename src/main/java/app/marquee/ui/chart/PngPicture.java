package app.marquee.ui.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// A picture as the bytes of a PNG file.
public final class PngPicture {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int BITS = 8;
  private static final int COLOUR_WITH_ALPHA = 6;

  private PngPicture() {}

  /// Encodes an image, losslessly and with the same bytes for the same pixels.
  public static byte[] encode(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    byte[] row = new byte[width * 4];
    byte[] raw = new byte[height * (1 + width * 4)];
    for (int y = 0; y < height; y++) {
      image
          .getPixelReader()
          .getPixels(0, y, width, 1, PixelFormat.getByteBgraInstance(), row, 0, width * 4);
      int at = y * (1 + width * 4) + 1;
      for (int x = 0; x < width; x++) {
        raw[at++] = row[x * 4 + 2];
        raw[at++] = row[x * 4 + 1];
        raw[at++] = row[x * 4];
        raw[at++] = row[x * 4 + 3];
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length / 8 + 1024);
    out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(width).putInt(height).put((byte) BITS).put((byte) COLOUR_WITH_ALPHA);
    chunk(out, "IHDR", header.array());
    chunk(out, "IDAT", deflated(raw));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] raw) {
    try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
      deflater.setInput(raw);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length / 8 + 1024);
      byte[] part = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return out.toByteArray();
    }
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(name);
    out.writeBytes(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
