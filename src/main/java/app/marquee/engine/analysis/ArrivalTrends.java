package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.Ranking;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The half of `content_trends` that counts arrivals: dates added, and years from release to
/// arrival.
///
/// Days are counted once; months, years and weekdays follow from the counts of the days.
final class ArrivalTrends {
  static final String[] KEYS = {
    "added_by_month",
    "added_by_year",
    "added_by_weekday",
    "added_by_calendar_month",
    "partial_last_year"
  };
  static final String FIRST = "first_added";
  static final String LAST = "last_added";
  static final String[] LAG_KEYS = {"added_lag_years"};

  private static final List<String> WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private final Titles titles;
  private final IntTally[] years;
  private final IntTally months = new IntTally();
  private final IntTally calendarMonths = new IntTally();
  private final int[] weekdays = new int[7];
  private int firstDay = Titles.MISSING;
  private int lastDay = Titles.MISSING;

  ArrivalTrends(Titles titles) {
    this.titles = titles;
    IntTally[] days = days(titles);
    this.years = Titles.tallies(days.length);
    for (int type = 0; type < days.length; type++) {
      for (int day : days[type].keys()) {
        take(type, day, (int) days[type].count(day));
      }
    }
  }

  /// Every chart of arrivals; none where no title has a date it was added on.
  static List<ChartSpec> charts(Titles titles) {
    return new ArrivalTrends(titles).charts(lag(titles));
  }

  private List<ChartSpec> charts(IntTally lag) {
    IntTally all = TypeSeries.sum(years);
    if (all.isEmpty()) {
      return List.of();
    }
    LocalDate last = AddedDay.date(lastDay);
    List<ChartSpec> charts =
        new ArrayList<>(new ArrivalCharts(titles, years, months, last).charts());
    charts.add(ArrivalCharts.weekdays(WEEKDAYS, weekdays, all.count()));
    charts.add(ArrivalCharts.calendarMonths(calendarMonths));
    if (!lag.isEmpty()) {
      charts.add(ArrivalCharts.lag(lag));
    }
    return charts;
  }

  void fill(Draft draft) {
    IntTally all = TypeSeries.sum(years);
    draft.put("added_by_month", byMonth());
    draft.put("added_by_year", TypeSeries.map(titles.types(), years));
    draft.put("added_by_weekday", Ranking.all(WEEKDAYS, weekdays).toMap());
    draft.put("added_by_calendar_month", TypeSeries.ascending(calendarMonths));
    IntTally lag = fillLag(draft);
    if (all.isEmpty()) {
      draft.leaveOut("No title has a date it was added on.", "partial_last_year");
      return;
    }
    LocalDate first = AddedDay.date(firstDay);
    LocalDate last = AddedDay.date(lastDay);
    draft.put("partial_last_year", last.getDayOfYear() < last.lengthOfYear());
    draft.putMore("partial_last_month", last.getDayOfMonth() < last.lengthOfMonth());
    draft.putMore(FIRST, first.toString());
    draft.putMore(LAST, last.toString());
    draft.putMore("titles_added_by_year", TypeSeries.ascending(all));
    insights(draft, all);
    draft.charts(charts(lag));
  }

  /// Days by type, as [AddedDay] numbers.
  static IntTally[] days(Titles titles) {
    return ReleaseTrends.tallyByType(titles, Measure.ADDED_DAY);
  }

  private void take(int type, int day, int titlesAdded) {
    LocalDate date = AddedDay.date(day);
    DayOfWeek weekday = date.getDayOfWeek();
    years[type].add(date.getYear(), titlesAdded);
    months.add(ArrivalCharts.monthNumber(date), titlesAdded);
    calendarMonths.add(date.getMonthValue(), titlesAdded);
    weekdays[weekday.getValue() - 1] += titlesAdded;
    firstDay = firstDay == Titles.MISSING ? day : Math.min(firstDay, day);
    lastDay = Math.max(lastDay, day);
  }

  private Map<String, Object> byMonth() {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int month : months.keys()) {
      map.put(ArrivalCharts.monthName(month), months.count(month));
    }
    return map;
  }

  /// Years from release to arrival; empty where the file does not tell.
  private static IntTally lag(Titles titles) {
    return titles.has(FeatureColumn.ADDED_LAG_YEARS)
        ? Tallies.of(titles, Measure.ADDED_LAG_YEARS)
        : new IntTally();
  }

  private IntTally fillLag(Draft draft) {
    IntTally lag = lag(titles);
    if (!titles.has(FeatureColumn.ADDED_LAG_YEARS)) {
      draft.leaveOut(titles.absent(FeatureColumn.ADDED_LAG_YEARS), LAG_KEYS);
      return lag;
    }
    Map<String, Object> stats = new LinkedHashMap<>();
    stats.put("count", lag.count());
    long negative = 0;
    for (int years : lag.keys()) {
      negative += years < 0 ? lag.count(years) : 0;
    }
    if (lag.isEmpty()) {
      draft.leaveOut(
          "No title has both a date added and a release year.",
          "added_lag_years.median",
          "added_lag_years.mean");
    } else {
      stats.put("median", lag.median());
      stats.put("mean", lag.mean());
      draft.figure(lagFigure(lag));
      lagInsight(draft, lag);
    }
    stats.put("negative", negative);
    draft.put("added_lag_years", stats);
    draft.putMore("lag_distribution", TypeSeries.ascending(lag));
    return lag;
  }

  /// The key figure of a file with dates; empty where no title has both years.
  static Optional<Figure> figure(Titles titles) {
    IntTally lag = titles.has(CanonicalColumn.DATE_ADDED) ? lag(titles) : new IntTally();
    return lag.isEmpty() ? Optional.empty() : Optional.of(lagFigure(lag));
  }

  private static Figure lagFigure(IntTally lag) {
    return new Figure(
        "release_to_arrival",
        "Release to arrival",
        lag.median(),
        NumberText.median(lag.median()),
        "years, median",
        "The median of year added minus release year, over titles that have both.");
  }

  private static void lagInsight(Draft draft, IntTally lag) {
    draft.insight(
        "The median title arrives "
            + (lag.median() == 1 ? "1 year" : NumberText.median(lag.median()) + " years")
            + " after its release year (n = "
            + NumberText.whole(lag.count())
            + ").",
        lag.median(),
        "added_lag_years.median");
  }

  private void insights(Draft draft, IntTally all) {
    int top = all.mode();
    draft.insight(
        "No year brought more arrivals than "
            + top
            + ": "
            + NumberText.whole(all.count(top))
            + " of "
            + NumberText.counted(all.count(), "dated title", "dated titles")
            + ".",
        all.count(top),
        "titles_added_by_year." + top);
    int month = months.mode();
    draft.insight(
        "The busiest month is "
            + ArrivalCharts.monthWords(month)
            + " with "
            + NumberText.counted(months.count(month), "arrival", "arrivals")
            + ".",
        months.count(month),
        "added_by_month." + ArrivalCharts.monthName(month));
    Ranking days = Ranking.all(WEEKDAYS, weekdays);
    String day = days.names().getFirst();
    draft.insight(
        day
            + " is the usual day of arrival: "
            + NumberText.share(days.largest(), days.total())
            + " of "
            + NumberText.counted(days.total(), "dated title", "dated titles")
            + ".",
        days.largest(),
        "added_by_weekday." + day);
  }
}
