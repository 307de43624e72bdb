package app.marquee.engine.clean;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.kernel.DateOrder;
import app.marquee.domain.kernel.DateReading;
import app.marquee.domain.kernel.Dates;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.RuleParameter;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.engine.counting.DateVotes;
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
    DateVotes votes = new DateVotes();
    long read = 0;
    long filled = 0;
    for (int code = 0; code < traces.length; code++) {
      filled += traces[code].isMissing() ? 0 : count[code];
      votes.count(readings[code], count[code]);
    }
    DateOrder order = order(setting, votes);
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
    return new DateRule(dates, unread, votes.readIn(order, read, filled));
  }

  private static DateOrder order(RuleSetting setting, DateVotes votes) {
    return switch (setting.value(RuleParameter.DATE_ORDER)) {
      case "month_first" -> DateOrder.MONTH_FIRST;
      case "day_first" -> DateOrder.DAY_FIRST;
      default -> votes.order();
    };
  }
}
