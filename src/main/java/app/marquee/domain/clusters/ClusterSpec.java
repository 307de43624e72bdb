package app.marquee.domain.clusters;

/// Which values are looked at, and how.
///
/// @param column as the cleaned catalogue calls it
/// @param number the method's parameter, within its bounds; 0 where it takes none
public record ClusterSpec(String column, ClusterMethod method, int number) {
  public ClusterSpec {
    if (number < method.least() || number > method.most()) {
      throw new IllegalArgumentException(method.id() + " " + number);
    }
  }

  /// A method with its usual number.
  public static ClusterSpec of(String column, ClusterMethod method) {
    return new ClusterSpec(column, method, method.usual());
  }
}
