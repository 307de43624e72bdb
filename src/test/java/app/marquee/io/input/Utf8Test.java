package app.marquee.io.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Strict UTF-8 without zero bytes, against the JDK's own decoder.
class Utf8Test {

  @Test
  void agreesWithTheJdkOnEveryPairOfBytes() {
    for (int pair = 0; pair < 1 << 16; pair++) {
      assertSame(new byte[] {'a', (byte) (pair >> 8), (byte) pair, 'z'});
    }
  }

  @Test
  void agreesWithTheJdkOnLongerSequences() {
    SplittableRandom random = new SplittableRandom(26);
    int[] edges = {
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xED, 0xF0, 0xF4
    };
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(6)];
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] = (byte) edges[random.nextInt(edges.length)];
      }
      assertSame(bytes);
    }
  }

  @Test
  void looksOnlyWhereAsked() {
    byte[] bytes = {(byte) 0xFF, 'a', (byte) 0xC3, (byte) 0xA9, (byte) 0xFF};

    assertThat(Utf8.firstFaultOrZero(bytes, 1, 4)).isEqualTo(-1);
    assertThat(Utf8.firstFaultOrZero(bytes, 1, 3)).isEqualTo(2);
  }

  private static void assertSame(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, CharBuffer.allocate(16), true);
    int fault = result.isError() ? in.position() : -1;
    int zero = IntStream.range(0, bytes.length).filter(at -> bytes[at] == 0).findFirst().orElse(-1);
    int expected = zero >= 0 && (fault < 0 || zero < fault) ? zero : fault;
    int found = Utf8.firstFaultOrZero(bytes, 0, bytes.length);
    if (found != expected) {
      assertThat(found).as("%s", hex(bytes)).isEqualTo(expected);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
