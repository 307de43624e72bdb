package app.marquee.engine.explore;

import app.marquee.domain.filter.Operator;
import app.marquee.engine.frame.TokenLists;
import java.util.Arrays;
import java.util.List;
import tech.tablesaw.api.StringColumn;

/// Several names a cell: one of them is asked for with `has`, the whole cell with `=`.
record ListColumn(String name, StringColumn text, TokenLists lists) implements FilterColumn {
  @Override
  public RowQuestion compare(Operator operator, String value) {
    return switch (operator) {
      case HAS -> oneOf(List.of(value));
      case EQUAL, NOT_EQUAL, CONTAINS, SAYS -> new TextColumn(name, text).compare(operator, value);
      case LESS, AT_MOST, MORE, AT_LEAST ->
          throw FilterColumn.unfit(name, operator, "a list", "has, contains, says, =, != and in");
    };
  }

  @Override
  public RowQuestion oneOf(List<String> values) {
    return naming(values, true);
  }

  @Override
  public RowQuestion otherThan(List<String> values) {
    return naming(values, false);
  }

  /// Rows that name at least one of some values, or at least one other.
  private RowQuestion naming(List<String> values, boolean ofThese) {
    boolean[] wanted = new boolean[lists.distinct()];
    Arrays.fill(wanted, !ofThese);
    for (String value : values) {
      int token = lists.names().indexOf(value);
      if (token >= 0) {
        wanted[token] = ofThese;
      }
    }
    return new TokenQuestion(lists.starts(), lists.tokens(), wanted);
  }
}
