package app.marquee.domain.filter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which titles are meant. A cell without a value meets no condition but [Missing]; so does its
/// negation: `not rating = R` holds where there is no rating, `rating != R` does not.
public sealed interface Filter {

  /// Every title.
  // A record does not initialize the interface it implements, unless that has default methods; here
  // both are first used by whoever parses or makes a filter, on one thread.
  @SuppressWarnings("ClassInitializationDeadlock")
  Filter NONE = new All(List.of());

  /// The column that stands for title, director, cast and description together. No column of a file
  /// is named so; in the text form it is the word [#ANY_WORD] without quotes.
  String ANY_TEXT = "";

  /// How [#ANY_TEXT] is written. A file's own column of this name stands in quotes.
  String ANY_WORD = "any";

  /// Titles that meet all parts; all titles where there are none.
  record All(List<Filter> parts) implements Filter {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Set<String> columns() {
      return columnsOf(parts);
    }
  }

  /// Titles that meet at least one of several.
  record Any(List<Filter> choices) implements Filter {
    public Any {
      choices = List.copyOf(choices);
    }

    @Override
    public Set<String> columns() {
      return columnsOf(choices);
    }
  }

  /// Titles that do not meet a filter.
  record Not(Filter of) implements Filter {
    @Override
    public Set<String> columns() {
      return of.columns();
    }
  }

  /// A column compared with one value.
  record Compare(String column, Operator operator, String value) implements Filter {
    @Override
    public Set<String> columns() {
      return Set.of(column);
    }
  }

  /// A column that is one of some values; a list column that names at least one of them.
  record OneOf(String column, List<String> values) implements Filter {
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public Set<String> columns() {
      return Set.of(column);
    }
  }

  /// A list column that names at least one value that is none of these.
  record OtherThan(String column, List<String> values) implements Filter {
    public OtherThan {
      values = List.copyOf(values);
    }

    @Override
    public Set<String> columns() {
      return Set.of(column);
    }
  }

  /// A number or a day within bounds, both included.
  record Between(String column, String low, String high) implements Filter {
    @Override
    public Set<String> columns() {
      return Set.of(column);
    }
  }

  /// A column without a value.
  record Missing(String column) implements Filter {
    @Override
    public Set<String> columns() {
      return Set.of(column);
    }
  }

  /// The filter as it can be typed; [FilterText#parse] reads it back.
  default String text() {
    return FilterText.of(this);
  }

  default boolean isNone() {
    return this instanceof All all && all.parts().isEmpty();
  }

  /// The conditions that must all be met, one for each thing a user said.
  default List<Filter> parts() {
    return this instanceof All all ? all.parts() : List.of(this);
  }

  /// Titles that meet this and one more condition; the same condition twice is one.
  default Filter and(Filter more) {
    List<Filter> all = new ArrayList<>(parts());
    for (Filter part : more.parts()) {
      if (!all.contains(part)) {
        all.add(part);
      }
    }
    return of(all);
  }

  /// This without one of its conditions.
  default Filter without(Filter part) {
    List<Filter> left = new ArrayList<>(parts());
    left.remove(part);
    return of(left);
  }

  /// This with another condition in the place of one of its own.
  default Filter replace(Filter part, Filter by) {
    List<Filter> changed = new ArrayList<>();
    for (Filter one : parts()) {
      Filter next = one.equals(part) ? by : one;
      if (!changed.contains(next)) {
        changed.add(next);
      }
    }
    return of(changed);
  }

  /// The titles this leaves out.
  default Filter negated() {
    return this instanceof Not not ? not.of() : new Not(this);
  }

  /// True where every title that meets this surely meets another filter. False may mean that words
  /// alone do not tell.
  default boolean grants(Filter other) {
    return Implication.grants(this, other);
  }

  /// The columns it asks.
  Set<String> columns();

  private static Set<String> columnsOf(List<Filter> filters) {
    Set<String> columns = new LinkedHashSet<>();
    for (Filter one : filters) {
      columns.addAll(one.columns());
    }
    return columns;
  }

  /// All of some conditions; one alone is itself.
  static Filter of(List<Filter> parts) {
    return parts.size() == 1 ? parts.getFirst() : new All(parts);
  }
}
