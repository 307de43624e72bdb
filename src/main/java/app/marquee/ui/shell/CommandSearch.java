package app.marquee.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds commands by a few of their letters, in order but with gaps: `sr` finds *Save recipe*. The
/// best come first; those that cannot be done now come last.
final class CommandSearch {
  private static final int NONE = -1;
  private static final int WORD_START = 8;
  private static final int IN_A_ROW = 5;
  private static final int FIRST = 6;
  private static final int WHOLE_WORD = 6;

  private record Found(Command command, int score) {}

  private CommandSearch() {}

  /// The commands whose names hold the letters asked for; all of them where none is asked for.
  static List<Command> find(List<Command> all, String asked) {
    String letters = plain(asked);
    return all.stream()
        .map(command -> new Found(command, score(plain(command.name().getValue()), letters)))
        .filter(found -> found.score != NONE)
        .sorted(
            Comparator.comparing((Found found) -> !found.command.enabled().getValue())
                .thenComparingInt(found -> -found.score))
        .map(Found::command)
        .toList();
  }

  /// How well a name answers, -1 where it does not. Each word asked for is looked for by itself.
  static int score(String name, String asked) {
    int sum = 0;
    for (String word : asked.split(" ", -1)) {
      int best = word.isEmpty() ? 0 : NONE;
      for (int from = 0; from < name.length() && !word.isEmpty(); from++) {
        if (name.charAt(from) == word.charAt(0)) {
          best = Math.max(best, from(name, from, word));
        }
      }
      if (best == NONE) {
        return NONE;
      }
      sum += best;
    }
    return sum;
  }

  /// The score of the letters taken one after the other, from a place where the first one stands;
  /// each is looked for at the start of a word before it is taken from within one.
  private static int from(String name, int start, String word) {
    int score = start == 0 ? FIRST : 0;
    int before = start - 1;
    for (int i = 0; i < word.length(); i++) {
      int at = next(name, before + 1, word.charAt(i));
      if (at == NONE) {
        return NONE;
      }
      boolean wordStart = at == 0 || name.charAt(at - 1) == ' ';
      boolean inARow = at == before + 1 && i > 0;
      score += 1 + (wordStart ? WORD_START : 0) + (inARow ? IN_A_ROW : 0);
      before = at;
    }
    boolean ends = before + 1 == name.length() || name.charAt(before + 1) == ' ';
    return score + (ends ? WHOLE_WORD : 0);
  }

  private static int next(String name, int from, char letter) {
    if (from < name.length() && name.charAt(from) == letter) {
      return from;
    }
    int atWord = name.indexOf(" " + letter, Math.max(0, from - 1));
    return atWord >= 0 ? atWord + 1 : name.indexOf(letter, from);
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
