package app.marquee.ui.explore;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.Filter.All;
import app.marquee.domain.filter.Filter.Any;
import app.marquee.domain.filter.Filter.Between;
import app.marquee.domain.filter.Filter.Compare;
import app.marquee.domain.filter.Filter.Missing;
import app.marquee.domain.filter.Filter.Not;
import app.marquee.domain.filter.Filter.OneOf;
import app.marquee.domain.filter.Filter.OtherThan;
import app.marquee.domain.filter.Operator;
import app.marquee.ui.fx.Texts;
import java.util.Arrays;
import java.util.Locale;

/// A condition in a few words, such as `Type is` and `Movie`.
///
/// @param asked the column and how it is compared
/// @param value what it is compared with, shown stronger
record ChipWords(String asked, String value) {
  private static final String HAS = "filter.has";

  static ChipWords of(Filter condition, Texts texts) {
    return switch (condition) {
      case Compare one ->
          new ChipWords(name(one.column()) + ' ' + sign(one.operator(), texts), one.value());
      case OneOf some ->
          new ChipWords(
              name(some.column()) + ' ' + texts.get(isList(some.column()) ? HAS : "filter.is"),
              String.join(" " + texts.get("filter.or") + " ", some.values()));
      case OtherThan others ->
          new ChipWords(
              name(others.column()) + ' ' + texts.get("filter.hasother"),
              String.join(", ", others.values()));
      case Between range ->
          new ChipWords(
              name(range.column()), texts.format("filter.between", range.low(), range.high()));
      case Missing missing -> new ChipWords(name(missing.column()), texts.get("filter.missing"));
      case Not not when not.of() instanceof Missing missing ->
          new ChipWords(name(missing.column()), texts.get("filter.present"));
      case Not not -> {
        ChipWords inner = of(not.of(), texts);
        String asked = inner.asked().isEmpty() ? "" : lowered(inner.asked());
        yield new ChipWords((texts.get("filter.not") + ' ' + asked).strip(), inner.value());
      }
      case All _, Any _ -> new ChipWords("", condition.text());
    };
  }

  String text() {
    return (asked + ' ' + value).strip();
  }

  private static String sign(Operator operator, Texts texts) {
    return switch (operator) {
      case EQUAL -> texts.get("filter.is");
      case NOT_EQUAL -> texts.get("filter.isnot");
      case HAS -> texts.get(HAS);
      case CONTAINS -> texts.get("filter.contains");
      case SAYS -> texts.get("filter.says");
      case AT_MOST -> "≤";
      case AT_LEAST -> "≥";
      case LESS, MORE -> operator.sign();
    };
  }

  private static boolean isList(String column) {
    return Arrays.stream(CanonicalColumn.values())
        .anyMatch(known -> known.isList() && known.header().equals(column));
  }

  /// `year_added` as `Year added`.
  private static String name(String column) {
    String words = column.replace('_', ' ');
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
  }

  private static String lowered(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ENGLISH) + words.substring(1);
  }
}
