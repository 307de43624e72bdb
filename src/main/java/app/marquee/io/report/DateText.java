package app.marquee.io.report;

import java.time.LocalDate;
import java.util.Locale;

/// Dates as reports show them: `25 September 2021`.
final class DateText {
  private DateText() {}

  static String of(LocalDate date) {
    // The constant's own name: asking for a display name loads every language's first.
    String month = date.getMonth().name();
    return date.getDayOfMonth()
        + " "
        + month.charAt(0)
        + month.substring(1).toLowerCase(Locale.ROOT)
        + " "
        + date.getYear();
  }
}
