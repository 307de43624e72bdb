package app.marquee.engine.explore;

/// Rows whose code is one of some; a row without a code does not pass.
///
/// @param codes a code for each row, -1 where the cell is missing
/// @param passing by code
record CodeQuestion(int[] codes, boolean[] passing) implements RowQuestion {
  @Override
  public long pass(int from, long among) {
    long passed = 0;
    for (long left = among; left != 0; left &= left - 1) {
      int code = codes[from + Long.numberOfTrailingZeros(left)];
      if (code >= 0 && passing[code]) {
        passed |= left & -left;
      }
    }
    return passed;
  }
}
