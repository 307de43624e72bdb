package app.marquee.engine.explore;

import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.Operator;
import java.util.List;
import java.util.function.IntPredicate;
import tech.tablesaw.api.StringColumn;

/// Several columns of text asked at once, for a search.
record AnyTextColumn(List<StringColumn> columns) implements FilterColumn {
  @Override
  public IntPredicate compare(Operator operator, String value) {
    if (operator != Operator.CONTAINS) {
      throw FilterColumn.unfit(
          Filter.ANY_TEXT, operator, "the text of several columns", "contains and nothing else");
    }
    List<IntPredicate> tests =
        columns.stream()
            .map(column -> new TextColumn(column.name(), column).compare(operator, value))
            .toList();
    return row -> {
      boolean found = false;
      for (int i = 0; !found && i < tests.size(); i++) {
        found = tests.get(i).test(row);
      }
      return found;
    };
  }
}
