package app.marquee.engine.counting;

import app.marquee.domain.run.Cancellation;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;

/// Counts the different texts of a column on the bytes where they lie. Missing cells have no text.
final class EqualTexts implements EqualRows.Equal {
  private final TextCursor first;
  private final TextCursor second;

  private EqualTexts(StringColumn column) {
    first = new TextCursor(column);
    second = new TextCursor(column);
  }

  static EqualRows count(StringColumn column, Cancellation cancellation) {
    return count(column, null, (_, _) -> {}, cancellation);
  }

  /// @param lengths is told the characters (code points) of each cell that has a text, where
  ///   anybody wants to know
  /// @param groups hears of each text once, in no order that means anything
  static EqualRows count(
      StringColumn column,
      @Nullable IntTally lengths,
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
      if (hash == 0 || lengths != null) {
        cursor.move(row);
        if (cursor.length() == 0) {
          continue;
        }
        hash = hash == 0 ? cursor.hash() : hash;
        if (lengths != null) {
          lengths.add(cursor.characters());
        }
      }
      keys[filled++] = ((long) hash << 32) | row;
    }
    return EqualRows.count(keys, filled, texts, groups, cancellation);
  }

  @Override
  public boolean test(int earlier, int later) {
    first.move(earlier);
    second.move(later);
    return first.equalTo(second);
  }
}
