package app.marquee.domain.recipe;

import app.marquee.domain.kernel.NumberClasses;
import java.util.Locale;

/// Says how a feature of the user's is made, in a whole sentence.
public final class FormulaWords {
  private FormulaWords() {}

  public static String of(Formula formula) {
    return switch (formula) {
      case Formula.Bucket bucket ->
          bucket.column()
              + " in classes: "
              + String.join(", ", NumberClasses.of(bucket.limits(), bucket.names()).names())
              + ".";
      case Formula.ContainsWord(String column, String word) ->
          "True where " + column + " holds the word \"" + word + "\", case ignored.";
      case Formula.DatePart(String column, Formula.Part part) ->
          capital(part.name().toLowerCase(Locale.ROOT))
              + " of "
              + column
              + (part == Formula.Part.MONTH ? ", 1 to 12." : ".");
      case Formula.ListCount(String column) -> "Entries listed in " + column + "; 0 where missing.";
      case Formula.Ratio(String column, String by) ->
          column + " divided by " + by + ", to four decimals.";
    };
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
