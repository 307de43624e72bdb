package app.marquee.domain.kernel;

/// Counts words.
public final class WordCount {
  private WordCount() {}

  /// How many runs of characters stand between blanks; 0 for an empty text.
  public static int of(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Whitespace.isBlank(text.charAt(i));
      if (!blank && !inWord) {
        words++;
      }
      inWord = !blank;
    }
    return words;
  }
}
