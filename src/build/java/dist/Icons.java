package dist;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/// The mark as the icon files of each system, drawn from the SVG.
final class Icons {
  static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);

  private static final List<Integer> ICO_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

  /// The type of a picture in an ICNS file, by size; PNG from 16 pixels on.
  private static final SortedMap<Integer, String> ICNS_TYPES =
      new TreeMap<>(
          Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09"));

  private Icons() {}

  /// Writes `marquee-16.png` and so on, `marquee.ico` and `marquee.icns`.
  static void write(Path svg, Path folder) throws IOException {
    System.setProperty("java.awt.headless", "true");
    SvgPicture picture = SvgPicture.read(svg);
    SortedMap<Integer, byte[]> pictures = new TreeMap<>();
    for (int size : SIZES) {
      pictures.put(size, png(picture.draw(size)));
      Files.write(folder.resolve("marquee-" + size + ".png"), pictures.get(size));
    }
    Files.write(folder.resolve("marquee.ico"), ico(pictures));
    Files.write(folder.resolve("marquee.icns"), icns(pictures));
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /// A directory of 16 bytes a picture, then the PNGs.
  private static byte[] ico(SortedMap<Integer, byte[]> pictures) {
    int offset = 6 + 16 * ICO_SIZES.size();
    int length = offset + ICO_SIZES.stream().mapToInt(size -> pictures.get(size).length).sum();
    ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) ICO_SIZES.size());
    for (int size : ICO_SIZES) {
      byte[] png = pictures.get(size);
      // 256 is written as 0; no palette; one plane of 32 bits.
      file.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
      file.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(offset);
      offset += png.length;
    }
    ICO_SIZES.forEach(size -> file.put(pictures.get(size)));
    return file.array();
  }

  /// Pictures one after the other, each with its type and its length, heads included.
  private static byte[] icns(SortedMap<Integer, byte[]> pictures) {
    int length =
        8 + ICNS_TYPES.keySet().stream().mapToInt(size -> 8 + pictures.get(size).length).sum();
    ByteBuffer file = ByteBuffer.allocate(length);
    file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
    ICNS_TYPES.forEach((size, type) -> {
      byte[] png = pictures.get(size);
      file.put(type.getBytes(StandardCharsets.US_ASCII)).putInt(8 + png.length).put(png);
    });
    return file.array();
  }
}
