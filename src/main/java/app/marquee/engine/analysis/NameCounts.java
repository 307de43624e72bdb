package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.recipe.Definition;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The names of a list column with most titles, by exact name or by names found anywhere in a cell.
public final class NameCounts {
  private NameCounts() {}

  /// @param limit how many names to keep, at most 64
  static Ranking ranked(Titles titles, CanonicalColumn column, Definition way, int limit) {
    TokenLists lists = titles.lists(column);
    int[] counts = titles.listed(column);
    titles.cancellation().check();
    Ranking exact = Ranking.top(lists.names(), counts, limit);
    if (way != Definition.CONTAINED) {
      return exact;
    }
    int[] contained = new int[lists.distinct()];
    int[] found = contained(titles, lists, exact.names());
    for (int i = 0; i < found.length; i++) {
      contained[exact.codes()[i]] = found[i];
    }
    Ranking again = Ranking.top(lists.names(), contained, limit);
    return new Ranking(
        again.codes(), again.names(), again.counts(), exact.distinct(), exact.total());
  }

  /// In how many titles each name stands anywhere in the cell, case ignored.
  ///
  /// A name holds no comma, so it stands in the cell where it stands in one of the listed names.
  ///
  /// @param names at most 64
  static int[] contained(Titles titles, TokenLists lists, List<String> names) {
    List<String> wanted = new ArrayList<>();
    for (String name : names) {
      wanted.add(name.toLowerCase(Locale.ROOT));
    }
    long[] hits = new long[lists.distinct()];
    for (int token = 0; token < hits.length; token++) {
      String listed = lists.name(token).toLowerCase(Locale.ROOT);
      for (int i = 0; i < wanted.size(); i++) {
        if (listed.contains(wanted.get(i))) {
          hits[token] |= 1L << i;
        }
      }
    }
    titles.cancellation().check();
    int[] counts = new int[names.size()];
    for (int at = 0; at < titles.size(); at++) {
      int row = titles.row(at);
      long seen = 0;
      for (int i = 0; i < lists.count(row); i++) {
        seen |= hits[lists.token(row, i)];
      }
      for (; seen != 0; seen &= seen - 1) {
        counts[Long.numberOfTrailingZeros(seen)]++;
      }
    }
    return counts;
  }
}
