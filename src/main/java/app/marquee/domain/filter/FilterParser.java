package app.marquee.domain.filter;

import app.marquee.domain.filter.Filter.Any;
import app.marquee.domain.filter.Filter.Between;
import app.marquee.domain.filter.Filter.Compare;
import app.marquee.domain.filter.Filter.Missing;
import app.marquee.domain.filter.Filter.Not;
import app.marquee.domain.filter.Filter.OneOf;
import app.marquee.domain.filter.Filter.OtherThan;
import app.marquee.domain.filter.FilterTokens.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the text form of a filter by recursive descent. One use.
final class FilterParser {
  /// Parentheses and `not` within each other; more is no filter of a person's.
  private static final int DEEPEST = 50;

  private final FilterTokens tokens;
  private int depth;

  FilterParser(String text) {
    tokens = FilterTokens.of(text);
  }

  Filter parse() {
    if (tokens.isAtEnd()) {
      return Filter.NONE;
    }
    Filter filter = or();
    if (!tokens.isAtEnd()) {
      throw tokens.unexpected("and, or, or the end");
    }
    return filter;
  }

  private Filter or() {
    List<Filter> parts = new ArrayList<>(List.of(and()));
    while (tokens.takeWord("or")) {
      parts.add(and());
    }
    return parts.size() == 1 ? parts.getFirst() : new Any(parts);
  }

  private Filter and() {
    List<Filter> parts = new ArrayList<>(List.of(one()));
    while (tokens.takeWord("and")) {
      parts.add(one());
    }
    return Filter.of(parts);
  }

  private Filter one() {
    depth++;
    if (depth > DEEPEST) {
      throw new FilterException("The filter nests more than " + DEEPEST + " levels.", 0);
    }
    Filter read;
    if (tokens.takeWord("not")) {
      read = new Not(one());
    } else if (tokens.takeSign("(")) {
      read = or();
      tokens.requireSign(")");
    } else {
      read = condition(column());
    }
    depth--;
    return read;
  }

  private String column() {
    Token first = tokens.peek();
    boolean quoted = first != null && first.quoted();
    String column = tokens.text("a column, such as type");
    if (column.isEmpty()) {
      throw tokens.unexpectedLast("a column, such as type");
    }
    return !quoted && column.equalsIgnoreCase(Filter.ANY_WORD) ? Filter.ANY_TEXT : column;
  }

  private Filter condition(String column) {
    if (tokens.takeWord("is")) {
      boolean not = tokens.takeWord("not");
      if (!"missing".equalsIgnoreCase(tokens.text("missing"))) {
        throw tokens.unexpectedLast("missing");
      }
      Filter missing = new Missing(column);
      return not ? new Not(missing) : missing;
    }
    if (tokens.takeWord("between")) {
      String low = tokens.text("a number or a day");
      if (!tokens.takeWord("and")) {
        throw tokens.unexpected("and with the upper bound");
      }
      return new Between(column, low, tokens.text("a number or a day"));
    }
    if (tokens.takeWord("in")) {
      return new OneOf(column, list());
    }
    Operator operator = operator();
    Token first = tokens.peek();
    boolean words = first != null && !first.quoted();
    String value = tokens.text("a value");
    return operator == Operator.HAS
            && words
            && value.equalsIgnoreCase(FilterText.OTHER_THAN)
            && tokens.isSign("(")
        ? new OtherThan(column, list())
        : new Compare(column, operator, value);
  }

  private Operator operator() {
    Token token = tokens.peek();
    @Nullable Operator operator =
        token == null || token.quoted() ? null : Operator.of(token.text());
    if (operator == null) {
      throw tokens.unexpected(
          "=, !=, <, <=, >, >=, has, contains, says, in, between or is missing");
    }
    tokens.next();
    return operator;
  }

  private List<String> list() {
    tokens.requireSign("(");
    List<String> values = new ArrayList<>();
    do {
      values.add(tokens.text("a value"));
    } while (tokens.takeSign(","));
    tokens.requireSign(")");
    return values;
  }
}
