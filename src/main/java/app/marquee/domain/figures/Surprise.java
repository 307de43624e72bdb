package app.marquee.domain.figures;

/// An insight ranked by how far a count lies from what would be usual.
///
/// @param statement the sentence, with its figure and support
/// @param count titles the sentence is about
/// @param of titles it is a part of
/// @param expected what the count would be, were nothing special
/// @param residual how many standard deviations the count lies above (below: negative) the expected
/// @param fewTitles true where too few titles bear the sentence out; it then says so
/// @param place where the count stands, and what shows it
public record Surprise(
    String statement,
    long count,
    long of,
    double expected,
    double residual,
    boolean fewTitles,
    Place place) {

  /// Where a count stands.
  ///
  /// @param report the document that holds it
  /// @param path where in it, keys joined by dots
  /// @param chart id of the chart that shows it
  /// @param where the filter that picks its titles
  public record Place(String report, String path, String chart, String where) {}

  /// The count as a multiple of the expected.
  public double ratio() {
    return count / expected;
  }
}
