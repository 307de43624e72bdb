package app.marquee.engine.steps;

import app.marquee.domain.provenance.KeptPair;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The titles that steps keep as they are, whatever a rule points at: pairs that look alike and are
/// two, and titles that look like dates and are none. By rows of the cleaned catalogue.
final class KeptTitles {
  /// The later row of a pair to the earlier ones.
  private final Map<Integer, Set<Integer>> pairs = new HashMap<>();

  private final BitSet titles = new BitSet();

  KeptTitles() {}

  KeptTitles(KeptTitles like) {
    like.pairs.forEach((later, earlier) -> pairs.put(later, new HashSet<>(earlier)));
    titles.or(like.titles);
  }

  void keepBoth(int one, int other) {
    pairs.computeIfAbsent(Math.max(one, other), _ -> new HashSet<>()).add(Math.min(one, other));
  }

  void keepTitle(int row) {
    titles.set(row);
  }

  /// The later rows of pairs.
  Set<Integer> later() {
    return pairs.keySet();
  }

  boolean hasPair(int earlier, int later) {
    return pairs.getOrDefault(later, Set.of()).contains(earlier);
  }

  boolean hasTitle(int row) {
    return titles.get(row);
  }

  /// @param records of the rows
  Set<KeptPair> pairs(int[] records) {
    Set<KeptPair> found = new HashSet<>();
    pairs.forEach((later, all) ->
        all.forEach(earlier -> found.add(new KeptPair(records[earlier], records[later]))));
    return found;
  }
}
