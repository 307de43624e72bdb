package app.marquee.domain.kernel;

/// Reads release years.
public final class Years {
  private Years() {}

  /// The year of a cell of four digits, also as spreadsheets and dataframes leave it (`2021.0`,
  /// `2021.00`), with blanks around it or not; -1 for anything else.
  public static int parse(String text) {
    String plain = text.length() == 4 ? text : text.strip();
    if (plain.length() < 4 || (plain.length() > 4 && !isZeroFraction(plain))) {
      return -1;
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      char c = plain.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      year = year * 10 + (c - '0');
    }
    return year;
  }

  private static boolean isZeroFraction(String text) {
    if (text.length() < 6 || text.charAt(4) != '.') {
      return false;
    }
    for (int i = 5; i < text.length(); i++) {
      if (text.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }
}
