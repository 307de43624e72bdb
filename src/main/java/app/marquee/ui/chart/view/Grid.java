package app.marquee.ui.chart.view;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Detail;
import app.marquee.domain.chart.Rest;
import app.marquee.ui.chart.view.Viewing.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Categories and series on their way through the settings of a view, each with the places it comes
/// from.
///
/// @param names of the categories; where they are edges one more than there are values
/// @param reaches which categories of the chart stand in each
/// @param from which series of the chart each is
record Grid(List<String> names, List<Reach> reaches, List<Series> series, List<Integer> from) {

  /// Categories of a chart that follow each other.
  record Reach(int first, int last) {
    /// Categories that do not follow each other.
    static final Reach SEVERAL = new Reach(-1, -1);

    boolean holds(int category) {
      return category >= first && category <= last && first >= 0;
    }
  }

  static Grid of(ChartSpec spec) {
    return new Grid(
        spec.categories(),
        IntStream.range(0, spec.size()).mapToObj(i -> new Reach(i, i)).toList(),
        spec.series(),
        IntStream.range(0, spec.series().size()).boxed().toList());
  }

  /// True where each of so many categories stands by itself.
  boolean isAll(int size) {
    return reaches.size() == size && !reaches.contains(Reach.SEVERAL);
  }

  Grid without(Set<Integer> hidden) {
    List<Integer> left = from.stream().filter(i -> !hidden.contains(i)).toList();
    return new Grid(names, reaches, left.stream().map(series::get).toList(), left);
  }

  /// A histogram in bins of another width.
  Grid binned(ChartSpec spec, int width) {
    int own = Tools.ownBin(spec);
    if (width == 0 || width == own || own == 0) {
      return this;
    }
    int each = Math.max(1, width / own);
    List<String> edges = new ArrayList<>();
    List<Reach> bins = new ArrayList<>();
    for (int i = 0; i < reaches.size(); i += each) {
      edges.add(names.get(i));
      bins.add(new Reach(i, Math.min(i + each, reaches.size()) - 1));
    }
    edges.add(names.getLast());
    return new Grid(edges, bins, summed(bins), from);
  }

  private List<Series> summed(List<Reach> parts) {
    return series.stream()
        .map(one ->
            new Series(
                one.name(),
                one.colour(),
                parts.stream()
                    .map(part -> sum(one.values().subList(part.first(), part.last() + 1)))
                    .toList()))
        .toList();
  }

  private static double sum(List<Double> values) {
    return values.stream().mapToDouble(value -> Double.isNaN(value) ? 0 : value).sum();
  }

  /// The largest names and, where values add up, one more category for all others.
  Grid limited(ChartSpec spec, int top, IntToDoubleFunction size) {
    List<Integer> named =
        IntStream.range(0, reaches.size())
            .filter(i -> !Rest.isAt(spec.detail(), names, i))
            .boxed()
            .toList();
    if (top == 0 || named.size() <= top) {
      return this;
    }
    List<Integer> largest =
        named.stream()
            .sorted(Comparator.comparingDouble((Integer i) -> -size.applyAsDouble(i)))
            .limit(top)
            .sorted()
            .toList();
    Grid kept = picked(largest);
    boolean adds = spec.detail() instanceof Detail.Tail && spec.kind() != ChartSpec.Kind.WORD_LIST;
    return adds ? kept.withRest(this, spec.detail(), new HashSet<>(largest)) : kept;
  }

  private Grid withRest(Grid all, Detail detail, Set<Integer> named) {
    long others = 0;
    for (int i = 0; i < all.reaches.size(); i++) {
      if (!named.contains(i)) {
        others += Rest.names(detail, all.names, i);
      }
    }
    List<String> more = new ArrayList<>(names);
    more.add(Rest.of(others));
    List<Reach> places = new ArrayList<>(reaches);
    places.add(Reach.SEVERAL);
    List<Series> rest = new ArrayList<>();
    for (int s = 0; s < series.size(); s++) {
      double sum = 0;
      for (int i = 0; i < all.reaches.size(); i++) {
        double value = all.series.get(s).values().get(i);
        sum += named.contains(i) || Double.isNaN(value) ? 0 : value;
      }
      List<Double> values = new ArrayList<>(series.get(s).values());
      values.add(sum);
      rest.add(new Series(series.get(s).name(), series.get(s).colour(), values));
    }
    return new Grid(more, places, rest, from);
  }

