package app.marquee.domain.clusters;

import java.util.Comparator;
import java.util.List;

/// Values that may be spellings of one another.
///
/// @param values at least two, the most frequent first, then by text
public record ValueCluster(List<Value> values) {
  private static final Comparator<Value> FREQUENT_FIRST =
      Comparator.comparingLong(Value::titles).reversed().thenComparing(Value::text);

  /// The order of clusters: those of most titles first, then by target.
  public static final Comparator<ValueCluster> LARGEST_FIRST =
      Comparator.comparingLong(ValueCluster::titles).reversed().thenComparing(ValueCluster::target);

  public ValueCluster {
    values = values.stream().sorted(FREQUENT_FIRST).toList();
  }

  /// A value and where it stands.
  ///
  /// @param titles that have it
  /// @param record the first of them, by its number in the file
  /// @param line the line that starts on
  public record Value(String text, long titles, int record, int line) {}

  /// The value the others are proposed to become: the most frequent, of several the first by text.
  public String target() {
    return values.getFirst().text();
  }

  /// Titles that have its values; one that has two of them counts twice.
  public long titles() {
    return values.stream().mapToLong(Value::titles).sum();
  }
}
