package app.marquee.engine.analysis.asked;

import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds what an analysis is asked about.
final class Subjects {
  private static final int MOST_NEAR = 5;

  private Subjects() {}

  /// The code of a name, letter for letter, else but for case; -1 where it is not listed.
  static int find(TokenLists lists, String asked) {
    int folded = -1;
    for (int token = 0; token < lists.distinct(); token++) {
      String name = lists.name(token);
      if (name.equals(asked)) {
        return token;
      }
      if (folded < 0 && name.equalsIgnoreCase(asked)) {
        folded = token;
      }
    }
    return folded;
  }

  /// The first names that hold the text.
  static List<String> near(TokenLists lists, String asked) {
    List<String> near = new ArrayList<>();
    String part = asked.toLowerCase(Locale.ROOT);
    for (int token = 0; !part.isBlank() && token < lists.distinct(); token++) {
      if (near.size() < MOST_NEAR && lists.name(token).toLowerCase(Locale.ROOT).contains(part)) {
        near.add(lists.name(token));
      }
    }
    return near;
  }

  /// @param kind what is asked about, such as `title`
  /// @param near names like it
  static MarqueeException missing(String kind, String asked, List<String> near) {
    if (asked.isBlank()) {
      return new MarqueeException(
          new Failure.Settings("No " + kind + " is given.", "Name the " + kind + " to look for."));
    }
    String remedy =
        near.isEmpty() ? "Check its spelling." : "Like it are: " + String.join("; ", near) + ".";
    return new MarqueeException(
        new Failure.Settings("The catalogue has no " + kind + " \"" + asked + "\".", remedy));
  }
}
