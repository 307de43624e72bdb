package app.marquee.engine.frame;

import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.strings.DictionaryMap;
import tech.tablesaw.selection.BitmapBackedSelection;
import tech.tablesaw.selection.Selection;

/// The read-only text behind a Tablesaw [StringColumn]: a missing cell is the empty string.
///
/// Tablesaw keeps a column's text behind its `DictionaryMap`. Ours hands out text only when asked,
/// so that a million rows cost their bytes and not a `String` a cell. What would change a column
/// throws, as a stage never rewrites a column of another. Immutable and thread-safe.
public abstract class CellText implements DictionaryMap {

  /// The text behind a column of ours.
  ///
  /// @throws ClassCastException where the column was made another way
  public static CellText of(StringColumn column) {
    return (CellText) column.getDictionary();
  }

  /// A Tablesaw column over this text.
  public StringColumn column(String name) {
    return StringColumn.createInternal(name, this);
  }

  /// Appends the cell as CSV, in quotes only where it holds a comma, a quote or a line break.
  public abstract void encode(int row, ByteSink sink);

  /// The same, with the place of the row in hand: a row's cells share it, and rows in order are
  /// found at once.
  ///
  /// @param file what [#cursor] gave for this text or another of the same file
  public void encode(int row, RecordCursor file, ByteSink sink) {
    encode(row, sink);
  }

  /// A cursor over the file the cells stand in; over none where they stand in no file.
  public RecordCursor cursor() {
    return new RecordCursor(new Records(List.of(), 0));
  }

  @Override
  public byte[] asBytes(int row) {
    return getValueForIndex(row).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String getValueForKey(int key) {
    return getValueForIndex(key);
  }

  @Override
  public int getKeyAtIndex(int row) {
    return row;
  }

  @Override
  public int getKeyForIndex(int row) {
    return row;
  }

  @Override
  public boolean isMissing(int row) {
    return getValueForIndex(row).isEmpty();
  }

  @Override
  public int countMissing() {
    int missing = 0;
    for (int row = 0; row < size(); row++) {
      if (isMissing(row)) {
        missing++;
      }
    }
    return missing;
  }

  @Override
  public int countOccurrences(String text) {
    return isEqualTo(text).size();
  }

  @Override
  public int firstIndexOf(String text) {
    for (int row = 0; row < size(); row++) {
      if (getValueForIndex(row).equals(text)) {
        return row;
      }
    }
    return -1;
  }

  @Override
  public Selection isEqualTo(String text) {
    return selectIsIn(text);
  }

  @Override
  public Selection selectIsIn(String... texts) {
    return selectIsIn(Arrays.asList(texts));
  }

  @Override
  public Selection selectIsIn(Collection<String> texts) {
    Set<String> wanted = new ObjectOpenHashSet<>(texts);
    Selection selection = new BitmapBackedSelection();
    for (int row = 0; row < size(); row++) {
      if (wanted.contains(getValueForIndex(row))) {
        selection.add(row);
      }
    }
    return selection;
  }

  @Override
  public Set<String> asSet() {
    Set<String> texts = new ObjectOpenHashSet<>();
    for (int row = 0; row < size(); row++) {
      texts.add(getValueForIndex(row));
    }
    return texts;
  }

  @Override
  public int countUnique() {
    return asSet().size();
  }

  @Override
  public String[] asObjectArray() {
    String[] texts = new String[size()];
    for (int row = 0; row < texts.length; row++) {
      texts[row] = getValueForIndex(row);
    }
    return texts;
  }

  @Override
  public Iterator<String> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < size();
      }

      @Override
      public String next() {
        if (next >= size()) {
          throw new NoSuchElementException();
        }
        return getValueForIndex(next++);
      }
    };
  }

  @Override
  public Table countByCategory(String name) {
    throw new UnsupportedOperationException("Count over CodedText instead.");
  }

  @Override
  public List<BooleanColumn> getDummies() {
    throw new UnsupportedOperationException("Count over CodedText instead.");
  }

  @Override
  public DictionaryMap promoteYourself() {
    throw readOnly();
  }

  @Override
  public int nextKeyWithoutIncrementing() {
    return size();
  }

  @Override
  public boolean canPromoteToText() {
    return false;
  }

  @Override
  public void sortAscending() {
    throw readOnly();
  }

  @Override
  public void sortDescending() {
    throw readOnly();
  }

  @Override
  public void append(String text) {
    throw readOnly();
  }

  @Override
  public void set(int row, String text) {
    throw readOnly();
  }

  @Override
  public void clear() {
    throw readOnly();
  }

  @Override
  public void appendMissing() {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("A stage makes new columns; it changes none.");
  }
}
