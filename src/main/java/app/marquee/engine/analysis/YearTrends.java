package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.Ranking;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Titles per year by the recipe's definition, release or arrival: the part of `content_trends`
/// that speaks of years without saying which.
public final class YearTrends {
  private static final String[] KEYS = {"top_years", "growth_rates", "peak_production"};
  private static final int TOP_YEARS = 10;
  private static final int GROWTH_YEARS = 10;
  private static final int CHART_YEARS = 20;

  private final Titles titles;
  private final Definition way;
  private final IntTally[] byType;
  private final IntTally all;

  private YearTrends(Titles titles, Definition way) {
    this.titles = titles;
    this.way = way;
    this.byType = byType(titles, way);
    this.all = TypeSeries.sum(byType);
  }

  /// The years of a catalogue that has their [#column].
  public static YearTrends of(Titles titles, Definition way) {
    return new YearTrends(titles, way);
  }

  /// The column the years of a definition come from.
  public static CanonicalColumn column(Definition way) {
    return way == Definition.ARRIVAL ? CanonicalColumn.DATE_ADDED : CanonicalColumn.RELEASE_YEAR;
  }

  static void fill(Draft draft, Titles titles) {
    Definition way = titles.way(Question.YEAR);
    if (titles.has(column(way))) {
      new YearTrends(titles, way).fill(draft);
    } else {
      draft.leaveOut(Titles.absent(column(way)), KEYS);
    }
    if (!titles.isStandard(Question.YEAR)) {
      draft.defined(CountedWays.year(titles));
    }
  }

  private void fill(Draft draft) {
    Ranking years = ReleaseTrends.ranked(all, TOP_YEARS);
    draft.put("top_years", years.toMap());
    draft.put("growth_rates", growthRates());
    draft.put("peak_production", peaks(draft));
    draft.charts(charts());
    if (!all.isEmpty() && way != Definition.ARRIVAL) {
      insight(draft, years);
    }
  }

  /// The chart of years by the definition chosen; none where another chart shows them already.
  static List<ChartSpec> charts(Titles titles) {
    Definition way = titles.way(Question.YEAR);
    return titles.has(column(way)) ? new YearTrends(titles, way).charts() : List.of();
  }

  private List<ChartSpec> charts() {
    return all.isEmpty() || way != Definition.ARRIVAL ? List.of() : List.of(chart());
  }

  /// Titles of all types by year.
  public IntTally years() {
    return all;
  }

  /// The last ten years: change against the year before that is present, as a fraction.
  public Map<String, Object> growthRates() {
    Map<String, Object> rates = new LinkedHashMap<>();
    int[] years = all.keys();
    for (int i = Math.max(1, years.length - GROWTH_YEARS); i < years.length; i++) {
      long before = all.count(years[i - 1]);
      long now = all.count(years[i]);
      rates.put(Integer.toString(years[i]), (double) (now - before) / before);
    }
    return rates;
  }

  /// How the last year ends where it is not whole, such as `to 25 Sep`; empty where it is.
  public String partial() {
    LocalDate end = titles.asOf();
    if (end == null || all.isEmpty() || end.getYear() != all.max()) {
      return "";
    }
    return end.getDayOfYear() < end.lengthOfYear() ? Charts.until(end) : "";
  }

  /// A line of titles per year. At least one title has a year.
  public ChartSpec chart() {
    int last = all.max();
    int first = Math.max(all.min(), last - CHART_YEARS + 1);
    long shown = 0;
    for (int year = first; year <= last; year++) {
      shown += all.count(year);
    }
    List<ChartSpec.Series> series =
        List.of(
            new ChartSpec.Series(
                "Titles", ChartSpec.Colour.PLAIN, Charts.values(all, first, last)));
    return new ChartText(
            "growth",
            "Growth",
            "titles " + way.caption() + ", " + Charts.support(shown, all.count()),
            summary(last))
        .chart(ChartSpec.Kind.LINE, Charts.numbers(first, last), series, partial());
  }

  /// The last whole year against the one before.
  private String summary(int last) {
    int year = partial().isEmpty() ? last : last - 1;
    long before = all.count(year - 1);
    long now = all.count(year);
    if (before == 0) {
      return "Most titles fall in "
          + all.mode()
          + ": "
          + NumberText.whole(all.count(all.mode()))
          + ".";
    }
    double change = NumberText.percentOf(now - before, before);
    return year
        + " has "
        + NumberText.counted(now, "title", "titles")
        + ", "
        + NumberText.percent(Math.abs(change))
        + (change < 0 ? " fewer" : " more")
        + " than the "
        + NumberText.whole(before)
        + " of "
        + (year - 1)
        + (partial().isEmpty() ? "." : "; " + last + " counts " + partial() + " only.");
  }

  private Map<String, Object> peaks(Draft draft) {
    Map<String, Object> peaks = new LinkedHashMap<>();
    peak(draft, peaks, "movies", titles.movie());
    peak(draft, peaks, "tv_shows", titles.show());
    return peaks;
  }

  private void peak(Draft draft, Map<String, Object> peaks, String key, int type) {
    if (type >= 0 && !byType[type].isEmpty()) {
      peaks.put(key, byType[type].mode());
    } else {
      String kind = key.equals("movies") ? "movie" : "TV show";
      String what = way == Definition.ARRIVAL ? "date it was added on" : "release year";
      draft.leaveOut("No " + kind + " has a " + what + ".", "peak_production." + key);
    }
  }

  private void insight(Draft draft, Ranking years) {
    String top = years.names().getFirst();
    draft.insight(
        "No year has more releases than "
            + top
            + ": "
            + NumberText.whole(years.largest())
            + " of "
            + NumberText.counted(all.count(), "title", "titles")
            + ".",
        years.largest(),
        "top_years." + top);
  }

  private static IntTally[] byType(Titles titles, Definition way) {
    return way == Definition.ARRIVAL
        ? addedByType(titles)
        : ReleaseTrends.tallyByType(titles, Measure.RELEASE_YEAR);
  }

  private static IntTally[] addedByType(Titles titles) {
    IntTally[] days = ArrivalTrends.days(titles);
    IntTally[] years = Titles.tallies(days.length);
    for (int type = 0; type < days.length; type++) {
      years[type] = AddedDay.years(days[type]);
    }
    return years;
  }
}
