package app.marquee.engine.explore;

import java.util.List;
import java.util.function.IntPredicate;

/// A question put to the rows of a catalogue, 64 at a time: each kind of column has its own loop,
/// and rows that are out already are not asked. Safe for every thread.
@FunctionalInterface
interface RowQuestion {

  /// Asks up to 64 rows that follow each other.
  ///
  /// @param from the first of them
  /// @param among those asked: bit i is row `from + i`
  /// @return those of them that pass
  long pass(int from, long among);

  /// Asks row by row.
  static RowQuestion of(IntPredicate test) {
    return (from, among) -> {
      long passed = 0;
      for (long left = among; left != 0; left &= left - 1) {
        if (test.test(from + Long.numberOfTrailingZeros(left))) {
          passed |= left & -left;
        }
      }
      return passed;
    };
  }

  /// Rows that pass one of several at least.
  static RowQuestion any(List<RowQuestion> tests) {
    if (tests.size() == 1) {
      return tests.getFirst();
    }
    RowQuestion[] all = tests.toArray(RowQuestion[]::new);
    return (from, among) -> {
      long passed = 0;
      for (int i = 0; i < all.length && passed != among; i++) {
        passed |= all[i].pass(from, among & ~passed);
      }
      return passed;
    };
  }

  /// Rows that pass this and another.
  default RowQuestion and(RowQuestion other) {
    return (from, among) -> other.pass(from, pass(from, among));
  }
}
