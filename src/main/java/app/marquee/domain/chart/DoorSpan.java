package app.marquee.domain.chart;

import app.marquee.domain.chart.Door.Dimension;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.Filter.Any;
import app.marquee.domain.filter.Filter.Between;
import app.marquee.domain.filter.Filter.Compare;
import app.marquee.domain.filter.Filter.OneOf;
import app.marquee.domain.filter.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which titles stand behind several values of a chart side by side.
record DoorSpan(Door door, ChartSpec chart) {

  /// The titles behind all values from one to another: of points and of a grid those of a block of
  /// cells, else those of a range of categories. Empty where the chart cannot name them.
  Optional<Filter> between(Spot from, Spot to) {
    if (chart.detail() instanceof Density density) {
      Optional<Filter> across =
          steps(door.categories(), density.across(), from.category(), to.category());
      Optional<Filter> up = steps(door.series(), density.up(), from.series(), to.series());
      return across.flatMap(one -> up.map(other -> door.always().and(one).and(other)));
    }
    List<Integer> places = places(from.category(), to.category());
    return chart.kind() == ChartSpec.Kind.HEAT_MAP
        ? among(places(from.series(), to.series()), places)
        : among(List.of(), places);
  }

  /// The titles behind a range of categories, ends included, empty where the chart cannot name
  /// them.
  Optional<Filter> categories(int one, int other) {
    return among(List.of(), places(one, other));
  }

  /// The titles behind some categories and rows of the chart together. Places in a network have no
  /// order.
  ///
  /// @param rows the series, all where there are none
  /// @param places of the categories, ascending, at least one
  Optional<Filter> among(List<Integer> rows, List<Integer> places) {
    if (chart.detail() instanceof Links) {
      return Optional.empty();
    }
    boolean rest = places.size() > 1 && Rest.isAt(chart, places.getLast());
    Optional<Filter> titles =
        rest
            ? door.others(others(places))
            : joined(door.categories(), places, at -> door.category(chart, at));
    Optional<Filter> of =
        rows.isEmpty()
            ? Optional.of(Filter.NONE)
            : joined(door.series(), rows, at -> door.series(chart, at));
    return titles.flatMap(some -> of.map(by -> door.always().and(by).and(some)));
  }

  private static List<Integer> places(int one, int other) {
    return IntStream.rangeClosed(Math.min(one, other), Math.max(one, other)).boxed().toList();
  }

  /// The names of the categories that are none of some.
  private List<String> others(List<Integer> places) {
    List<String> others = new ArrayList<>();
    for (int at = 0; at < chart.categories().size(); at++) {
      if (!places.contains(at)) {
        others.add(chart.categories().get(at));
      }
    }
    return others;
  }

  /// What several places say together: a list of values, where they follow each other a range of
  /// numbers or days, or each in turn.
  private static Optional<Filter> joined(
      @Nullable Dimension dimension,
      List<Integer> places,
      IntFunction<Optional<Filter>> condition) {
    List<Filter> each = new ArrayList<>();
    for (int at : places) {
      Optional<Filter> one = condition.apply(at);
      if (one.isEmpty()) {
        return one;
      }
      if (!each.contains(one.get())) {
        each.add(one.get());
      }
    }
    if (each.size() == 1) {
      return Optional.of(each.getFirst());
    }
    boolean follows = places.getLast() - places.getFirst() + 1 == places.size();
    boolean counts = follows && dimension != null && counts(dimension.match());
    List<String> values = new ArrayList<>();
    each.forEach(one -> values.addAll(values(one, counts)));
    String column = each.getFirst().columns().iterator().next();
    if (each.stream()
        .allMatch(one -> !values(one, counts).isEmpty() && one.columns().contains(column))) {
      return Optional.of(new OneOf(column, values));
    }
    Optional<Filter> range = counts ? bounds(each.getFirst(), each.getLast()) : Optional.empty();
    return range.isPresent() ? range : Optional.of(new Any(each));
  }

  /// True where places that follow each other may be numbers or days between two.
  private static boolean counts(Door.Match match) {
    return switch (match) {
      case VALUE, BIN, PLACE -> true;
      case NAME, ENTRY, PART, WORD, TYPE, COLUMN -> false;
    };
  }

  /// The values a condition lists; none where it is no list of names. Among years, days and numbers
  /// what begins as they do is no name.
  private static List<String> values(Filter condition, boolean counts) {
    return switch (condition) {
      case OneOf some -> some.values();
      case Compare one
          when one.operator() == Operator.HAS
              || (one.operator() == Operator.EQUAL
                  && !(counts && one.value().matches("[-\\d].*"))) ->
          List.of(one.value());
      default -> List.of();
    };
  }

  private static Optional<Filter> bounds(Filter from, Filter to) {
    String low = bound(from, Operator.AT_LEAST);
    String high = bound(to, Operator.AT_MOST);
    String column = from.columns().iterator().next();
    if (low.isEmpty() && high.isEmpty()) {
      return Optional.empty();
    }
    if (high.isEmpty()) {
      return Optional.of(new Compare(column, Operator.AT_LEAST, low));
    }
    return Optional.of(
        low.isEmpty()
            ? new Compare(column, Operator.AT_MOST, high)
            : new Between(column, low, high));
  }

  /// The lower or upper bound of a condition, empty where it has none.
  private static String bound(Filter condition, Operator side) {
    return switch (condition) {
      case Between range -> side == Operator.AT_LEAST ? range.low() : range.high();
      case Compare one when one.operator() == Operator.EQUAL || one.operator() == side ->
          one.value();
      default -> "";
    };
  }

  /// Numbers that fall in the steps of an axis from one to another.
  private static Optional<Filter> steps(
      @Nullable Dimension dimension, Density.Axis axis, int one, int other) {
    if (dimension == null) {
      return Optional.empty();
    }
    String low = Long.toString(axis.edge(Math.min(one, other)));
    String high = Long.toString(axis.edge(Math.max(one, other) + 1) - 1);
    return Optional.of(
        low.equals(high)
            ? new Compare(dimension.column(), Operator.EQUAL, low)
            : new Between(dimension.column(), low, high));
  }
}
