package app.marquee.engine.analysis;

import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.frame.CodedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Numbers counted by type: as a map for documents, as series for charts.
public final class TypeSeries {
  private TypeSeries() {}

  /// All types together.
  public static IntTally sum(IntTally[] byType) {
    IntTally all = new IntTally();
    for (IntTally one : byType) {
      all.merge(one);
    }
    return all;
  }

  /// Type to number to count: types by name, numbers ascending.
  public static Map<String, Object> map(CodedText types, IntTally[] byType) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int type : byName(types.values())) {
      if (!byType[type].isEmpty()) {
        map.put(types.values().get(type), ascending(byType[type]));
      }
    }
    return map;
  }

  /// Number to count, ascending.
  public static Map<String, Object> ascending(IntTally tally) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int key : tally.keys()) {
      map.put(Integer.toString(key), tally.count(key));
    }
    return map;
  }

  /// A series for movies, one for shows and, where there are such titles, one for other types.
  public static List<Series> series(Titles titles, IntTally[] byType, int first, int last) {
    IntTally[] kinds = Titles.tallies(3);
    for (int type = 0; type < byType.length; type++) {
      kinds[type == titles.movie() ? 0 : type == titles.show() ? 1 : 2].merge(byType[type]);
    }
    List<Series> series = new ArrayList<>();
    add(series, "Movies", Colour.MOVIES, Charts.values(kinds[0], first, last), kinds[0]);
    add(series, "TV shows", Colour.SHOWS, Charts.values(kinds[1], first, last), kinds[1]);
    add(series, "Other types", Colour.OTHER, Charts.values(kinds[2], first, last), kinds[2]);
    return series;
  }

  private static void add(
      List<Series> series, String name, Colour colour, List<Double> values, IntTally kind) {
    if (!kind.isEmpty()) {
      series.add(new Series(name, colour, values));
    }
  }

  /// Codes in the order of their names.
  private static List<Integer> byName(List<String> names) {
    List<Integer> codes = new ArrayList<>();
    for (int code = 0; code < names.size(); code++) {
      int at = codes.size();
      while (at > 0 && names.get(code).compareTo(names.get(codes.get(at - 1))) < 0) {
        at--;
      }
      codes.add(at, code);
    }
    return codes;
  }
}
