package app.marquee.engine.clean;

import app.marquee.domain.run.Cancellation;
import app.marquee.engine.frame.TokenLists;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// A list column of mostly different values, split. Not written to once it is made.
///
/// @param before the column as it came to the list rule
/// @param after the column as it left it
/// @param odd rows that went through the list rule, ascending; all others are split as their bytes
///   stand
/// @param trimmed whether every cell had been through the whitespace rule
/// @param whole the splitting of every row that this one took its other rows from, null where it is
///   one itself
record SplitList(
    CleanedColumn before,
    CleanedColumn after,
    TokenLists tokens,
    int[] odd,
    boolean trimmed,
    @Nullable SplitList whole) {

  /// Splits a column, or takes the splitting of an earlier cleaning of the file where this one
  /// would come out as it did. Where it would not, the rows that no rule touches are taken from it.
  ///
  /// @param known that of the earlier cleaning, null where there was none
  static SplitList of(
      CleanedColumn column,
      ColumnCleaner cleaner,
      @Nullable SplitList known,
      Cancellation cancellation) {
    if (known != null && known.isFor(column, cleaner, cancellation)) {
      return known;
    }
    CleanedColumn after = column.copy();
    if (known != null) {
      return (known.whole == null ? known : known.whole)
          .again(after, column, cleaner, cancellation);
    }
    IntArrayList odd = new IntArrayList();
    TokenLists tokens = TokenLister.ofRows(after, cleaner, odd, cancellation);
    return new SplitList(column, after, tokens, odd.toIntArray(), cleaner.trims(), null);
  }

  /// Splits the rows that were odd here, and those that rules changed on their way. The others hold
  /// what they held; where that was no blank the whitespace rule knows, it is none with the rule
  /// off.
  private SplitList again(
      CleanedColumn now, CleanedColumn column, ColumnCleaner cleaner, Cancellation cancellation) {
    BitSet doubtful = (BitSet) column.tracedRows().clone();
    for (int row : odd) {
      doubtful.set(row);
    }
    int[] rows = doubtful.stream().toArray();
    TokenLists tokensNow = new SplitAgain(tokens, rows).split(now, cleaner, cancellation);
    return new SplitList(column, now, tokensNow, rows, cleaner.trims(), this);
  }

  /// True where the column goes through the list rule as the one before did. The rule is asked
  /// again of the odd rows alone.
  private boolean isFor(CleanedColumn column, ColumnCleaner cleaner, Cancellation cancellation) {
    if (trimmed != cleaner.trims() || !before.isSameAs(column)) {
      return false;
    }
    for (int i = 0; i < odd.length; i++) {
      cancellation.checkAt(i);
      CellTrace now = TokenLister.listed(column, odd[i], cleaner);
      CellTrace then = after.trace(odd[i]);
      if (then == null ? now.isChanged() : !now.isSameAs(then)) {
        return false;
      }
    }
    return true;
  }
}
