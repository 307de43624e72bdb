package app.marquee.engine.clusters;

import app.marquee.domain.clusters.ClusterSpec;
import app.marquee.domain.clusters.ValueCluster;
import app.marquee.domain.clusters.ValueCluster.Value;
import app.marquee.domain.clusters.ValueClusters;
import app.marquee.domain.kernel.Spellings;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Finds the clusters of a column. Which they are depends on the values and how many titles have
/// them, not on the order of titles.
public final class ValueClustering {
  private static final int TELL_EVERY = 1 << 12;

  private ValueClustering() {}

  /// @throws IllegalArgumentException where the catalogue has no column of text of this name
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  public static ValueClusters of(CleanCatalogue in, ClusterSpec spec, RunContext context) {
    List<Value> values = new ColumnValues(in, spec.column()).counted(context.cancellation());
    List<ValueCluster> clusters =
        switch (spec.method()) {
          case FINGERPRINT -> sharing(values, Spellings::words, context);
          case NGRAM -> sharing(values, text -> Spellings.pieces(text, spec.number()), context);
          case LEVENSHTEIN -> near(values, folded -> new EditNeighbours(folded, spec), context);
          case JARO_WINKLER -> near(values, folded -> new AlikeNeighbours(folded, spec), context);
        };
    return new ValueClusters(spec, values.size(), clusters);
  }

  /// Clusters of the values that have one key; a value with an empty key is like no other.
  private static List<ValueCluster> sharing(
      List<Value> values, UnaryOperator<String> key, RunContext context) {
    Map<String, List<Value>> sharing = grouped(values, key, context);
    sharing.remove("");
    return sharing.values().stream()
        .filter(group -> group.size() > 1)
        .map(ValueCluster::new)
        .toList();
  }

  /// Clusters around the most frequent values: each takes those near it that no more frequent one
  /// has taken. So a cluster never grows from value to value away from its target.
  private static List<ValueCluster> near(
      List<Value> values, Neighbours.Maker maker, RunContext context) {
    List<ValueCluster> spelled =
        grouped(values, Spellings::folded, context).values().stream()
            .map(ValueCluster::new)
            .sorted(ValueCluster.LARGEST_FIRST)
            .toList();
    List<String> folded = spelled.stream().map(group -> Spellings.folded(group.target())).toList();
    Neighbours neighbours = maker.of(folded);
    boolean[] taken = new boolean[folded.size()];
    List<ValueCluster> clusters = new ArrayList<>();
    for (int leader = 0; leader < taken.length; leader++) {
      tell(leader, taken.length, context);
      if (!taken[leader]) {
        taken[leader] = true;
        List<Value> members = new ArrayList<>(spelled.get(leader).values());
        for (int near : neighbours.of(leader, taken, context.cancellation())) {
          taken[near] = true;
          members.addAll(spelled.get(near).values());
        }
        if (members.size() > 1) {
          clusters.add(new ValueCluster(members));
        }
      }
    }
    return clusters;
  }

  private static Map<String, List<Value>> grouped(
      List<Value> values, UnaryOperator<String> key, RunContext context) {
    Map<String, List<Value>> groups = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      tell(i, values.size(), context);
      Value value = values.get(i);
      groups.computeIfAbsent(key.apply(value.text()), _ -> new ArrayList<>()).add(value);
    }
    return groups;
  }

  private static void tell(int done, int all, RunContext context) {
    if (done % TELL_EVERY == 0) {
      context.cancellation().check();
      context.progress(done, all);
    }
  }
}
