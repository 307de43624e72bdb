package app.marquee.domain.provenance;

import app.marquee.domain.kernel.ListCells;
import app.marquee.domain.kernel.NumberClasses;
import app.marquee.domain.recipe.Formula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The formula of one of the user's features with a title's values in it.
final class OwnFormula {
  private final TitleTrace title;
  private final Formula formula;

  OwnFormula(TitleTrace title, Formula formula) {
    this.title = title;
    this.formula = formula;
  }

  /// A clause.
  ///
  /// @param value of the feature, which is there
  String of(String value) {
    return switch (formula) {
      case Formula.Bucket bucket -> text(bucket.column()) + " lies in " + value;
      case Formula.ContainsWord(String column, String word) ->
          "\""
              + word
              + "\""
              + (value.equals("true") ? " stands in " : " does not stand in ")
              + column;
      case Formula.DatePart(String column, Formula.Part _) -> text(column) + " gives " + value;
      case Formula.ListCount(String column) -> {
        List<String> entries = ListCells.tokens(text(column));
        yield switch (entries.size()) {
          case 0 -> "no entry is listed";
          case 1 -> "1 entry is listed";
          default -> entries.size() + " entries are listed";
        };
      }
      case Formula.Ratio(String column, String by) ->
          text(column) + " / " + text(by) + " = " + value;
    };
  }

  /// Why it gives no value: a whole sentence.
  String missing() {
    for (String column : formula.columns()) {
      String value = title.value(column);
      if (value == null) {
        return column + " is missing.";
      }
      if (formula instanceof Formula.DatePart) {
        return column + " could not be read as a date: " + value + ".";
      }
      if (Double.isNaN(NumberClasses.number(value))) {
        return column + " is not a number: " + value + ".";
      }
    }
    return formula instanceof Formula.Ratio(String _, String by)
        ? by + " is 0, and nothing can be divided by it."
        : "What it is made from gives no value.";
  }

  private String text(String column) {
    @Nullable String value = title.value(column);
    return value == null ? "" : value;
  }
}
