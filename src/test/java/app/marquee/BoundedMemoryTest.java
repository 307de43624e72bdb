package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.testing.MarqueeProcess;
import app.marquee.testing.MarqueeProcess.Ended;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// However odd a file is, 512 MB are enough to read it or to refuse it.
final class BoundedMemoryTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir private Path folder;

  @Test
  void aLineOfThreeHundredMegabytes() throws IOException, InterruptedException {
    Path file = folder.resolve("long.csv");
    byte[] more = new byte[MEGABYTE];
    Arrays.fill(more, (byte) 'x');
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(utf8("title,type\nA,Movie\n"));
      for (int i = 0; i < 300; i++) {
        out.write(more);
      }
      out.write(utf8("\nB,Movie\n"));
    }

    Ended ended = inspected(file);

    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).endsWith("3 records = 2 kept + 1 in quarantine\n");
  }

  @Test
  void anyBytes() throws IOException, InterruptedException {
    SplittableRandom random = new SplittableRandom(1);
    byte[] bytes = new byte[32 * MEGABYTE];
    random.nextBytes(bytes);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 0 ? 1 : bytes[i];
    }
    Path file = Files.write(folder.resolve("any.csv"), bytes);

    Ended ended = inspected(file);

    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).doesNotContain("\tat ").doesNotContain("OutOfMemory");
  }

  private Ended inspected(Path file) throws IOException, InterruptedException {
    return MarqueeProcess.start(
            folder, List.of("-Xmx512m"), Map.of(), "inspect", file.toString(), "-q")
        .end();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
