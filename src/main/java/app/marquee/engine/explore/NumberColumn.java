package app.marquee.engine.explore;

import app.marquee.domain.filter.FilterException;
import app.marquee.domain.filter.Operator;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import tech.tablesaw.api.IntColumn;

/// Whole numbers.
record NumberColumn(String name, IntColumn numbers) implements FilterColumn {
  @Override
  public IntPredicate compare(Operator operator, String value) {
    double wanted = number(value);
    DoublePredicate test =
        switch (operator) {
          case EQUAL -> number -> number == wanted;
          case NOT_EQUAL -> number -> number != wanted;
          case LESS -> number -> number < wanted;
          case AT_MOST -> number -> number <= wanted;
          case MORE -> number -> number > wanted;
          case AT_LEAST -> number -> number >= wanted;
          case HAS, CONTAINS ->
              throw FilterColumn.unfit(
                  name, operator, "a number", "=, !=, <, <=, >, >=, between and in");
        };
    return row -> !numbers.isMissing(row) && test.test(numbers.getInt(row));
  }

  private double number(String value) {
    try {
      return Double.parseDouble(value.replace(",", ""));
    } catch (NumberFormatException notNumber) {
      throw new FilterException(
          name + " holds a number, such as 2018; \"" + value + "\" is none.", 0);
    }
  }
}
