package app.marquee.engine.checks;

import app.marquee.domain.kernel.DateOrder;
import app.marquee.domain.kernel.Dates;
import app.marquee.domain.kernel.Years;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;

/// The dates a column holds, whole or years only.
final class Moments {
  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;

  private final StageTable table;
  private final String column;
  private final @Nullable DateColumn dates;
  private final @Nullable IntColumn years;

  Moments(StageTable table, String column) {
    this.table = table;
    this.column = column;
    this.dates = table.dates(column);
    this.years = table.numbers(column);
  }

  /// A cell's date.
  ///
  /// @param day where only the year is known, its last day
  record Moment(LocalDate day, Extent extent) {
    boolean isAfter(Moment other) {
      boolean yearsOnly = extent == Extent.YEAR || other.extent == Extent.YEAR;
      return yearsOnly ? day.getYear() > other.day.getYear() : day.isAfter(other.day);
    }
  }

  /// How much of a date is known.
  enum Extent {
    DAY,
    YEAR
  }

  /// Null where the cell is missing or is no date.
  @Nullable Moment at(int row) {
    if (dates != null) {
      LocalDate date = dates.get(row);
      return date == null ? null : new Moment(date, Extent.DAY);
    }
    if (years != null) {
      return years.isMissing(row) ? null : year(years.getInt(row));
    }
    String text = table.cell(column, row);
    if (text == null) {
      return null;
    }
    LocalDate date = Dates.resolve(Dates.read(text), DateOrder.UNDECIDED);
    return date == null ? year(Years.parse(text)) : new Moment(date, Extent.DAY);
  }

  /// True where the cell holds something that is no date.
  boolean isUnreadable(int row) {
    return at(row) == null && !table.isMissing(column, row);
  }

  private static @Nullable Moment year(int year) {
    return year < 0 || year > LocalDate.MAX.getYear()
        ? null
        : new Moment(LocalDate.of(year, LAST_MONTH, LAST_DAY), Extent.YEAR);
  }
}
