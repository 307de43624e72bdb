package app.marquee.engine.checks;

import app.marquee.domain.quality.Condition;
import app.marquee.engine.frame.CodedText;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;

/// Tells of a condition on cells which rows fail it.
final class FailingRows {
  private static final int MISSING = Integer.MIN_VALUE;

  private FailingRows() {}

  /// True for a row that fails; rows are to be asked in order, each once. Null where the condition
  /// is about the table as a whole.
  static @Nullable IntPredicate of(StageTable table, Condition condition) {
    if (condition instanceof Condition.MissingShare share) {
      return row -> table.isMissing(share.column(), row);
    }
    if (condition instanceof Condition.UniqueValues unique) {
      return repeating(table, unique.column());
    }
    if (condition instanceof Condition.AllowedValues allowed) {
      return otherThan(table, allowed);
    }
    if (condition instanceof Condition.Range range) {
      return outside(table, range);
    }
    return condition instanceof Condition.DateOrder order ? outOfOrder(table, order) : null;
  }

  private static IntPredicate repeating(StageTable table, String column) {
    Set<String> seen = new HashSet<>();
    return row -> {
      String text = table.cell(column, row);
      return text != null && !seen.add(text);
    };
  }

  private static IntPredicate otherThan(StageTable table, Condition.AllowedValues allowed) {
    StringColumn column = table.text(allowed.column());
    if (column == null) {
      return row -> {
        String text = table.cell(allowed.column(), row);
        return text != null && !allowed.values().contains(text);
      };
    }
    CodedText coded = CodedText.of(column);
    boolean[] fails = new boolean[coded.distinct()];
    for (int code = 0; code < fails.length; code++) {
      fails[code] = !allowed.values().contains(coded.values().get(code));
    }
    int[] codes = coded.codes();
    return row -> codes[row] >= 0 && fails[codes[row]];
  }

  private static IntPredicate outside(StageTable table, Condition.Range range) {
    IntColumn numbers = table.numbers(range.column());
    if (numbers != null) {
      return row -> {
        int value = numbers.getInt(row);
        return value != MISSING && (value < range.minimum() || value > range.maximum());
      };
    }
    return row -> {
      String text = table.cell(range.column(), row);
      return text != null && !within(text, range);
    };
  }

  private static boolean within(String text, Condition.Range range) {
    try {
      double value = Double.parseDouble(text);
      return value >= range.minimum() && value <= range.maximum();
    } catch (NumberFormatException notANumber) {
      return false;
    }
  }

  private static IntPredicate outOfOrder(StageTable table, Condition.DateOrder order) {
    Moments earlier = new Moments(table, order.earlier());
    Moments later = new Moments(table, order.later());
    return row -> {
      Moments.Moment first = earlier.at(row);
      Moments.Moment second = later.at(row);
      if (first == null || second == null) {
        return earlier.isUnreadable(row) || later.isUnreadable(row);
      }
      return first.isAfter(second);
    };
  }
}
