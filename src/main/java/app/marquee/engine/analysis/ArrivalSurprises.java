package app.marquee.engine.analysis;

import app.marquee.domain.figures.Surprise.Place;
import app.marquee.engine.charts.Charts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What stands out of weekdays and calendar months of arrival.
final class ArrivalSurprises {
  private final DocumentCounts counts;

  ArrivalSurprises(DocumentCounts counts) {
    this.counts = counts;
  }

  SurpriseTable weekdays() {
    Map<String, Object> days = counts.map(ContentTrendsAnalysis.NAME, "added_by_weekday");
    long all = DocumentCounts.sum(days);
    SurpriseTable table = new SurpriseTable();
    for (String day :
        List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")) {
      long count = DocumentCounts.count(days.get(day));
      table.share(
          count,
          all,
          1 / 7.0,
          new Place(
              ContentTrendsAnalysis.NAME,
              "added_by_weekday." + day,
              "added_by_weekday",
              "weekday_added = " + day),
          ratio ->
              day
                  + " arrivals: "
                  + DocumentCounts.ofAll(count, all)
                  + ", "
                  + ratio
                  + " an even week");
    }
    return table;
  }

  /// Over whole years only: a year that ends in September would make its autumn look thin.
  SurpriseTable calendarMonths() {
    Map<String, Object> months = counts.map(ContentTrendsAnalysis.NAME, "added_by_month");
    Object first = counts.value(ContentTrendsAnalysis.NAME, ArrivalTrends.FIRST);
    Object last = counts.value(ContentTrendsAnalysis.NAME, ArrivalTrends.LAST);
    if (first == null || last == null) {
      return new SurpriseTable();
    }
    LocalDate from = LocalDate.parse(first.toString());
    LocalDate to = LocalDate.parse(last.toString());
    int firstWhole = from.getDayOfYear() == 1 ? from.getYear() : from.getYear() + 1;
    int lastWhole = to.getDayOfYear() == to.lengthOfYear() ? to.getYear() : to.getYear() - 1;
    long[] counts = new long[12];
    long all = 0;
    for (Map.Entry<String, Object> month : months.entrySet()) {
      int year = Integer.parseInt(month.getKey().substring(0, month.getKey().length() - 3));
      if (year >= firstWhole && year <= lastWhole) {
        int at = Integer.parseInt(month.getKey().substring(month.getKey().length() - 2)) - 1;
        counts[at] += DocumentCounts.count(month.getValue());
        all += DocumentCounts.count(month.getValue());
      }
    }
    String years = firstWhole == lastWhole ? "" + lastWhole : firstWhole + " to " + lastWhole;
    long dated = all;
    SurpriseTable table = new SurpriseTable();
    for (int at = 0; at < counts.length; at++) {
      long count = counts[at];
      String month = Charts.month(at + 1);
      table.share(
          count,
          dated,
          1 / 12.0,
          new Place(
              ContentTrendsAnalysis.NAME,
              "added_by_calendar_month." + (at + 1),
              "added_by_calendar_month",
              "month_added = " + (at + 1) + within(firstWhole, lastWhole)),
          ratio ->
              month
                  + " arrivals, "
                  + years
                  + ": "
                  + DocumentCounts.ofAll(count, dated)
                  + ", "
                  + ratio
                  + " an even year");
    }
    return table;
  }

  private static String within(int first, int last) {
    return " and year_added >= " + first + " and year_added <= " + last;
  }
}
