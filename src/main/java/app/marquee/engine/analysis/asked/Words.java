package app.marquee.engine.analysis.asked;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a text worth counting: letters and digits, case ignored, three characters or more,
/// common English words left out.
final class Words {
  private static final int SHORTEST = 3;

  private static final Set<String> COMMON =
      Set.of(
          ("about above after again against all along also although always among and another any are"
                  + " around away back became because become becomes been before behind being below"
                  + " between both but came can cannot come comes could did does doesn doing don down"
                  + " during each either else even ever every few for from get gets getting goes"
                  + " going got had has have having her here hers herself him himself his how"
                  + " however into its itself just let like made make makes making many may might"
                  + " more most much must near never next not now off once one only onto other"
                  + " others our out over own per put said same several she should since some soon"
                  + " still such take takes taking than that the their them themselves then there"
                  + " these they this those though three through till too toward towards two under"
                  + " until upon use very via was way well were what when where whether which while"
                  + " who whom whose why will with within without won would yet you your")
              .split(" ", -1));

  private Words() {}

  /// In order, repeats included.
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    String folded = text.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= folded.length(); ) {
      int character = i < folded.length() ? folded.codePointAt(i) : ' ';
      if (Character.isLetterOrDigit(character)) {
        start = start < 0 ? i : start;
      } else {
        take(folded, start, i, words);
        start = -1;
      }
      i += Character.charCount(character);
    }
    return words;
  }

  private static void take(String text, int start, int end, List<String> words) {
    if (start >= 0 && text.codePointCount(start, end) >= SHORTEST) {
      String word = text.substring(start, end);
      if (!COMMON.contains(word)) {
        words.add(word);
      }
    }
  }
}
