package app.marquee.domain.filter;

import app.marquee.domain.filter.Filter.All;
import app.marquee.domain.filter.Filter.Any;
import app.marquee.domain.filter.Filter.Between;
import app.marquee.domain.filter.Filter.Compare;
import app.marquee.domain.filter.Filter.Missing;
import app.marquee.domain.filter.Filter.Not;
import app.marquee.domain.filter.Filter.OneOf;
import app.marquee.domain.filter.Filter.OtherThan;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The text form of a filter, such as `type = Movie and country has India and year_added >= 2018`.
///
/// `and` binds more tightly than `or`, `not` more tightly than both; parentheses group. A value or
/// a column's name is in double quotes where it holds a word or a sign of the language; a quote
/// within them is doubled.
public final class FilterText {
  /// Words with a meaning of their own.
  static final Set<String> WORDS =
      Set.of("and", "or", "not", "has", "contains", "says", "in", "between", "is");

  /// Words between `has` and the names in parentheses a list names more than.
  static final String OTHER_THAN = "other than";

  private static final String SIGNS = "()=<>!,\"";

  private FilterText() {}

  /// Reads a filter; a blank text is every title.
  ///
  /// @throws FilterException where it cannot be read, with the place
  public static Filter parse(String text) {
    return new FilterParser(text).parse();
  }

  static String of(Filter filter) {
    return switch (filter) {
      case All all -> joined(all.parts(), " and ");
      case Any any -> joined(any.choices(), " or ");
      case Not not when not.of() instanceof Missing missing ->
          name(missing.column()) + " is not missing";
      case Not not -> "not " + grouped(not.of());
      case Compare one ->
          name(one.column()) + ' ' + one.operator().sign() + ' ' + value(one.value());
      case OneOf some -> name(some.column()) + " in " + list(some.values());
      case OtherThan others ->
          name(others.column()) + " has " + OTHER_THAN + ' ' + list(others.values());
      case Between range ->
          name(range.column()) + " between " + value(range.low()) + " and " + value(range.high());
      case Missing missing -> name(missing.column()) + " is missing";
    };
  }

  private static String list(List<String> values) {
    return values.stream().map(FilterText::value).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String joined(List<Filter> parts, String word) {
    return parts.stream().map(FilterText::grouped).collect(Collectors.joining(word));
  }

  /// Parts that hold several parts themselves stand in parentheses.
  private static String grouped(Filter part) {
    boolean several = part instanceof All || part instanceof Any;
    return several ? '(' + of(part) + ')' : of(part);
  }

  private static String name(String column) {
    if (column.equals(Filter.ANY_TEXT)) {
      return Filter.ANY_WORD;
    }
    if (column.equalsIgnoreCase(Filter.ANY_WORD)) {
      return quoted(column);
    }
    return column.indexOf(' ') >= 0 || !isPlain(column) ? quoted(column) : column;
  }

  private static String value(String value) {
    return isPlain(value) ? value : quoted(value);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /// True where no sign and no word in it could be taken for the language, and blanks read back as
  /// they are.
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      boolean partsWords = Character.isWhitespace(one) && (one != ' ' || before == ' ');
      if (partsWords || SIGNS.indexOf(one) >= 0) {
        return false;
      }
      before = one;
    }
    if (before == ' ') {
      return false;
    }
    for (String word : text.split(" ", -1)) {
      if (WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
