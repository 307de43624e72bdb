package app.marquee.domain.kernel;

import java.util.Locale;

/// Looks for a word, or several in a row, in a text: whole words only, case ignored.
public final class WordSearch {
  private final String word;

  public WordSearch(String word) {
    this.word = word.toLowerCase(Locale.ROOT);
  }

  /// No text holds the empty word.
  public boolean isIn(String text) {
    if (word.isEmpty()) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean begins = at == 0 || !isOfWord(lower.codePointBefore(at));
      boolean ends = end == lower.length() || !isOfWord(lower.codePointAt(end));
      if (begins && ends) {
        return true;
      }
      at = lower.indexOf(word, at + 1);
    }
    return false;
  }

  private static boolean isOfWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint);
  }
}
