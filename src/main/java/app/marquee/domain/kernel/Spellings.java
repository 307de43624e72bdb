package app.marquee.domain.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.TreeSet;

/// Keys that are the same for spellings of one value.
///
/// The two fingerprints are those of OpenRefine ("Clustering in depth"), for every script: marks
/// are taken from letters only where they are accents, as a vowel is one in others.
public final class Spellings {
  private static final String LIGATURES = "ßæœøłđðþı";
  private static final String[] PLAIN = {"ss", "ae", "oe", "o", "l", "d", "d", "th", "i"};

  private Spellings() {}

  /// The text in lower case without accents, with one blank between words.
  public static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (isPlain(lower)) {
      return collapsed(lower);
    }
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int ligature = LIGATURES.indexOf(c);
      if (ligature >= 0) {
        plain.append(PLAIN[ligature]);
      } else if (c < '\u0300' || c > '\u036f') {
        plain.append(c);
      }
    }
    return collapsed(Normalizer.normalize(plain, Normalizer.Form.NFC));
  }

  /// The words of the text without accents, case and punctuation, each once, in their order by
  /// text; empty where it has none.
  public static String words(String text) {
    TreeSet<String> words = new TreeSet<>();
    for (String word : withoutPunctuation(folded(text)).split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return String.join(" ", words);
  }

  /// The pieces of this many letters of the text without accents, case, punctuation and blanks,
  /// each once, in their order by text; a shorter text is its own piece.
  ///
  /// @param size at least 1
  public static String pieces(String text, int size) {
    String letters = withoutPunctuation(folded(text)).replace(" ", "");
    if (letters.length() <= size) {
      return letters;
    }
    TreeSet<String> pieces = new TreeSet<>();
    for (int i = 0; i + size <= letters.length(); i++) {
      pieces.add(letters.substring(i, i + size));
    }
    return String.join("", pieces);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String collapsed(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Whitespace.isBlank(c)) {
        blank = !words.isEmpty();
      } else {
        if (blank) {
          words.append(' ');
          blank = false;
        }
        words.append(c);
      }
    }
    return words.toString();
  }

  private static String withoutPunctuation(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPunctuation(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
