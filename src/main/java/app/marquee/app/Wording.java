package app.marquee.app;

/// Numbers and names in the sentences of a run, the same in every locale.
public final class Wording {
  private Wording() {}

  /// Digits in groups of three: `8,807`.
  public static String number(long value) {
    String digits = Long.toString(value);
    int start = value < 0 ? 1 : 0;
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > start; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  /// A number with its noun: `1 record`, `8,807 records`.
  public static String count(long value, String singular) {
    return number(value) + " " + singular + (value == 1 ? "" : "s");
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
    // Tenths by whole numbers: a formatter costs a cold start more than the sentence is worth.
    long tenths = Math.round(value * 10.0 / unit);
    return number(tenths / 10) + "." + tenths % 10 + " " + units[at];
  }

  /// A duration in seconds: `0.8 s`, `74.2 s`.
  public static String seconds(double seconds) {
    long tenths = Math.round(seconds * 10);
    return tenths / 10 + "." + tenths % 10 + " s";
  }
}
