package app.marquee.ui.fx;

/// Makes blanks seen that a reader would not see.
public final class Blanks {
  private Blanks() {}

  /// A text with dots for the blanks at its ends and for blanks of other kinds.
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder(text);
    int first = 0;
    int last = text.length() - 1;
    while (first <= last && text.charAt(first) == ' ') {
      shown.setCharAt(first++, '·');
    }
    while (last > first && text.charAt(last) == ' ') {
      shown.setCharAt(last--, '·');
    }
    for (int i = first; i <= last; i++) {
      char one = text.charAt(i);
      boolean blank = Character.isWhitespace(one) || Character.isSpaceChar(one);
      if (one != ' ' && (blank || Character.getType(one) == Character.FORMAT)) {
        shown.setCharAt(i, '·');
      }
    }
    return shown.toString();
  }
}