  /// With the end of a last period that is not whole in its name, for it will not stay last.
  Grid told(String partial) {
    if (partial.isEmpty() || names.isEmpty()) {
      return this;
    }
    List<String> others = new ArrayList<>(names);
    others.set(names.size() - 1, names.getLast() + " (" + partial + ")");
    return new Grid(others, reaches, series, from);
  }

  /// In another order; what is not named stays last.
  Grid ordered(ChartSpec spec, Order order, IntToDoubleFunction size) {
    if (order == Order.GIVEN) {
      return this;
    }
    Comparator<Integer> by =
        order == Order.VALUE
            ? Comparator.comparingDouble(i -> -size.applyAsDouble(i))
            : Comparator.comparing((Integer i) -> names.get(i), String.CASE_INSENSITIVE_ORDER);
    return picked(
        IntStream.range(0, reaches.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> Rest.isAt(spec.detail(), names, i))
                    .thenComparing(by))
            .toList());
  }

  private Grid picked(List<Integer> places) {
    return new Grid(
        places.stream().map(names::get).toList(),
        places.stream().map(reaches::get).toList(),
        series.stream()
            .map(one ->
                new Series(
                    one.name(), one.colour(), places.stream().map(one.values()::get).toList()))
            .toList(),
        from);
  }

  /// Series, which are the rows of a grid, in another order and no more than so many.
  Grid rows(Order order, int top) {
    Comparator<Integer> bySum = Comparator.comparingDouble(row -> -sum(series.get(row).values()));
    List<Integer> rows = IntStream.range(0, series.size()).boxed().toList();
    if (top > 0 && top < rows.size()) {
      rows = rows.stream().sorted(bySum).limit(top).sorted().toList();
    }
    if (order != Order.GIVEN) {
      Comparator<Integer> byName =
          Comparator.comparing(row -> series.get(row).name(), String.CASE_INSENSITIVE_ORDER);
      rows = rows.stream().sorted(order == Order.VALUE ? bySum : byName).toList();
    }
    return new Grid(
        names,
        reaches,
        rows.stream().map(series::get).toList(),
        rows.stream().map(from::get).toList());
  }

  /// Only the categories from one on, so many of them.
  Grid sliced(int first, int count) {
    boolean edges = names.size() > reaches.size();
    return new Grid(
        names.subList(first, first + count + (edges ? 1 : 0)),
        reaches.subList(first, first + count),
        series.stream()
            .map(one ->
                new Series(one.name(), one.colour(), one.values().subList(first, first + count)))
            .toList(),
        from);
  }

  /// In per cent of each category's sum over all series, or of each series' own sum.
  Grid perCent(Share of) {
    return new Grid(
        names,
        reaches,
        series.stream()
            .map(one ->
                new Series(
                    one.name(),
                    one.colour(),
                    IntStream.range(0, one.values().size())
                        .mapToObj(i -> share(one, i, of))
                        .toList()))
            .toList(),
        from);
  }

  /// What a share is of.
  enum Share {
    CATEGORY,
    SERIES
  }

  private double share(Series one, int category, Share of) {
    double whole = of == Share.SERIES ? sum(one.values()) : total(category);
    return whole == 0 ? one.values().get(category) : one.values().get(category) * 100 / whole;
  }

  /// The sum of a category over all series.
  double total(int category) {
    return series.stream()
        .mapToDouble(one -> one.values().get(category))
        .filter(value -> !Double.isNaN(value))
        .sum();
  }
}
