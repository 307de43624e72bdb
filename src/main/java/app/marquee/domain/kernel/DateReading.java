package app.marquee.domain.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a date cell says before the order of day and month is known for its column.
public sealed interface DateReading {

  /// The order this cell speaks for; undecided where it speaks for none.
  default DateOrder vote() {
    return DateOrder.UNDECIDED;
  }

  /// The date it means in a column of this order; null where it is unreadable, or ambiguous in an
  /// undecided column.
  default @Nullable LocalDate in(DateOrder order) {
    return null;
  }

  /// A date that can be read one way only.
  ///
  /// @param date the date
  /// @param vote the order that a numeric date such as `9/25/2021` proves, else undecided
  record Exact(LocalDate date, DateOrder vote) implements DateReading {
    @Override
    public LocalDate in(DateOrder order) {
      return date;
    }
  }

  /// A numeric date such as `9/5/2021` that is a date in either order.
  ///
  /// @param monthFirst the date read as 5 September
  /// @param dayFirst the date read as 9 May
  record Ambiguous(LocalDate monthFirst, LocalDate dayFirst) implements DateReading {
    @Override
    public @Nullable LocalDate in(DateOrder order) {
      return switch (order) {
        case MONTH_FIRST -> monthFirst;
        case DAY_FIRST -> dayFirst;
        case UNDECIDED -> null;
      };
    }
  }

  /// Not a date in any known spelling, or no day of the calendar.
  record Unreadable() implements DateReading {}
}
