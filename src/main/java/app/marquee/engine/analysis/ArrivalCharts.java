package app.marquee.engine.analysis;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.Ranking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Charts of arrivals by month, year, weekday and lag, from the tallies of [ArrivalTrends].
final class ArrivalCharts {
  private static final int CHART_MONTHS = 180;
  private static final int CHART_YEARS = 20;
  private static final int SHARE_YEARS = 5;
  private static final int LONGEST_LAG = 20;

  private final Titles titles;
  private final IntTally[] byType;
  private final IntTally years;
  private final IntTally months;
  private final LocalDate last;

  /// @param last the newest date added
  ArrivalCharts(Titles titles, IntTally[] byType, IntTally months, LocalDate last) {
    this.titles = titles;
    this.byType = byType;
    this.years = TypeSeries.sum(byType);
    this.months = months;
    this.last = last;
  }

  List<ChartSpec> charts() {
    return List.of(byMonth(), byYear(), moviesAndShows());
  }

  /// Months counted from year 0.
  static int monthNumber(LocalDate date) {
    return date.getYear() * 12 + date.getMonthValue() - 1;
  }

  /// `2021-07`.
  static String monthName(int month) {
    int inYear = month % 12 + 1;
    return month / 12 + (inYear < 10 ? "-0" : "-") + inYear;
  }

  /// `July 2021`.
  static String monthWords(int month) {
    return Charts.month(month % 12 + 1) + ' ' + month / 12;
  }

  private ChartSpec byMonth() {
    int to = months.max();
    int from = Math.max(months.min(), to - CHART_MONTHS + 1);
    long shown = 0;
    List<String> categories = new ArrayList<>();
    for (int month = from; month <= to; month++) {
      categories.add(monthName(month));
      shown += months.count(month);
    }
    int top = months.mode();
    return new ChartSpec(
        "titles_added_by_month",
        "Titles added",
        "per month, " + Charts.support(shown, months.count()),
        Kind.LINE,
        categories,
        List.of(new Series("Titles added", Colour.PLAIN, Charts.values(months, from, to))),
        last.getDayOfMonth() < last.lengthOfMonth() ? Charts.until(last) : "",
        "Titles arrive from "
            + monthWords(months.min())
            + " to "
            + monthWords(to)
            + ", most in "
            + monthWords(top)
            + ": "
            + NumberText.whole(months.count(top))
            + ".");
  }

  private ChartSpec byYear() {
    int to = years.max();
    int from = Math.max(years.min(), to - CHART_YEARS + 1);
    long shown = 0;
    for (int year = from; year <= to; year++) {
      shown += years.count(year);
    }
    int top = years.mode();
    return new ChartSpec(
        "titles_added_by_year",
        "Titles added",
        "per year by type, " + Charts.support(shown, years.count()),
        Kind.COLUMN,
        Charts.numbers(from, to),
        TypeSeries.series(titles, byType, from, to),
        partialYear(),
        "Most titles arrive in " + top + ": " + NumberText.whole(years.count(top)) + ".");
  }

  private ChartSpec moviesAndShows() {
    int to = years.max();
    int from = Math.max(years.min(), to - SHARE_YEARS + 1);
    return new ChartSpec(
        "movies_and_shows",
        "Movies and shows",
        "by year added, share of titles",
        Kind.SHARE,
        Charts.numbers(from, to),
        TypeSeries.series(titles, byType, from, to),
        partialYear(),
        "Of all titles, "
            + NumberText.whole(titles.movieCount())
            + " are movies and "
            + NumberText.whole(titles.showCount())
            + " are TV shows.");
  }

  static ChartSpec weekdays(List<String> names, int[] counts, long titles) {
    List<Double> values = new ArrayList<>();
    for (int count : counts) {
      values.add((double) count);
    }
    Ranking ranking = Ranking.all(names, counts);
    return Charts.plain(
        new ChartText(
            "added_by_weekday",
            "Weekday of arrival",
            "titles added, n = " + NumberText.whole(titles),
            "Most titles arrive on a "
                + ranking.names().getFirst()
                + ": "
                + NumberText.whole(ranking.largest())
                + "."),
        Kind.COLUMN,
        names,
        values);
  }

  static ChartSpec calendarMonths(IntTally months) {
    List<String> names = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      names.add(Charts.shortMonth(month));
    }
    int top = months.mode();
    return Charts.plain(
        new ChartText(
            "added_by_calendar_month",
            "Month of arrival",
            "titles added in all years, n = " + NumberText.whole(months.count()),
            "Most titles arrive in "
                + Charts.month(top)
                + ": "
                + NumberText.whole(months.count(top))
                + "."),
        Kind.COLUMN,
        names,
        Charts.values(months, 1, 12));
  }

  /// Columns from before release to the longest lag shown, which holds all longer ones.
  static ChartSpec lag(IntTally lag) {
    int to = Math.min(LONGEST_LAG, Math.max(0, lag.max()));
    List<String> names = Charts.numbers(0, to);
    List<Double> values = Charts.values(lag, 0, to);
    long early = 0;
    long late = 0;
    for (int years : lag.keys()) {
      early += years < 0 ? lag.count(years) : 0;
      late += years >= to ? lag.count(years) : 0;
    }
    if (lag.max() > to) {
      names.set(to, to + "+");
    }
    values.set(to, (double) late);
    if (early > 0) {
      names.addFirst("Before");
      values.addFirst((double) early);
    }
    return Charts.plain(
        new ChartText(
            "release_to_arrival",
            "Release to arrival",
            "titles by years between, n = " + NumberText.whole(lag.count()),
            "From release year to arrival the median is "
                + NumberText.median(lag.median())
                + "; "
                + NumberText.whole(early)
                + " are dated before it."),
        Kind.COLUMN,
        names,
        values);
  }

  private String partialYear() {
    return last.getDayOfYear() < last.lengthOfYear() ? Charts.until(last) : "";
  }
}
