package app.marquee.engine.explore;

import app.marquee.domain.filter.FilterException;
import app.marquee.domain.filter.Operator;
import java.util.List;

/// What a column's cells can be asked. A cell without a value passes no test.
interface FilterColumn {

  /// @throws FilterException where the operator or the value does not fit the column
  RowQuestion compare(Operator operator, String value);

  /// Rows whose cell is one of some values.
  default RowQuestion oneOf(List<String> values) {
    return RowQuestion.any(values.stream().map(value -> compare(Operator.EQUAL, value)).toList());
  }

  /// Rows whose list has a name that is none of these.
  ///
  /// @throws FilterException where the column is no list
  default RowQuestion otherThan(List<String> values) {
    // What is no list refuses this.
    return compare(Operator.HAS, values.getFirst());
  }

  /// Rows within bounds, both included.
  default RowQuestion between(String low, String high) {
    return compare(Operator.AT_LEAST, low).and(compare(Operator.AT_MOST, high));
  }

  /// Tells that a column cannot be asked so.
  ///
  /// @param name the column
  /// @param holds what it holds, such as `text`
  /// @param offered the signs it knows
  static FilterException unfit(String name, Operator operator, String holds, String offered) {
    return new FilterException(
        name + " holds " + holds + ": " + operator.sign() + " does not fit it; " + offered + " do.",
        0);
  }
}
