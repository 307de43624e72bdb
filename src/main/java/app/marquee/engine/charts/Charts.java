package app.marquee.engine.charts;

import app.marquee.domain.chart.Boxes;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Detail;
import app.marquee.domain.chart.FiveNumbers;
import app.marquee.domain.chart.Grain;
import app.marquee.domain.chart.Rest;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.Ranking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Turns rankings and tallies into [ChartSpec]s and words their captions.
public final class Charts {
  /// Names a bar chart shows before the rest is called Other.
  public static final int NAMES = 10;

  /// Names a chart knows, for views that ask for more.
  private static final int KNOWN = 50;

  private static final int LARGEST_GRAIN = 2000;

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private Charts() {}

  /// Horizontal bars of the first ten names and, last, of all others together.
  public static ChartSpec bars(ChartText text, Ranking ranking) {
    return ranked(text, Kind.BAR, ranking);
  }

  /// The first ten names and, last, all others together; further names for views that ask for more.
  public static ChartSpec ranked(ChartText text, Kind kind, Ranking ranking) {
    int shown = Math.min(NAMES, ranking.size());
    List<String> names = new ArrayList<>(ranking.names().subList(0, shown));
    List<Double> values = counts(ranking, 0, shown);
    long rest = ranking.total();
    for (int i = 0; i < shown; i++) {
      rest -= ranking.counts()[i];
    }
    if (ranking.distinct() > shown) {
      names.add(Rest.of(ranking.distinct() - shown));
      values.add((double) rest);
    }
    int known = further(ranking);
    return plain(text, kind, names, values)
        .holding(
            new Detail.Tail(ranking.names().subList(shown, known), counts(ranking, shown, known)));
  }

  /// Horizontal bars of the first ten names alone, where all others together would dwarf them.
  public static ChartSpec leaders(ChartText text, Ranking ranking) {
    int shown = Math.min(NAMES, ranking.size());
    int known = further(ranking);
    return plain(text, Kind.BAR, ranking.names().subList(0, shown), counts(ranking, 0, shown))
        .holding(
            new Detail.Apart(ranking.names().subList(shown, known), counts(ranking, shown, known)));
  }

  /// How many names of a ranking a chart knows, drawn or not.
  private static int further(Ranking ranking) {
    return Math.min(KNOWN, ranking.size());
  }

  private static List<Double> counts(Ranking ranking, int from, int to) {
    List<Double> values = new ArrayList<>();
    for (int i = from; i < to; i++) {
      values.add((double) ranking.counts()[i]);
    }
    return values;
  }

  /// A row for each name with the five numbers of its tally; names without numbers are left out.
  public static ChartSpec boxes(ChartText text, List<String> names, List<IntTally> tallies) {
    List<String> shown = new ArrayList<>();
    List<FiveNumbers> groups = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!tallies.get(i).isEmpty()) {
        shown.add(names.get(i));
        int[] keys = tallies.get(i).keys();
        groups.add(
            FiveNumbers.of(keys, Arrays.stream(keys).mapToLong(tallies.get(i)::count).toArray()));
      }
    }
    Boxes boxes = new Boxes(groups);
    return text.chart(Kind.BOX, shown, boxes.series()).holding(boxes);
  }

  /// How many titles have each whole number from 0, where the numbers lie near enough together.
  public static Detail grain(IntTally tally) {
    int last = tally.isEmpty() ? 0 : tally.max();
    if (tally.isEmpty() || tally.min() < 0 || last > LARGEST_GRAIN) {
      return Detail.NONE;
    }
    List<Long> counts = new ArrayList<>();
    for (int number = 0; number <= last; number++) {
      counts.add(tally.count(number));
    }
    return new Grain(0, counts);
  }

  /// A chart with one series in the plain colour.
  public static ChartSpec plain(
      ChartText text, Kind kind, List<String> categories, List<Double> values) {
    return text.chart(kind, categories, List.of(new Series(text.title(), Colour.PLAIN, values)));
  }

  /// A grid: names down, the last numbers (years, decades) across, a count in each field.
  ///
  /// @param tallies one for each name
  /// @param width numbers across, at most
  /// @param step distance between the numbers
  public static ChartSpec grid(
      ChartText text, List<String> names, IntTally[] tallies, int width, int step) {
    IntTally all = new IntTally();
    for (IntTally tally : tallies) {
      all.merge(tally);
    }
    int to = all.max();
    int from = Math.max(all.min(), to - (width - 1) * step);
    List<String> across = new ArrayList<>();
    for (int key = from; key <= to; key += step) {
      across.add(Integer.toString(key));
    }
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < tallies.length; i++) {
      List<Double> values = new ArrayList<>();
      for (int key = from; key <= to; key += step) {
        values.add((double) tallies[i].count(key));
      }
      series.add(new Series(names.get(i), Colour.PLAIN, values));
    }
    return text.chart(Kind.HEAT_MAP, across, series);
  }

  /// A tally's counts from one number to another, both included.
  public static List<Double> values(IntTally tally, int first, int last) {
    List<Double> values = new ArrayList<>();
    for (int key = first; key <= last; key++) {
      values.add((double) tally.count(key));
    }
    return values;
  }

  /// The numbers from one to another, both included, as categories.
  public static List<String> numbers(int first, int last) {
    List<String> numbers = new ArrayList<>();
    for (int key = first; key <= last; key++) {
      numbers.add(Integer.toString(key));
    }
    return numbers;
  }

  /// How many are shown, such as `n = 8,797`, or `n = 8,100 of 8,797` where some are not.
  public static String support(long shown, long all) {
    String n = "n = " + NumberText.whole(shown);
    return shown == all ? n : n + " of " + NumberText.whole(all);
  }

  /// Names a period that ends before it is whole, such as `to 25 Sep`.
  public static String until(LocalDate last) {
    return "to " + last.getDayOfMonth() + ' ' + shortMonth(last.getMonthValue());
  }

  /// The month's English name, 1 being January.
  public static String month(int month) {
    return MONTHS[month - 1];
  }

  /// The first three letters of the month's English name.
  public static String shortMonth(int month) {
    return MONTHS[month - 1].substring(0, 3);
  }
}
