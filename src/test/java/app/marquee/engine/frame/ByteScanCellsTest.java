package app.marquee.engine.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is asked of cells and names, beside the plain reading byte by byte.
class ByteScanCellsTest {
  private static final long SEED = 20_261_127;
  private static final int ROUNDS = 20_000;
  private static final byte[] LETTERS =
      "aZ@[`{Az09 ,;\"\r\n\t\u007f\u0000Éé\u1e9e".getBytes(StandardCharsets.UTF_8);

  private final SplittableRandom random = new SplittableRandom(SEED);

  @Test
  void findsTheEndOfACell() {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = some(40);
      int from = random.nextInt(bytes.length + 1);
      int end = from;
      while (end < bytes.length && ";\n\"\r".indexOf(bytes[end]) < 0) {
        end++;
      }
      assertThat(ByteScan.cellEnd(bytes, from, bytes.length, (byte) ';', (byte) '\n'))
          .isEqualTo(end);
    }
  }

  @Test
  void findsHowFarTextIsPlain() {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = some(40);
      for (int i = 0; i < bytes.length; i++) {
        // Mostly what is plain, so that runs are long.
        bytes[i] = random.nextInt(12) == 0 ? bytes[i] : (byte) (i % 5 == 3 ? ' ' : 'x');
      }
      int from = random.nextInt(bytes.length + 1);
      int end = from;
      int blanks = 0;
      while (end < bytes.length
          && bytes[end] >= ' '
          && bytes[end] != 0x7F
          && !(bytes[end] == ' ' && end > from && bytes[end - 1] == ' ')) {
        blanks += bytes[end++] == ' ' ? 1 : 0;
      }

      long run = ByteScan.plainRun(bytes, from, bytes.length);

      assertThat((int) run).isEqualTo(end);
      assertThat((int) (run >>> 32)).isEqualTo(blanks);
    }
  }

  @Test
  void findsEveryComma() {
    int[] places = new int[40];
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = some(40);
      int from = random.nextInt(bytes.length + 1);
      int[] commas = IntStream.range(from, bytes.length).filter(at -> bytes[at] == ',').toArray();

      int found = ByteScan.all(bytes, from, bytes.length, (byte) ',', places);

      assertThat(Arrays.copyOf(places, found)).isEqualTo(commas);
    }
  }

  @Test
  void tellsWhetherTheSameBytesStandAtTwoPlaces() {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = some(30);
      byte[] other = new byte[bytes.length + 3];
      System.arraycopy(bytes, 0, other, 3, bytes.length);
      assertThat(ByteScan.isSame(bytes, 0, other, 3, bytes.length)).isTrue();
      if (bytes.length > 0) {
        other[3 + random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        assertThat(ByteScan.isSame(bytes, 0, other, 3, bytes.length)).isFalse();
      }
    }
  }

  @Test
  void aHashIsOfTheBytesWhereverTheyStand() {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = some(30);
      byte[] other = some(60);
      int start = random.nextInt(20);
      byte[] around = Arrays.copyOf(other, start + bytes.length + 9);
      System.arraycopy(bytes, 0, around, start, bytes.length);

      assertThat(ByteScan.hash(around, start, bytes.length))
          .isEqualTo(ByteScan.hash(bytes, 0, bytes.length));
    }
  }

  @Test
  void namesThatDifferInOneLetterHaveDifferentHashes() {
    assertThat(IntStream.range(0, 100_000).mapToObj(i -> "s" + i).map(ByteScanCellsTest::hash))
        .doesNotHaveDuplicates();
  }

  private static int hash(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return ByteScan.hash(utf8, 0, utf8.length);
  }

  @Test
  void aHashOfAnyCaseKnowsNoCapitalsOfAsciiAndNothingElse() {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = some(30);
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      byte[] lower = bytes.clone();
      for (int i = 0; i < lower.length; i++) {
        lower[i] = bytes[i] > 0 ? (byte) Character.toLowerCase(bytes[i]) : bytes[i];
      }
      assertThat(ByteScan.hashOfAnyCase(bytes, 0, bytes.length))
          .as(text)
          .isEqualTo(ByteScan.hashOfAnyCase(lower, 0, lower.length))
          .isEqualTo(ByteScan.hash(lower, 0, lower.length));
    }
    StringBuilder all = new StringBuilder();
    for (char one = 0; one < 128; one++) {
      all.append(one);
    }
    byte[] ascii = all.toString().getBytes(StandardCharsets.US_ASCII);
    byte[] small = all.toString().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
    assertThat(ByteScan.hashOfAnyCase(ascii, 0, 128)).isEqualTo(ByteScan.hash(small, 0, 128));
  }

  private byte[] some(int most) {
    byte[] bytes = new byte[random.nextInt(most)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = LETTERS[random.nextInt(LETTERS.length)];
    }
    return bytes;
  }
}
