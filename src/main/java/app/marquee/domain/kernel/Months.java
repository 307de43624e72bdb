package app.marquee.domain.kernel;

import java.util.List;

/// The English month names and their usual short forms.
final class Months {
  private static final List<String> NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private Months() {}

  /// The month, 1 to 12, whose name, first three letters, or `Sept` stands at these indexes, in any
  /// case; 0 where none does.
  static int at(String text, int start, int end) {
    int length = end - start;
    if (length < 3) {
      return 0;
    }
    for (int month = 0; month < NAMES.size(); month++) {
      String name = NAMES.get(month);
      boolean right = length == 3 || length == name.length() || (month == 8 && length == 4);
      if (right && text.regionMatches(true, start, name, 0, length)) {
        return month + 1;
      }
    }
    return 0;
  }
}
