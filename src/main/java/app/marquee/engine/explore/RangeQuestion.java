package app.marquee.engine.explore;

import app.marquee.engine.counting.Numbers;

/// Rows whose number lies within bounds, or outside them. A row without a number does not pass.
///
/// @param low the lowest within; above `high` where no number is
/// @param outside true for the numbers that are not within
record RangeQuestion(Numbers numbers, long low, long high, boolean outside) implements RowQuestion {
  @Override
  public long pass(int from, long among) {
    long passed = 0;
    for (long left = among; left != 0; left &= left - 1) {
      int number = numbers.at(from + Long.numberOfTrailingZeros(left));
      boolean within = number >= low && number <= high;
      if (within != outside && number != Numbers.MISSING) {
        passed |= left & -left;
      }
    }
    return passed;
  }
}
