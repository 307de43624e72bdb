package app.marquee.domain.kernel;

/// Which of day and month a column's numeric dates write first.
public enum DateOrder {
  /// `9/25/2021`
  MONTH_FIRST,
  /// `25/9/2021`
  DAY_FIRST,
  /// Nothing tells, or the cells contradict each other.
  UNDECIDED
}
