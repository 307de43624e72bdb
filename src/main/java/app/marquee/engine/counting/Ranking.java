package app.marquee.engine.counting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Names with their counts: the largest count first, names of equal count by
/// [String#compareTo(String)]. Names that were never counted are left out.
///
/// @param codes the codes of the first names, at most as many as asked for
/// @param names in the same order
/// @param counts in the same order
/// @param distinct how many different names were counted in all
/// @param total sum of all counts
public record Ranking(int[] codes, List<String> names, long[] counts, int distinct, long total) {
  /// Up to this many names are kept in order while they come; more are sorted at the end.
  private static final int FEW = 64;

  /// Every name counted.
  public static Ranking all(List<String> names, int[] counts) {
    return top(names, counts, names.size());
  }

  /// @param counts by code, as long as the names
  /// @param limit how many names to keep
  public static Ranking top(List<String> names, int[] counts, int limit) {
    int distinct = 0;
    long total = 0;
    for (int count : counts) {
      distinct += count > 0 ? 1 : 0;
      total += count;
    }
    int size = Math.min(limit, distinct);
    int[] codes = size <= FEW ? first(names, counts, size) : sorted(names, counts, size);
    String[] ordered = new String[size];
    long[] orderedCounts = new long[size];
    for (int i = 0; i < size; i++) {
      ordered[i] = names.get(codes[i]);
      orderedCounts[i] = counts[codes[i]];
    }
    return new Ranking(codes, List.of(ordered), orderedCounts, distinct, total);
  }

  public int size() {
    return counts.length;
  }

  /// The largest name's count, 0 where there is none.
  public long largest() {
    return counts.length == 0 ? 0 : counts[0];
  }

  /// Name to count, in order.
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < counts.length; i++) {
      map.put(names.get(i), counts[i]);
    }
    return map;
  }

  private static int[] first(List<String> names, int[] counts, int size) {
    int[] best = new int[size];
    int filled = 0;
    for (int code = 0; code < counts.length && size > 0; code++) {
      if (counts[code] == 0 || (filled == size && !before(names, counts, code, best[size - 1]))) {
        continue;
      }
      int at = filled < size ? filled++ : size - 1;
      while (at > 0 && before(names, counts, code, best[at - 1])) {
        best[at] = best[at - 1];
        at--;
      }
      best[at] = code;
    }
    return best;
  }

  private static int[] sorted(List<String> names, int[] counts, int size) {
    Integer[] order = new Integer[counts.length];
    for (int code = 0; code < order.length; code++) {
      order[code] = code;
    }
    Comparator<Integer> mostFirst =
        (a, b) ->
            counts[a] != counts[b]
                ? Integer.compare(counts[b], counts[a])
                : names.get(a).compareTo(names.get(b));
    Arrays.sort(order, mostFirst);
    int[] codes = new int[size];
    for (int i = 0; i < size; i++) {
      codes[i] = order[i];
    }
    return codes;
  }

  private static boolean before(List<String> names, int[] counts, int a, int b) {
    return counts[a] != counts[b]
        ? counts[a] > counts[b]
        : names.get(a).compareTo(names.get(b)) < 0;
  }
}
