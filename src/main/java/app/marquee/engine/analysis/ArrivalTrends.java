package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.Ranking;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;

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
    new ArrivalCharts(titles, years, months, last).add(draft);
    draft.chart(ArrivalCharts.weekdays(WEEKDAYS, weekdays, all.count()));
    draft.chart(ArrivalCharts.calendarMonths(calendarMonths));
    if (!lag.isEmpty()) {
      draft.chart(ArrivalCharts.lag(lag));
    }
  }

  /// Days by type, as [AddedDay] numbers.
  private static IntTally[] days(Titles titles) {
    DateColumn added = titles.added();
    int[] types = titles.types().codes();
    IntTally[] days = Titles.tallies(titles.types().distinct());
    for (int row = 0; row < types.length; row++) {
      titles.checkpoint(row);
      int packed = added.getIntInternal(row);
      if (packed != Titles.MISSING && types[row] >= 0) {
        days[types[row]].add(AddedDay.ofPacked(packed));
      }
    }
    return days;
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

  private IntTally fillLag(Draft draft) {
    IntTally lag = new IntTally();
    if (!titles.has(FeatureColumn.ADDED_LAG_YEARS)) {
      draft.leaveOut(titles.absent(FeatureColumn.ADDED_LAG_YEARS), LAG_KEYS);
      return lag;
    }
    IntColumn lags = titles.numbers(FeatureColumn.ADDED_LAG_YEARS);
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      int years = lags.getInt(row);
      if (years != Titles.MISSING) {
        lag.add(years);
      }
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
      lagFigure(draft, lag);
    }
    stats.put("negative", negative);
    draft.put("added_lag_years", stats);
    draft.putMore("lag_distribution", TypeSeries.ascending(lag));
    return lag;
  }

  private static void lagFigure(Draft draft, IntTally lag) {
    String median = NumberText.median(lag.median());
    draft.figure(
        new Figure(
            "release_to_arrival",
            "Release to arrival",
            lag.median(),
            median,
            "years, median",
            "The median of year added minus release year, over titles that have both."));
    draft.insight(
        "The median title arrives "
            + (lag.median() == 1 ? "1 year" : median + " years")
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
