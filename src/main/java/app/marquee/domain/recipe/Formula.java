package app.marquee.domain.recipe;

import app.marquee.domain.kernel.NumberClasses;
import java.util.List;

/// How a feature of the user's is made from columns of the same title. Columns go by the names they
/// have after cleaning, features by their own.
public sealed interface Formula {

  /// The class a number falls into.
  ///
  /// @param limits where one class ends and the next begins, ascending; a limit belongs to the
  ///   class above it
  /// @param names of the classes, one more than limits; empty to name them by their limits
  record Bucket(String column, List<String> limits, List<String> names) implements Formula {
    public Bucket {
      limits = limits.stream().map(NumberClasses::normal).toList();
      names = List.copyOf(names);
    }

    @Override
    public List<String> columns() {
      return List.of(column);
    }
  }

  /// True where a text holds a word, or several in a row, case ignored.
  record ContainsWord(String column, String word) implements Formula {
    @Override
    public List<String> columns() {
      return List.of(column);
    }
  }

  /// The year or the month (1 to 12) of a date.
  record DatePart(String column, Part part) implements Formula {
    @Override
    public List<String> columns() {
      return List.of(column);
    }
  }

  /// How many entries a list has; 0 where the cell is missing.
  record ListCount(String column) implements Formula {
    @Override
    public List<String> columns() {
      return List.of(column);
    }
  }

  /// One number divided by another, to four decimals; missing where either is, or the second is 0.
  record Ratio(String column, String by) implements Formula {
    @Override
    public List<String> columns() {
      return List.of(column, by);
    }
  }

  /// A part of a date.
  enum Part {
    YEAR,
    MONTH
  }

  /// What it is made from.
  List<String> columns();
}
