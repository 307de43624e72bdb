package app.marquee.engine.analysis.asked;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.engine.analysis.Titles;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;
import java.util.Locale;
import tech.tablesaw.api.IntColumn;

/// Which titles are the same: equal in type and release year, and in title but for case.
///
/// @param keyOf row to key; keys are dense, in order of first appearance
/// @param count number of keys
record TitleKeys(int[] keyOf, int count) {

  static TitleKeys of(Titles titles) {
    int[] years = new int[titles.size()];
    if (titles.has(CanonicalColumn.RELEASE_YEAR)) {
      IntColumn column = titles.releaseYears();
      Arrays.setAll(years, column::getInt);
    }
    int[] types = titles.types().codes();
    int[] keyOf = new int[titles.size()];
    int[] firstRow = new int[titles.size()];
    int[] nextKey = new int[titles.size()];
    Long2IntOpenHashMap byHash = new Long2IntOpenHashMap();
    byHash.defaultReturnValue(-1);
    int keys = 0;
    for (int row = 0; row < keyOf.length; row++) {
      titles.checkpoint(row);
      String title = fold(titles, row);
      long hash = hash(title) * 31 + types[row] * 1_000_003L + years[row];
      int first = byHash.get(hash);
      int key = first;
      while (key >= 0 && !isSame(titles, title, row, firstRow[key], types, years)) {
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

  private static boolean isSame(
      Titles titles, String title, int row, int other, int[] types, int[] years) {
    return types[row] == types[other]
        && years[row] == years[other]
        && title.equals(fold(titles, other));
  }

  private static String fold(Titles titles, int row) {
    return titles.text(CanonicalColumn.TITLE, row).toLowerCase(Locale.ROOT);
  }

  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
