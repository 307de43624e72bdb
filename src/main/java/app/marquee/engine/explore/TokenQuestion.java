package app.marquee.engine.explore;

/// Rows whose list has one of some tokens.
///
/// @param starts row to the first of its tokens, as in [app.marquee.engine.frame.TokenLists]
/// @param passing by token
record TokenQuestion(int[] starts, int[] tokens, boolean[] passing) implements RowQuestion {
  @Override
  public long pass(int from, long among) {
    long passed = 0;
    for (long left = among; left != 0; left &= left - 1) {
      int row = from + Long.numberOfTrailingZeros(left);
      boolean found = false;
      for (int at = starts[row]; !found && at < starts[row + 1]; at++) {
        found = passing[tokens[at]];
      }
      if (found) {
        passed |= left & -left;
      }
    }
    return passed;
  }
}
