package app.marquee.domain.kernel;

import java.time.LocalDate;

/// What a date cell says before the order of day and month is known for its column.
public sealed interface DateReading {

  /// The order this cell speaks for; undecided where it speaks for none.
  default DateOrder vote() {
    return DateOrder.UNDECIDED;
  }

  /// A date that can be read one way only.
  ///
  /// @param date the date
  /// @param vote the order that a numeric date such as `9/25/2021` proves, else undecided
  record Exact(LocalDate date, DateOrder vote) implements DateReading {}

  /// A numeric date such as `9/5/2021` that is a date in either order.
  ///
  /// @param monthFirst the date read as 5 September
  /// @param dayFirst the date read as 9 May
  record Ambiguous(LocalDate monthFirst, LocalDate dayFirst) implements DateReading {}

  /// Not a date in any known spelling, or no day of the calendar.
  record Unreadable() implements DateReading {}
}
