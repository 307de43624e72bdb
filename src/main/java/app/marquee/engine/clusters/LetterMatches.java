package app.marquee.engine.clusters;

/// How many letters of a text match those of others by Jaro's measure: equal, and no farther apart
/// than half the longer text.
final class LetterMatches {
  private static final int LETTERS = 128;

  private final int length;

  /// Letter to the places it has in the text; several letters may share one.
  private final long[] places = new long[LETTERS];

  LetterMatches(String text) {
    length = text.length();
    for (int i = 0; i < Math.min(length, Long.SIZE); i++) {
      places[text.charAt(i) & (LETTERS - 1)] |= 1L << i;
    }
  }

  /// As many letters as can match at most; all of the shorter where the text is too long to look.
  int most(String other) {
    int reach = Math.max(0, Math.max(length, other.length()) / 2 - 1);
    if (length > Long.SIZE || other.length() > Long.SIZE) {
      return Math.min(length, other.length());
    }
    long free = -1L;
    for (int i = 0; i < other.length(); i++) {
      long here = places[other.charAt(i) & (LETTERS - 1)] & free & window(i - reach, i + reach);
      free &= ~Long.lowestOneBit(here);
    }
    return Long.SIZE - Long.bitCount(free);
  }

  /// The bits of places from one to another, both within.
  private static long window(int from, int to) {
    long upTo = to >= Long.SIZE - 1 ? -1L : (1L << (to + 1)) - 1;
    return from <= 0 ? upTo : from >= Long.SIZE ? 0 : upTo & -1L << from;
  }
}
