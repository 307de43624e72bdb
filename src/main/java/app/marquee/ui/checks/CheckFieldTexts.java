package app.marquee.ui.checks;

import app.marquee.domain.quality.CheckKind;
import app.marquee.domain.quality.Condition;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The parameters of a condition as text to edit, by the names recipes have for them. Lists stand a
/// line each, shares in per cent.
final class CheckFieldTexts {
  private static final double MOST = 1e15;
  private static final int PER_CENT = 100;

  private CheckFieldTexts() {}

  static Map<String, String> of(Condition condition) {
    Map<String, String> texts = new LinkedHashMap<>();
    switch (condition) {
      case Condition.RequiredColumns required -> texts.put("columns", lines(required.columns()));
      case Condition.MinimumRecords least -> texts.put("minimum", Long.toString(least.minimum()));
      case Condition.MissingShare share -> {
        texts.put("column", share.column());
        texts.put("maximum", plain(BigDecimal.valueOf(share.maximum()).movePointRight(2)));
      }
      case Condition.UniqueValues unique -> texts.put("column", unique.column());
      case Condition.AllowedValues allowed -> {
        texts.put("column", allowed.column());
        texts.put("values", lines(allowed.values()));
      }
      case Condition.Range range -> {
        texts.put("column", range.column());
        texts.put("minimum", plain(BigDecimal.valueOf(range.minimum())));
        texts.put("maximum", plain(BigDecimal.valueOf(range.maximum())));
      }
      case Condition.DateOrder order -> {
        texts.put("earlier", order.earlier());
        texts.put("later", order.later());
      }
      case Condition.Freshness fresh -> {
        texts.put("column", fresh.column());
        texts.put("maximum_days", Long.toString(fresh.maximumDays()));
      }
    }
    return texts;
  }

  /// Reads what [#of] wrote. A number that is none becomes one that no condition takes, so that its
  /// faults say so.
  static Condition parse(CheckKind kind, Map<String, String> texts) {
    String column = text(texts, "column");
    return switch (kind) {
      case REQUIRED_COLUMNS -> new Condition.RequiredColumns(list(texts, "columns"));
      case MINIMUM_RECORDS -> new Condition.MinimumRecords(whole(texts, "minimum"));
      case MISSING_SHARE -> new Condition.MissingShare(column, number(texts, "maximum") / PER_CENT);
      case UNIQUE_VALUES -> new Condition.UniqueValues(column);
      case ALLOWED_VALUES -> new Condition.AllowedValues(column, list(texts, "values"));
      case RANGE -> new Condition.Range(column, number(texts, "minimum"), number(texts, "maximum"));
      case DATE_ORDER -> new Condition.DateOrder(text(texts, "earlier"), text(texts, "later"));
      case FRESHNESS -> new Condition.Freshness(column, whole(texts, "maximum_days"));
    };
  }

  /// True where a field holds several lines.
  static boolean isList(String field) {
    return field.equals("columns") || field.equals("values");
  }

  /// True where a field names a column.
  static boolean isColumn(String field) {
    return field.equals("column") || field.equals("earlier") || field.equals("later");
  }

  private static String text(Map<String, String> texts, String field) {
    return texts.getOrDefault(field, "").strip();
  }

  private static List<String> list(Map<String, String> texts, String field) {
    return Arrays.stream(text(texts, field).split("\\R"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  private static double number(Map<String, String> texts, String field) {
    try {
      return Double.parseDouble(text(texts, field));
    } catch (NumberFormatException notANumber) {
      return Double.NaN;
    }
  }

  private static long whole(Map<String, String> texts, String field) {
    double number = number(texts, field);
    return number == Math.rint(number) && number <= MOST ? (long) number : -1;
  }

  private static String lines(List<String> texts) {
    return String.join("\n", texts);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
