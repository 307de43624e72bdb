package app.marquee.engine.counting;

import app.marquee.domain.run.Cancellation;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;

/// Counts the different texts of a column on the bytes where they lie. Missing cells have no text.
final class EqualTexts implements EqualRows.Equal {

  /// Hears of each cell that has a text, in order of rows.
  interface Cells {
    /// @param hash of the text's bytes, as [TextCursor#hash]
    /// @param characters code points
    void met(int row, int hash, int characters);
  }

  private final TextCursor first;
  private final TextCursor second;

  private EqualTexts(StringColumn column) {
    first = new TextCursor(column);
    second = new TextCursor(column);
  }

  static EqualRows count(StringColumn column, Cancellation cancellation) {
    return count(column, null, (_, _) -> {}, cancellation);
  }

  /// @param cells null where nobody wants to know; then a cell whose hash is known is not read
  /// @param groups hears of each text once, in no order that means anything
  static EqualRows count(
      StringColumn column,
      @Nullable Cells cells,
      EqualRows.Groups groups,
      Cancellation cancellation) {
    int rows = column.size();
    EqualTexts texts = new EqualTexts(column);
    TextCursor cursor = texts.first;
    long[] keys = new long[rows];
    int filled = 0;
    for (int row = 0; row < rows; row++) {
      cancellation.checkAt(row);
      int hash = cursor.knownHash(row);
      if (hash == 0 || cells != null) {
        cursor.move(row);
        if (cursor.length() == 0) {
          continue;
        }
        hash = hash == 0 ? cursor.hash() : hash;
        if (cells != null) {
          cells.met(row, hash, cursor.characters());
        }
      }
      keys[filled++] = key(hash, row);
    }
    return EqualRows.count(keys, filled, texts, groups, cancellation);
  }

  /// Counts the texts of some cells.
  ///
  /// @param keys one for each of them, as of [#key], in order of rows
  static EqualRows among(
      StringColumn column, LongArrayList keys, EqualRows.Groups groups, Cancellation cancellation) {
    return EqualRows.count(
        keys.elements(), keys.size(), new EqualTexts(column), groups, cancellation);
  }

  /// What [EqualRows] knows a row by.
  static long key(int hash, int row) {
    return ((long) hash << Integer.SIZE) | row;
  }

  @Override
  public boolean test(int earlier, int later) {
    first.move(earlier);
    second.move(later);
    return first.equalTo(second);
  }
}
