package app.marquee.engine.explore;

import app.marquee.domain.filter.FilterException;
import app.marquee.domain.filter.Operator;
import app.marquee.engine.counting.Numbers;
import tech.tablesaw.api.IntColumn;

/// Whole numbers.
record NumberColumn(String name, IntColumn numbers) implements FilterColumn {
  @Override
  public RowQuestion compare(Operator operator, String value) {
    double wanted = number(value);
    long floor = (long) Math.floor(wanted);
    long ceil = (long) Math.ceil(wanted);
    return switch (operator) {
      case EQUAL -> range(ceil, floor, false);
      case NOT_EQUAL -> range(ceil, floor, true);
      case LESS -> range(Long.MIN_VALUE, Math.max(ceil, Long.MIN_VALUE + 1) - 1, false);
      case AT_MOST -> range(Long.MIN_VALUE, floor, false);
      case MORE -> range(Math.min(floor, Long.MAX_VALUE - 1) + 1, Long.MAX_VALUE, false);
      case AT_LEAST -> range(ceil, Long.MAX_VALUE, false);
      case HAS, CONTAINS, SAYS ->
          throw FilterColumn.unfit(
              name, operator, "a number", "=, !=, <, <=, >, >=, between and in");
    };
  }

  private RowQuestion range(long low, long high, boolean outside) {
    return new RangeQuestion(new Numbers.Ints(numbers), low, high, outside);
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
        name + " holds a number, such as 2018; \"" + value + "\" is none.", 0);
  }
}
