package app.marquee.engine.clean;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.kernel.DateOrder;
import app.marquee.domain.kernel.DateReading;
import app.marquee.domain.kernel.Dates;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.RuleSetting;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads the dates of a column. Whether the day or the month comes first is decided once, from all
/// its values.
///
/// @param dates value code to its date, null where it is missing or cannot be read
/// @param unread value code to why its text is not a date, null where it is one or is missing
record DateRule(@Nullable LocalDate[] dates, @Nullable String[] unread, Decision decision) {

  static DateRule apply(CleanedColumn column, int rows, RuleSetting setting) {
    CellTrace[] traces = column.byCode();
    DateReading[] readings = new DateReading[traces.length];
    for (int code = 0; code < traces.length; code++) {
      readings[code] = Dates.read(traces[code].value());
    }
    long[] count = new long[traces.length];
    for (int row = 0; row < rows; row++) {
      count[column.code(row)]++;
    }
    long monthFirst = 0;
    long dayFirst = 0;
    long read = 0;
    long filled = 0;
    for (int code = 0; code < traces.length; code++) {
      filled += traces[code].isMissing() ? 0 : count[code];
      DateOrder vote = readings[code].vote();
      monthFirst += vote == DateOrder.MONTH_FIRST ? count[code] : 0;
      dayFirst += vote == DateOrder.DAY_FIRST ? count[code] : 0;
    }
    DateOrder order = order(setting, monthFirst, dayFirst);
    LocalDate[] dates = new LocalDate[traces.length];
    String[] unread = new String[traces.length];
    for (int code = 0; code < traces.length; code++) {
      if (traces[code].isMissing()) {
        continue;
      }
      LocalDate date = Dates.resolve(readings[code], order);
      if (date != null) {
        dates[code] = date;
        read += count[code];
        traces[code] = traces[code].then(RuleId.DATE_PARSE, date.toString());
      } else {
        unread[code] =
            readings[code] instanceof DateReading.Ambiguous
                ? "could be day-month or month-day"
                : "is not a date";
      }
    }
    return new DateRule(dates, unread, decision(order, monthFirst, dayFirst, read, filled));
  }

  private static DateOrder order(RuleSetting setting, long monthFirst, long dayFirst) {
    return switch (setting.parameter("order", "auto")) {
      case "month_first" -> DateOrder.MONTH_FIRST;
      case "day_first" -> DateOrder.DAY_FIRST;
      default -> Dates.decide(monthFirst, dayFirst);
    };
  }

  private static Decision decision(
      DateOrder order, long monthFirst, long dayFirst, long read, long filled) {
    String value =
        switch (order) {
          case MONTH_FIRST -> "Month before day";
          case DAY_FIRST -> "Day before month";
          case UNDECIDED -> monthFirst + dayFirst > 0 ? "Undecided" : "Month by name or ISO";
        };
    String reason =
        NumberText.whole(read)
            + " of "
            + NumberText.whole(filled)
            + " dates read; decided over the whole column";
    if (monthFirst > 0 && dayFirst > 0) {
      reason =
          NumberText.whole(monthFirst)
              + " dates can only be month-day and "
              + NumberText.whole(dayFirst)
              + " only day-month";
    }
    return new Decision("dates", "Dates", value, reason);
  }
}
