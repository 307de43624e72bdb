package app.marquee.domain.filter;

import app.marquee.domain.filter.Filter.All;
import app.marquee.domain.filter.Filter.Any;
import app.marquee.domain.filter.Filter.Between;
import app.marquee.domain.filter.Filter.Compare;
import app.marquee.domain.filter.Filter.Missing;
import app.marquee.domain.filter.Filter.Not;
import app.marquee.domain.filter.Filter.OneOf;
import app.marquee.domain.filter.Filter.OtherThan;
import java.math.BigDecimal;

/// Whether one condition grants another, judged by their words alone.
final class Implication {
  private Implication() {}

  /// True where every title that meets the first surely meets the second. False may mean that words
  /// alone do not tell.
  static boolean grants(Filter first, Filter second) {
    if (first.equals(second) || first.parts().contains(second)) {
      return true;
    }
    return switch (second) {
      case All all -> all.parts().stream().allMatch(part -> grants(first, part));
      case Any any -> any.choices().stream().anyMatch(part -> grants(first, part));
      case Not not -> excludes(first, not.of());
      case Missing _ -> false;
      case OneOf _, OtherThan _, Between _, Compare _ ->
          first.parts().stream()
              .anyMatch(part ->
                  switch (part) {
                    case Compare one -> meets(one, second);
                    case Between range -> lies(range, second);
                    case OneOf some -> second instanceof OneOf more && holds(more, some);
                    case OtherThan others ->
                        second instanceof OtherThan less && isWithin(others, less);
                    case All _, Any _, Not _, Missing _ -> false;
                  });
    };
  }

  /// True where a title that meets the first surely does not meet the second.
  private static boolean excludes(Filter first, Filter second) {
    return switch (second) {
      case Missing missing ->
          first.parts().stream()
              .anyMatch(
                  part -> part instanceof Compare one && one.column().equals(missing.column()));
      case Compare other ->
          first.parts().stream()
              .anyMatch(part ->
                  part instanceof Compare one
                      && one.operator() == Operator.EQUAL
                      && other.operator() == Operator.EQUAL
                      && one.column().equals(other.column())
                      && areApart(one.value(), other.value()));
      case OneOf some ->
          some.values().stream()
              .allMatch(
                  value -> excludes(first, new Compare(some.column(), Operator.EQUAL, value)));
      case Not not -> grants(first, not.of());
      case Any any -> any.choices().stream().allMatch(part -> excludes(first, part));
      case All all -> all.parts().stream().anyMatch(part -> excludes(first, part));
      case Between _, OtherThan _ -> false;
    };
  }

  /// True for values no cell has both of; a month is within its year.
  private static boolean areApart(String one, String other) {
    return !one.equals(other) && !one.startsWith(other + '-') && !other.startsWith(one + '-');
  }

  private static boolean meets(Compare one, Filter other) {
    boolean names = one.operator() == Operator.EQUAL || one.operator() == Operator.HAS;
    return switch (other) {
      case OneOf some -> names && some.column().equals(one.column()) && holds(some, one.value());
      case OtherThan others ->
          one.operator() == Operator.HAS
              && others.column().equals(one.column())
              && !others.values().contains(one.value());
      case Between range ->
          range.column().equals(one.column())
              && lies(one, Operator.AT_LEAST, range.low())
              && lies(one, Operator.AT_MOST, range.high());
      case Compare bound ->
          bound.column().equals(one.column())
              && bound.operator().isOrder()
              && lies(one, bound.operator(), bound.value());
      case All _, Any _, Not _, Missing _ -> false;
    };
  }

  /// True where a range lies within bounds.
  private static boolean lies(Between range, Filter other) {
    Compare low = new Compare(range.column(), Operator.AT_LEAST, range.low());
    Compare high = new Compare(range.column(), Operator.AT_MOST, range.high());
    return switch (other) {
      case Between wider ->
          wider.column().equals(range.column())
              && lies(low, Operator.AT_LEAST, wider.low())
              && lies(high, Operator.AT_MOST, wider.high());
      case Compare bound -> meets(low, bound) || meets(high, bound);
      case All _, Any _, Not _, OneOf _, OtherThan _, Missing _ -> false;
    };
  }

  /// True where what is none of more values is none of fewer.
  private static boolean isWithin(OtherThan more, OtherThan fewer) {
    return more.column().equals(fewer.column()) && more.values().containsAll(fewer.values());
  }

  private static boolean holds(OneOf more, OneOf some) {
    return more.column().equals(some.column()) && more.values().containsAll(some.values());
  }

  private static boolean holds(OneOf some, String value) {
    return some.values().contains(value);
  }

  /// True where all that a comparison allows lies on one side of a bound.
  private static boolean lies(Compare one, Operator side, String bound) {
    End low = End.first(one.value());
    End high = End.last(one.value());
    return switch (side) {
      case AT_LEAST -> begins(one, low, high, End.first(bound), 0);
      case MORE -> begins(one, low, high, End.last(bound), 1);
      case AT_MOST -> ends(one, low, high, End.last(bound), 0);
      case LESS -> ends(one, low, high, End.first(bound), 1);
      case EQUAL, NOT_EQUAL, HAS, CONTAINS, SAYS -> false;
    };
  }

  /// True where what a comparison allows begins at an end, or so much behind it.
  private static boolean begins(Compare one, End low, End high, End bound, int behind) {
    return switch (one.operator()) {
      case EQUAL, AT_LEAST -> low.compareTo(bound) >= behind;
      case MORE -> high.compareTo(bound) >= 0;
      case AT_MOST, LESS, NOT_EQUAL, HAS, CONTAINS, SAYS -> false;
    };
  }

  /// True where what a comparison allows ends at an end, or so much before it.
  private static boolean ends(Compare one, End low, End high, End bound, int before) {
    return switch (one.operator()) {
      case EQUAL, AT_MOST -> high.compareTo(bound) <= -before;
      case LESS -> low.compareTo(bound) <= 0;
      case AT_LEAST, MORE, NOT_EQUAL, HAS, CONTAINS, SAYS -> false;
    };
  }

  /// Where a value begins or ends: a number is a point, a year or a month all of its days.
  private record End(String value, boolean isLast) {
    /// Stands behind all that goes on from a year or a month as ISO writes days.
    private static final char BEHIND = '~';

    static End first(String value) {
      return new End(value, false);
    }

    static End last(String value) {
      return new End(value, true);
    }

    /// -1, 0 or 1.
    int compareTo(End other) {
      try {
        return new BigDecimal(value).compareTo(new BigDecimal(other.value));
      } catch (NumberFormatException days) {
        return Integer.signum(day().compareTo(other.day()));
      }
    }

    private String day() {
      return isLast ? value + BEHIND : value;
    }
  }
}
