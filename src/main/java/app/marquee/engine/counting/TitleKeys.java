package app.marquee.engine.counting;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.Frame;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;
import java.util.Locale;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;

/// Which titles are the same: equal in type and release year, and in title but for case.
///
/// @param keyOf row to key; keys are dense, in order of first appearance
/// @param count number of keys
public record TitleKeys(int[] keyOf, int count) {
  private static final String YEAR = "release_year_number";
  private static final int CHECK_EVERY = 1 << 16;

  /// @param cleaned with titles and types; years count where they are there
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  public static TitleKeys of(Frame cleaned, Cancellation cancellation) {
    StringColumn titles = cleaned.text(CanonicalColumn.TITLE.header());
    int[] types = CodedText.of(cleaned.text(CanonicalColumn.TYPE.header())).codes();
    int[] years = new int[types.length];
    if (cleaned.has(YEAR)) {
      IntColumn column = cleaned.ints(YEAR);
      Arrays.setAll(years, column::getInt);
    }
    int[] keyOf = new int[types.length];
    int[] firstRow = new int[types.length];
    int[] nextKey = new int[types.length];
    Long2IntOpenHashMap byHash = new Long2IntOpenHashMap();
    byHash.defaultReturnValue(-1);
    int keys = 0;
    for (int row = 0; row < keyOf.length; row++) {
      if (row % CHECK_EVERY == 0) {
        cancellation.check();
      }
      String title = fold(titles, row);
      long hash = hash(title) * 31 + types[row] * 1_000_003L + years[row];
      int first = byHash.get(hash);
      int key = first;
      while (key >= 0
          && !(types[row] == types[firstRow[key]]
              && years[row] == years[firstRow[key]]
              && title.equals(fold(titles, firstRow[key])))) {
        key = nextKey[key];
      }
      if (key < 0) {
        key = keys++;
        firstRow[key] = row;
        nextKey[key] = first;
        byHash.put(hash, key);
      }
      keyOf[row] = key;
    }
    return new TitleKeys(keyOf, keys);
  }

  private static String fold(StringColumn titles, int row) {
    return titles.get(row).toLowerCase(Locale.ROOT);
  }

  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
