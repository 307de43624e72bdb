package app.marquee.engine.explore;

import app.marquee.domain.filter.FilterException;
import app.marquee.domain.filter.Operator;
import app.marquee.engine.counting.Numbers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.columns.dates.PackedLocalDate;

/// Days. A year or a month stands for all of its days.
record DayColumn(String name, DateColumn days) implements FilterColumn {
  private static final int YEAR = 4;
  private static final int YEAR_MONTH = 7;

  /// @param first and last day meant, packed as Tablesaw packs them, which keeps their order
  private record Span(int first, int last) {}

  @Override
  public RowQuestion compare(Operator operator, String value) {
    Span span = span(value);
    return switch (operator) {
      case EQUAL -> range(span.first(), span.last(), false);
      case NOT_EQUAL -> range(span.first(), span.last(), true);
      case LESS -> range(Long.MIN_VALUE, span.first() - 1L, false);
      case AT_MOST -> range(Long.MIN_VALUE, span.last(), false);
      case MORE -> range(span.last() + 1L, Long.MAX_VALUE, false);
      case AT_LEAST -> range(span.first(), Long.MAX_VALUE, false);
      case HAS, CONTAINS, SAYS ->
          throw FilterColumn.unfit(name, operator, "a day", "=, !=, <, <=, >, >=, between and in");
    };
  }

  private RowQuestion range(long low, long high, boolean outside) {
    return new RangeQuestion(new Numbers.Days(days), low, high, outside);
  }

  private Span span(String value) {
    try {
      return switch (value.length()) {
        case YEAR -> {
          int year = Integer.parseInt(value);
          yield span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        case YEAR_MONTH -> {
          YearMonth month = YearMonth.parse(value);
          yield span(month.atDay(1), month.atEndOfMonth());
        }
        default -> {
          LocalDate day = LocalDate.parse(value);
          yield span(day, day);
        }
      };
    } catch (DateTimeException | NumberFormatException notDay) {
      throw new FilterException(
          name + " holds a day, such as 2019-12-31, 2019-12 or 2019; \"" + value + "\" is none.",
          0);
    }
  }

  private static Span span(LocalDate first, LocalDate last) {
    return new Span(PackedLocalDate.pack(first), PackedLocalDate.pack(last));
  }
}
