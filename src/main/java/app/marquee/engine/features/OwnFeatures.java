package app.marquee.engine.features;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.kernel.NumberClasses;
import app.marquee.domain.kernel.WordSearch;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.Formula;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.frame.CodedCells;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.Frame;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.columns.Column;

/// Makes the user's features from the cleaned columns and the features before them.
final class OwnFeatures {
  private final CleanCatalogue in;
  private final FeatureSettings settings;
  private final EachRow each;
  private final InputColumns inputs;

  /// @param features those made so far
  OwnFeatures(CleanCatalogue in, Frame features, FeatureSettings settings, EachRow each) {
    this.in = in;
    this.settings = settings;
    this.each = each;
    this.inputs = new InputColumns(in, features, each);
  }

  /// What comes of a feature.
  sealed interface Made {
    record There(Column<?> column) implements Made {}

    /// @param reason a whole sentence
    record Absent(String reason) implements Made {}
  }

  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  Made make(UserFeature feature) {
    if (!feature.on()) {
      return new Made.Absent(FeatureSettings.off(feature.name()));
    }
    if (inputs.taken(feature.name())) {
      return new Made.Absent("The file has a column " + feature.name() + " already.");
    }
    for (String column : feature.formula().columns()) {
      if (!inputs.has(column)) {
        return new Made.Absent(absent(column));
      }
    }
    return make(feature.name(), feature.formula());
  }

  private String absent(String column) {
    boolean off =
        FeatureColumn.of(column).filter(known -> !settings.isOn(known)).isPresent()
            || settings.named(column).filter(own -> !own.on()).isPresent();
    if (off) {
      return FeatureSettings.off(column);
    }
    boolean feature = FeatureColumn.of(column).isPresent() || settings.named(column).isPresent();
    return feature
        ? "The feature " + column + " is not there, or stands behind this one."
        : "The file has no column " + column + ".";
  }

  private Made make(String name, Formula formula) {
    return switch (formula) {
      case Formula.Bucket bucket -> {
        IntToDoubleFunction number = inputs.numbers(bucket.column());
        yield number == null ? noNumbers(bucket.column()) : classes(name, bucket, number);
      }
      case Formula.ContainsWord(String column, String word) -> contains(name, column, word);
      case Formula.DatePart(String column, Formula.Part part) -> {
        IntFunction<@Nullable LocalDate> date = inputs.dates(column);
        yield date == null ? new Made.Absent(column + " holds no dates.") : part(name, date, part);
      }
      case Formula.ListCount(String column) -> count(name, inputs.counts(column));
      case Formula.Ratio(String column, String by) -> {
        IntToDoubleFunction number = inputs.numbers(column);
        IntToDoubleFunction divisor = inputs.numbers(by);
        yield number == null || divisor == null
            ? noNumbers(number == null ? column : by)
            : ratio(name, number, divisor);
      }
    };
  }

  private static Made noNumbers(String column) {
    return new Made.Absent(column + " holds no numbers.");
  }

  private Made classes(String name, Formula.Bucket bucket, IntToDoubleFunction number) {
    NumberClasses classes = NumberClasses.of(bucket.limits(), bucket.names());
    int[] codes = new int[in.size()];
    each.of(
        codes.length,
        row -> {
          double value = number.applyAsDouble(row);
          codes[row] = Double.isNaN(value) ? -1 : classes.place(value);
        });
    return new Made.There(
        new CodedCells(new CodedText(codes, classes.names()).compact()).column(name));
  }

  private Made contains(String name, String column, String word) {
    WordSearch search = new WordSearch(word);
    IntFunction<@Nullable String> text = inputs.texts(column);
    BooleanColumn found = BooleanColumn.create(name);
    each.of(
        in.size(),
        row -> {
          String cell = text.apply(row);
          if (cell == null) {
            found.appendMissing();
          } else {
            found.append(search.isIn(cell));
          }
        });
    return new Made.There(found);
  }

  private Made part(String name, IntFunction<@Nullable LocalDate> date, Formula.Part part) {
    return count(
        name,
        row -> {
          LocalDate day = date.apply(row);
          if (day == null) {
            return Integer.MIN_VALUE;
          }
          return part == Formula.Part.YEAR ? day.getYear() : day.getMonthValue();
        });
  }

  private Made count(String name, IntUnaryOperator number) {
    int[] values = new int[in.size()];
    each.of(values.length, row -> values[row] = number.applyAsInt(row));
    return new Made.There(IntColumn.create(name, values));
  }

  private Made ratio(String name, IntToDoubleFunction number, IntToDoubleFunction by) {
    double[] values = new double[in.size()];
    each.of(
        values.length,
        row -> values[row] = NumberClasses.ratio(number.applyAsDouble(row), by.applyAsDouble(row)));
    return new Made.There(DoubleColumn.create(name, values));
  }
}
