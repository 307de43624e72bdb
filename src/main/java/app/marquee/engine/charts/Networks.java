package app.marquee.engine.charts;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Links;
import app.marquee.domain.chart.Links.Link;
import app.marquee.engine.counting.PairRanking.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Turns pairs into networks.
public final class Networks {
  private Networks() {}

  /// Names of one kind, in the order of the pairs.
  ///
  /// @param titles how many each name has
  public static ChartSpec within(
      ChartText text, List<Pair> pairs, ToDoubleFunction<String> titles) {
    Map<String, Integer> places = new LinkedHashMap<>();
    List<Link> links = new ArrayList<>();
    for (Pair pair : pairs) {
      links.add(new Link(place(places, pair.first()), place(places, pair.second()), pair.titles()));
    }
    List<String> names = List.copyOf(places.keySet());
    List<Double> values = names.stream().map(titles::applyAsDouble).toList();
    return Charts.plain(text, Kind.NETWORK, names, values).holding(Links.of(names.size(), links));
  }

  /// Names of two kinds; one that is of both stands twice.
  ///
  /// @param kinds what the first and the second are called
  /// @param titles how many each first and each second name has
  public static ChartSpec between(
      ChartText text, List<String> kinds, List<Pair> pairs, List<ToDoubleFunction<String>> titles) {
    Map<String, Integer> firsts = new LinkedHashMap<>();
    Map<String, Integer> seconds = new LinkedHashMap<>();
    pairs.forEach(pair -> place(firsts, pair.first()));
    pairs.forEach(pair -> place(seconds, pair.second()));
    List<Link> links = new ArrayList<>();
    for (Pair pair : pairs) {
      int to = firsts.size() + place(seconds, pair.second());
      links.add(new Link(place(firsts, pair.first()), to, pair.titles()));
    }
    List<String> names = new ArrayList<>(firsts.keySet());
    names.addAll(seconds.keySet());
    List<Double> first = new ArrayList<>();
    List<Double> second = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      boolean isFirst = i < firsts.size();
      first.add(isFirst ? titles.get(0).applyAsDouble(names.get(i)) : Double.NaN);
      second.add(isFirst ? Double.NaN : titles.get(1).applyAsDouble(names.get(i)));
    }
    List<Series> series =
        List.of(
            new Series(kinds.get(0), Colour.PLAIN, first),
            new Series(kinds.get(1), Colour.PLAIN, second));
    return text.chart(Kind.NETWORK, names, series).holding(Links.of(names.size(), links));
  }

  private static int place(Map<String, Integer> places, String name) {
    return places.computeIfAbsent(name, _ -> places.size());
  }
}
