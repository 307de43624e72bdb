package app.marquee.engine.explore;

import app.marquee.domain.filter.FilterException;
import app.marquee.domain.filter.Operator;
import java.util.function.DoublePredicate;
import tech.tablesaw.api.DoubleColumn;

/// Numbers with a fraction, such as ratios.
record DecimalColumn(String name, DoubleColumn numbers) implements FilterColumn {
  @Override
  public RowQuestion compare(Operator operator, String value) {
    double wanted = number(value);
    DoublePredicate test =
        switch (operator) {
          case EQUAL -> number -> number == wanted;
          case NOT_EQUAL -> number -> number != wanted;
          case LESS -> number -> number < wanted;
          case AT_MOST -> number -> number <= wanted;
          case MORE -> number -> number > wanted;
          case AT_LEAST -> number -> number >= wanted;
          case HAS, CONTAINS, SAYS ->
              throw FilterColumn.unfit(
                  name, operator, "a number", "=, !=, <, <=, >, >=, between and in");
        };
    return RowQuestion.of(row -> !numbers.isMissing(row) && test.test(numbers.getDouble(row)));
  }

  private double number(String value) {
    try {
      double number = Double.parseDouble(value.replace(",", ""));
      if (!Double.isNaN(number)) {
        return number;
      }
    } catch (NumberFormatException notNumber) {
      // Told below.
    }
    throw new FilterException(
        name + " holds a number, such as 0.25; \"" + value + "\" is none.", 0);
  }
}
