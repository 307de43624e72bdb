package app.marquee.app;

import app.marquee.domain.figures.NumberText;

/// Counts and sizes in the sentences of a run, the same in every locale.
public final class Wording {
  private Wording() {}

  /// A number with a noun that takes an s: `1 record`, `8,807 records`.
  public static String count(long value, String singular) {
    return NumberText.counted(value, singular, singular + "s");
  }

  /// A size for a reader: `386 bytes`, `3.4 kB`, `404.0 MB`.
  public static String bytes(long value) {
    if (value < 1_000) {
      return count(value, "byte");
    }
    String[] units = {"kB", "MB", "GB", "TB"};
    long unit = 1_000;
    int at = 0;
    while (at + 1 < units.length && value >= unit * 1_000) {
      unit *= 1_000;
      at++;
    }
    return NumberText.oneDecimal((double) value / unit) + " " + units[at];
  }
}
