package app.marquee.io.kaggle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// The checksums a storage tells of a file: `x-goog-hash: crc32c=...,md5=...`.
///
/// @param crc32c big-endian, 4 bytes; null where it is not told
/// @param md5 16 bytes; null where it is not told
/// @param malformed true where something in the header could not be read
record GoogleHash(byte @Nullable [] crc32c, byte @Nullable [] md5, boolean malformed) {
  private static final int BUFFER = 1 << 16;

  /// Reads the header, which may come several times.
  static GoogleHash of(List<String> headers) {
    byte[] crc32c = null;
    byte[] md5 = null;
    boolean malformed = false;
    for (String part : String.join(",", headers).split(",", -1)) {
      String text = part.strip();
      if (text.isEmpty()) {
        continue;
      }
      int equals = text.indexOf('=');
      String name = equals < 0 ? text : text.substring(0, equals);
      byte[] value = decoded(text.substring(equals + 1));
      if (name.equalsIgnoreCase("crc32c") && value.length == 4) {
        crc32c = value;
      } else if (name.equalsIgnoreCase("md5") && value.length == 16) {
        md5 = value;
      } else {
        malformed = true;
      }
    }
    return new GoogleHash(crc32c, md5, malformed);
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException notBase64) {
      return new byte[0];
    }
  }

  /// True where the file has every checksum told; so it is where none is.
  boolean fits(Path file) throws IOException {
    if (crc32c == null && md5 == null) {
      return true;
    }
    CRC32C cyclic = new CRC32C();
    MessageDigest digest = newMd5();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        cyclic.update(buffer, 0, read);
        digest.update(buffer, 0, read);
      }
    }
    byte[] found = ByteBuffer.allocate(4).putInt((int) cyclic.getValue()).array();
    return (crc32c == null || Arrays.equals(crc32c, found))
        && (md5 == null || MessageDigest.isEqual(md5, digest.digest()));
  }

  private static MessageDigest newMd5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has MD5.", impossible);
    }
  }
}
