package app.marquee.engine.features;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.kernel.DateOrder;
import app.marquee.domain.kernel.DateReading;
import app.marquee.domain.kernel.Dates;
import app.marquee.domain.kernel.ListCells;
import app.marquee.domain.kernel.NumberClasses;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.counting.DateVotes;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.FrameRows;
import app.marquee.engine.frame.TokenLists;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/// The columns a feature of the user's may be made from, each read as numbers, dates, lists or
/// text.
final class InputColumns {
  private final CleanCatalogue clean;
  private final Frame features;
  private final EachRow each;

  InputColumns(CleanCatalogue clean, Frame features, EachRow each) {
    this.clean = clean;
    this.features = features;
    this.each = each;
  }

  boolean has(String name) {
    return features.has(name) || clean.textColumns().contains(name);
  }

  /// True where a column of the file or a feature has this name, whatever its case.
  boolean taken(String name) {
    return clean.textColumns().stream().anyMatch(name::equalsIgnoreCase)
        || features.names().stream().anyMatch(name::equalsIgnoreCase);
  }

  /// The number of a row, NaN where it is missing; null where the column holds none.
  @Nullable IntToDoubleFunction numbers(String name) {
    Column<?> column =
        column(name, CanonicalColumn.RELEASE_YEAR, CleanCatalogue.RELEASE_YEAR_NUMBER);
    return switch (column) {
      case IntColumn whole -> row -> whole.isMissing(row) ? Double.NaN : whole.getInt(row);
      case DoubleColumn numbers -> numbers::getDouble;
      case StringColumn text -> numbers(text);
      default -> null;
    };
  }

  private @Nullable IntToDoubleFunction numbers(StringColumn text) {
    CodedText coded = CodedText.of(text);
    double[] values = new double[coded.distinct()];
    each.of(values.length, code -> values[code] = NumberClasses.number(coded.values().get(code)));
    if (Arrays.stream(values).allMatch(Double::isNaN)) {
      return null;
    }
    int[] codes = coded.codes();
    return row -> codes[row] < 0 ? Double.NaN : values[codes[row]];
  }

  /// The date of a row, null where it is missing; null where the column holds none.
  @Nullable IntFunction<@Nullable LocalDate> dates(String name) {
    Column<?> column = column(name, CanonicalColumn.DATE_ADDED, CleanCatalogue.DATE_ADDED_DATE);
    return switch (column) {
      case DateColumn days -> days::get;
      case StringColumn text -> dates(text);
      default -> null;
    };
  }

  /// Whether the day or the month comes first is decided from all values, as cleaning does for
  /// `date_added`.
  private @Nullable IntFunction<@Nullable LocalDate> dates(StringColumn text) {
    CodedText coded = CodedText.of(text).compact();
    DateReading[] readings = new DateReading[coded.distinct()];
    DateVotes votes = new DateVotes();
    each.of(
        readings.length,
        code -> {
          readings[code] = Dates.read(coded.values().get(code));
          votes.count(readings[code], 1);
        });
    DateOrder order = votes.order();
    @Nullable LocalDate[] values = new @Nullable LocalDate[readings.length];
    each.of(values.length, code -> values[code] = Dates.resolve(readings[code], order));
    if (Arrays.stream(values).allMatch(Objects::isNull)) {
      return null;
    }
    int[] codes = coded.codes();
    return row -> codes[row] < 0 ? null : values[codes[row]];
  }

  /// How many entries the list of a row has, 0 where it is missing.
  IntUnaryOperator counts(String name) {
    for (Map.Entry<CanonicalColumn, TokenLists> lists : clean.lists().entrySet()) {
      if (lists.getKey().header().equals(name)) {
        return lists.getValue()::count;
      }
    }
    IntFunction<@Nullable String> text = texts(name);
    return row -> {
      String cell = text.apply(row);
      return cell == null ? 0 : ListCells.tokens(cell).size();
    };
  }

  /// The text of a row, null where it is missing.
  IntFunction<@Nullable String> texts(String name) {
    return FrameRows.cells(features.has(name) ? features : clean.columns(), name);
  }

  private Column<?> column(String name, CanonicalColumn read, String as) {
    if (name.equals(read.header()) && clean.columns().has(as)) {
      return clean.columns().column(as);
    }
    return features.has(name) ? features.column(name) : clean.columns().column(name);
  }
}
