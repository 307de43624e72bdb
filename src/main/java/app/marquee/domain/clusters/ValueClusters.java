package app.marquee.domain.clusters;

import java.util.List;

/// The clusters found among the values of a column.
///
/// @param distinct values looked at: entries in a column of lists, cells elsewhere
/// @param clusters those of most titles first, then by target
public record ValueClusters(ClusterSpec spec, long distinct, List<ValueCluster> clusters) {
  public ValueClusters {
    clusters = clusters.stream().sorted(ValueCluster.LARGEST_FIRST).toList();
  }

  /// Values that are in some cluster.
  public long values() {
    return clusters.stream().mapToLong(cluster -> cluster.values().size()).sum();
  }
}
