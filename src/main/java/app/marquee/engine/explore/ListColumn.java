package app.marquee.engine.explore;

import app.marquee.domain.filter.Operator;
import app.marquee.engine.frame.TokenLists;
import java.util.List;
import tech.tablesaw.api.StringColumn;

/// Several names a cell: one of them is asked for with `has`, the whole cell with `=`.
record ListColumn(String name, StringColumn text, TokenLists lists) implements FilterColumn {
  @Override
  public RowQuestion compare(Operator operator, String value) {
    return switch (operator) {
      case HAS -> oneOf(List.of(value));
      case EQUAL, NOT_EQUAL, CONTAINS -> new TextColumn(name, text).compare(operator, value);
      case LESS, AT_MOST, MORE, AT_LEAST ->
          throw FilterColumn.unfit(name, operator, "a list", "has, contains, =, != and in");
    };
  }

  @Override
  public RowQuestion oneOf(List<String> values) {
    boolean[] wanted = new boolean[lists.distinct()];
    for (String value : values) {
      int token = lists.names().indexOf(value);
      if (token >= 0) {
        wanted[token] = true;
      }
    }
    return new TokenQuestion(lists.starts(), lists.tokens(), wanted);
  }
}
