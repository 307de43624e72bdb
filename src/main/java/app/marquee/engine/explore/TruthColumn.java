package app.marquee.engine.explore;

import app.marquee.domain.filter.FilterException;
import app.marquee.domain.filter.Operator;
import tech.tablesaw.api.BooleanColumn;

/// True or false.
record TruthColumn(String name, BooleanColumn truths) implements FilterColumn {
  @Override
  public RowQuestion compare(Operator operator, String value) {
    boolean equal = operator == Operator.EQUAL;
    if (!equal && operator != Operator.NOT_EQUAL) {
      throw FilterColumn.unfit(name, operator, "true or false", "=, != and in");
    }
    boolean isTrue = value.equalsIgnoreCase("true");
    if (!isTrue && !value.equalsIgnoreCase("false")) {
      throw new FilterException(name + " is true or false; \"" + value + "\" is neither.", 0);
    }
    int wanted = isTrue == equal ? 1 : 0;
    return RowQuestion.of(row -> truths.getByte(row) == wanted);
  }
}
