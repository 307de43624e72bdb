package app.marquee.engine.passport;

import app.marquee.domain.kernel.SpreadsheetTitles;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a title that a spreadsheet turned into a date may have been.
final class TitleCandidates {
  private TitleCandidates() {}

  /// The readable titles that a spreadsheet makes this one of, in a fixed order; none where it is
  /// no such title.
  static List<String> of(String damaged) {
    String key = SpreadsheetTitles.twinKey(damaged);
    if (key == null || !SpreadsheetTitles.isDamaged(damaged)) {
      return List.of();
    }
    int month = Integer.parseInt(key.substring(0, 2));
    int number = Integer.parseInt(key.substring(3));
    Set<String> titles = new LinkedHashSet<>();
    for (String name : List.of(MonthNames.whole(month), MonthNames.brief(month))) {
      String two = number < 10 ? "0" + number : Integer.toString(number);
      for (String day : List.of(Integer.toString(number), two, number + ending(number))) {
        titles.add(day + " " + name);
        titles.add(name + " " + day);
        titles.add(name + ", " + day);
      }
      titles.add(number + ending(number) + " of " + name);
      titles.add(name + " 19" + two);
      titles.add(name + " 20" + two);
    }
    return List.copyOf(titles);
  }

  private static String ending(int day) {
    if (day / 10 == 1) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
