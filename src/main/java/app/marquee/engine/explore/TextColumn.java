package app.marquee.engine.explore;

import app.marquee.domain.filter.Operator;
import app.marquee.domain.kernel.WordSearch;
import app.marquee.engine.frame.CodedCells;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.PatchedText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import tech.tablesaw.api.StringColumn;

/// Text. Columns of few distinct values are asked once a value.
record TextColumn(String name, StringColumn text) implements FilterColumn {
  @Override
  public RowQuestion compare(Operator operator, String value) {
    return switch (operator) {
      case EQUAL -> cells(value::equals);
      case NOT_EQUAL -> cells(cell -> !cell.equals(value));
      case CONTAINS -> holding(value);
      case SAYS -> {
        WordSearch word = new WordSearch(value);
        yield holding(value).and(RowQuestion.of(row -> word.isIn(text.get(row))));
      }
      case HAS, LESS, AT_MOST, MORE, AT_LEAST ->
          throw FilterColumn.unfit(name, operator, "text", "=, !=, contains, says and in");
    };
  }

  @Override
  public RowQuestion oneOf(List<String> values) {
    Set<String> wanted = new HashSet<>(values);
    return cells(wanted::contains);
  }

  /// Text that holds a value, whatever the case.
  private RowQuestion holding(String value) {
    String wanted = value.toLowerCase(Locale.ROOT);
    return text.getDictionary() instanceof PatchedText cells
        ? new HoldingQuestion(cells, SoughtText.of(wanted))
        : cells(cell -> cell.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private RowQuestion cells(Predicate<String> test) {
    if (text.getDictionary() instanceof CodedCells cells) {
      CodedText coded = cells.coded();
      boolean[] passing = new boolean[coded.distinct()];
      for (int code = 0; code < passing.length; code++) {
        passing[code] = test.test(coded.values().get(code));
      }
      return new CodeQuestion(coded.codes(), passing);
    }
    return RowQuestion.of(row -> {
      String cell = text.get(row);
      return !cell.isEmpty() && test.test(cell);
    });
  }
}
