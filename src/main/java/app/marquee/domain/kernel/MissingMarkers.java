package app.marquee.domain.kernel;

/// Knows the words that stand for "no value" in a whole cell: `N/A`, `#N/A`, `NA`, `null`, `None`,
/// `nan`, `Not Given`, `\N`, `-`, in any case.
public final class MissingMarkers {
  private MissingMarkers() {}

  /// True where the whole cell is such a word. An empty cell is not: it is missing already.
  public static boolean isMarker(String text) {
    return switch (text.length()) {
      case 1 -> text.charAt(0) == '-';
      case 2 -> text.equalsIgnoreCase("na") || text.equalsIgnoreCase("\\N");
      case 3 -> text.equalsIgnoreCase("n/a") || text.equalsIgnoreCase("nan");
      case 4 ->
          text.equalsIgnoreCase("null")
              || text.equalsIgnoreCase("none")
              || text.equalsIgnoreCase("#n/a");
      case 9 -> text.equalsIgnoreCase("not given");
      default -> false;
    };
  }
}
