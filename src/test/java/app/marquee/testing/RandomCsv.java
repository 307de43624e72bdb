package app.marquee.testing;

import java.util.SplittableRandom;

/// Texts made at random from a seed, for properties that must hold for every file.
public final class RandomCsv {
  private static final String[] PIECES = {
    "a", "B", "é", "漢", "😀", " ", "  ", ",", "\"", "\"\"", "\n", "\r\n", "'", "-", "7", "\u00A0"
  };

  private final SplittableRandom random;

  public RandomCsv(long seed) {
    random = new SplittableRandom(seed);
  }

  /// A number from 0 to below `bound`.
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /// One of these.
  public String oneOf(String... some) {
    return some[random.nextInt(some.length)];
  }

  /// A cell of up to seven pieces, among them commas, quotes and line breaks.
  public String cell() {
    StringBuilder cell = new StringBuilder();
    for (int left = random.nextInt(8); left > 0; left--) {
      cell.append(oneOf(PIECES));
    }
    return cell.toString();
  }

  /// The cell as CSV: in quotes where it must be, and at times where it need not.
  public String written(String cell) {
    boolean quoted =
        random.nextInt(4) == 0 || cell.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /// A well-formed file with a header of `columns` names and some records.
  public String file(int columns) {
    StringBuilder file = new StringBuilder(random.nextInt(3) == 0 ? "\uFEFF" : "");
    for (int column = 0; column < columns; column++) {
      file.append(column == 0 ? "" : ",").append('c').append(column);
    }
    file.append(oneOf("\n", "\r\n"));
    int records = 1 + random.nextInt(12);
    for (int record = 0; record < records; record++) {
      for (int column = 0; column < columns; column++) {
        file.append(column == 0 ? "" : ",").append(written(cell()));
      }
      file.append(record + 1 < records ? oneOf("\n", "\r\n") : oneOf("", "\n", "\r\n"));
    }
    return file.toString();
  }

  /// Bytes that mean something to a reader of CSV, in any order.
  public byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) "aab  ,,,,\"\"\n\n\r".charAt(random.nextInt(14));
    }
    return bytes;
  }

  /// Any bytes.
  public byte[] anyBytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
