package app.marquee.domain.figures;

import org.jspecify.annotations.Nullable;

/// A value of a report that a rule or a step moves.
///
/// @param report the document's name
/// @param path where the value stands in it, keys joined by dots; an entry of a list goes by what
///   it is about, in brackets
/// @param label the path in words
/// @param without the value where the rule or step is off: a Number, String or Boolean, null where
///   there is none
/// @param with the value where it is on, likewise
public record Shift(
    String report, String path, String label, @Nullable Object without, @Nullable Object with) {

  /// The value without, as text: years without a comma, a dash where there is none, and two numbers
  /// with as many decimals as tell them apart.
  public String withoutText() {
    return text(without);
  }

  /// The value with, as text, likewise.
  public String withText() {
    return text(with);
  }

  private String text(@Nullable Object value) {
    return switch (value) {
      case null -> "–";
      case Integer whole when isYear(whole) -> whole.toString();
      case Integer whole -> NumberText.whole(whole);
      case Long whole -> NumberText.whole(whole);
      case Double number -> NumberText.decimals(number, decimals());
      default -> value.toString();
    };
  }

  private boolean isYear(int value) {
    return path.endsWith("_year") && value > 999 && value < 10_000;
  }

  private int decimals() {
    int decimals = 2;
    if (without instanceof Double one && with instanceof Double other) {
      while (decimals < 9
          && NumberText.decimals(one, decimals).equals(NumberText.decimals(other, decimals))) {
        decimals++;
      }
    }
    return decimals;
  }
}
