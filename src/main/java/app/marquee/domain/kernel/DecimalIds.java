package app.marquee.domain.kernel;

import org.jspecify.annotations.Nullable;

/// Ids that a table program wrote as decimals: `8807.0`.
public final class DecimalIds {
  /// The longest such id in characters.
  public static final int LONGEST = 24;

  private DecimalIds() {}

  /// The whole number a decimal without a fraction stands for, in its own digits; null where the id
  /// is none.
  public static @Nullable String whole(String id) {
    int dot = id.indexOf('.');
    if (dot < 1 || dot == id.length() - 1 || id.length() > LONGEST) {
      return null;
    }
    for (int i = 0; i < id.length(); i++) {
      char one = id.charAt(i);
      boolean fits = i < dot ? one >= '0' && one <= '9' : i == dot || one == '0';
      if (!fits) {
        return null;
      }
    }
    return id.substring(0, dot);
  }
}
