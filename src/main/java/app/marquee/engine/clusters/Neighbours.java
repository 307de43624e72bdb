package app.marquee.engine.clusters;

import app.marquee.domain.run.Cancellation;
import java.util.List;

/// Finds which of some texts are near one of them, without comparing all of them.
interface Neighbours {

  /// Makes what finds neighbours.
  @FunctionalInterface
  interface Maker {
    /// @param texts folded, no two the same
    Neighbours of(List<String> texts);
  }

  /// The texts near one of them, ascending.
  ///
  /// @param taken those not to be found
  int[] of(int text, boolean[] taken, Cancellation cancellation);

  /// A bit for each letter a text has; several letters may share one. Letters of one text that are
  /// not in another are at least as many as the bits are.
  static long letters(String text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= 1L << (text.charAt(i) & 63);
    }
    return letters;
  }

  /// The digits of a text in their order: values that differ in a number are different values.
  static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }
}
