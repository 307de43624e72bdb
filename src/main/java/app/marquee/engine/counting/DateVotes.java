package app.marquee.engine.counting;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.Decision.Choice;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.kernel.DateOrder;
import app.marquee.domain.kernel.DateReading;
import app.marquee.domain.kernel.Dates;
import java.util.List;

/// Counts what the dates of a column say about the order of day and month. Not thread-safe.
public final class DateVotes {
  private static final List<Choice> CHOICES =
      List.of(
          new Choice("month_first", "Month before day"),
          new Choice("day_first", "Day before month"));

  private long monthFirst;
  private long dayFirst;
  private long either;

  /// Counts a date that stands in the column so many times.
  public void count(DateReading reading, long times) {
    DateOrder vote = reading.vote();
    monthFirst += vote == DateOrder.MONTH_FIRST ? times : 0;
    dayFirst += vote == DateOrder.DAY_FIRST ? times : 0;
    either += reading instanceof DateReading.Ambiguous ? times : 0;
  }

  /// The order all dates together speak for.
  public DateOrder order() {
    return Dates.decide(monthFirst, dayFirst);
  }

  /// How the dates were read.
  ///
  /// @param order the one they were read in
  /// @param read dates that could be read
  /// @param filled cells that are not missing
  public Decision readIn(DateOrder order, long read, long filled) {
    String reason =
        monthFirst > 0 && dayFirst > 0
            ? NumberText.whole(monthFirst)
                + " dates can only be month-day and "
                + NumberText.whole(dayFirst)
                + " only day-month"
            : share(read, filled) + "; decided over the whole column";
    return new Decision(Decision.DATES, "Dates", value(order), reason);
  }

  /// The order the dates speak for, with what may be chosen in its place where some of them have
  /// their month in numbers.
  ///
  /// @param read dates that can be read in that order
  /// @param filled cells that are not missing
  public Decision found(long read, long filled) {
    if (monthFirst + dayFirst + either == 0) {
      return new Decision(Decision.DATES, "Dates", value(order()), share(read, filled));
    }
    String reason =
        NumberText.counted(monthFirst, "date can", "dates can")
            + " only be month-day, "
            + NumberText.whole(dayFirst)
            + " only day-month, "
            + NumberText.whole(either)
            + " either";
    return new Decision(Decision.DATES, "Dates", value(order()), reason, CHOICES, "");
  }

  private static String share(long read, long filled) {
    return NumberText.whole(read) + " of " + NumberText.whole(filled) + " dates read";
  }

  private String value(DateOrder order) {
    return switch (order) {
      case MONTH_FIRST -> CHOICES.getFirst().label();
      case DAY_FIRST -> CHOICES.getLast().label();
      case UNDECIDED -> monthFirst + dayFirst + either > 0 ? "Undecided" : "Month by name or ISO";
    };
  }
}
