package app.marquee.engine.explore;

import app.marquee.domain.filter.Operator;
import app.marquee.engine.frame.CodedCells;
import app.marquee.engine.frame.CodedText;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import tech.tablesaw.api.StringColumn;

/// Text. Columns of few distinct values are asked once a value.
record TextColumn(String name, StringColumn text) implements FilterColumn {
  @Override
  public IntPredicate compare(Operator operator, String value) {
    return switch (operator) {
      case EQUAL -> cells(value::equals);
      case NOT_EQUAL -> cells(cell -> !cell.equals(value));
      case CONTAINS -> cells(holding(value));
      case HAS, LESS, AT_MOST, MORE, AT_LEAST ->
          throw FilterColumn.unfit(name, operator, "text", "=, !=, contains and in");
    };
  }

  @Override
  public IntPredicate oneOf(List<String> values) {
    Set<String> wanted = new HashSet<>(values);
    return cells(wanted::contains);
  }

  /// Text that holds a value, whatever the case.
  static Predicate<String> holding(String value) {
    String wanted = value.toLowerCase(Locale.ROOT);
    return cell -> cell.toLowerCase(Locale.ROOT).contains(wanted);
  }

  private IntPredicate cells(Predicate<String> test) {
    if (text.getDictionary() instanceof CodedCells cells) {
      CodedText coded = cells.coded();
      BitSet passing = new BitSet();
      for (int code = 0; code < coded.distinct(); code++) {
        passing.set(code, test.test(coded.values().get(code)));
      }
      return row -> coded.codes()[row] >= 0 && passing.get(coded.codes()[row]);
    }
    return row -> {
      String cell = text.get(row);
      return !cell.isEmpty() && test.test(cell);
    };
  }
}
