package app.marquee.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.passport.Edition;
import app.marquee.testing.RealFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

/// The fingerprints that ship with the program are those of the copies they were made from, and
/// hold nothing but numbers of a known size.
class FingerprintMakerTest {
  private static final int LARGEST_IN_ALL = 400_000;

  @Test
  void shippedIsWhatTheGeneratorMakes() throws IOException {
    for (Edition edition : Edition.values()) {
      RealFiles.path(EditionSource.file(edition));
    }
    Path folder = Objects.requireNonNull(RealFiles.path("netflix_titles.csv").getParent());

    Map<String, byte[]> made = FingerprintMaker.make(folder);

    assertThat(made).hasSize(2 + Edition.values().length);
    for (Map.Entry<String, byte[]> file : made.entrySet()) {
      assertThat(unpacked(shipped(file.getKey())))
          .as(file.getKey())
          .isEqualTo(unpacked(file.getValue()));
    }
  }

  @Test
  void everyRecordHasSixteenBitsACellAndNoText() throws IOException {
    int all = shipped(Fingerprints.KEYS).length + shipped(RecordPrints.RECORDS).length;
    for (Edition edition : Edition.values()) {
      byte[] packed = shipped(edition.id() + ".bin");
      all += packed.length;
      assertThat(unpacked(packed))
          .hasSize(edition.records() * EditionRows.kept(edition).size() * 2);
    }
    assertThat(all).isLessThan(LARGEST_IN_ALL);
  }

  private static byte[] shipped(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Fingerprints.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }
}
