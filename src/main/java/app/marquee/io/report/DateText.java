package app.marquee.io.report;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/// Dates as reports show them: `25 September 2021`.
final class DateText {
  private DateText() {}

  static String of(LocalDate date) {
    return date.getDayOfMonth()
        + " "
        + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + date.getYear();
  }
}
