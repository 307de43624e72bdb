package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.CodedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The audiences of the titles added in each year: the part of `ratings_analysis` over time.
final class AudienceTrend {
  private static final String KEY = "category_by_year_added";
  private static final List<String> AUDIENCES = RatingsAnalysis.AUDIENCES;
  private static final String OTHER = "Other";
  private static final Colour[] COLOURS = {
    Colour.KIDS, Colour.FAMILY, Colour.TEEN, Colour.ADULT, Colour.OTHER
  };
  private static final int SHARE_YEARS = 5;

  private final IntTally[] byCategory = Titles.tallies(AUDIENCES.size() + 1);
  private final IntTally all;
  private int newest = Titles.MISSING;

  private AudienceTrend(Titles titles) {
    CodedText categories = titles.coded(FeatureColumn.CONTENT_CATEGORY);
    IntTally[] days = Tallies.by(categories, titles, Measure.ADDED_DAY);
    for (int code = 0; code < days.length; code++) {
      int at = code < categories.distinct() ? AUDIENCES.indexOf(categories.values().get(code)) : -1;
      byCategory[at < 0 ? AUDIENCES.size() : at].merge(AddedDay.years(days[code]));
      newest = days[code].isEmpty() ? newest : Math.max(newest, days[code].max());
    }
    this.all = TypeSeries.sum(byCategory);
  }

  static void fill(Draft draft, Titles titles) {
    if (!titles.has(FeatureColumn.CONTENT_CATEGORY)) {
      draft.leaveOut(titles.absent(FeatureColumn.CONTENT_CATEGORY), KEY);
    } else if (!titles.has(CanonicalColumn.DATE_ADDED)) {
      draft.leaveOut(Titles.absent(CanonicalColumn.DATE_ADDED), KEY);
    } else {
      AudienceTrend trend = new AudienceTrend(titles);
      draft.putMore(KEY, trend.years());
      draft.charts(trend.charts());
    }
  }

  /// The chart of audiences; none where no title has a date it was added on.
  static List<ChartSpec> charts(Titles titles) {
    return new AudienceTrend(titles).charts();
  }

  private Map<String, Object> years() {
    List<String> names = new ArrayList<>(AUDIENCES);
    names.add(OTHER);
    Map<String, Object> years = new LinkedHashMap<>();
    for (int year : all.keys()) {
      int[] counts = new int[names.size()];
      for (int i = 0; i < counts.length; i++) {
        counts[i] = (int) byCategory[i].count(year);
      }
      years.put(Integer.toString(year), Ranking.all(names, counts).toMap());
    }
    return years;
  }

  private List<ChartSpec> charts() {
    return all.isEmpty() ? List.of() : List.of(chart(AddedDay.date(newest)));
  }

  private ChartSpec chart(LocalDate last) {
    int to = all.max();
    int from = Math.max(all.min(), to - SHARE_YEARS + 1);
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < byCategory.length; i++) {
      String name = i < AUDIENCES.size() ? AUDIENCES.get(i) : OTHER;
      series.add(new Series(name, COLOURS[i], Charts.values(byCategory[i], from, to)));
    }
    long adult = byCategory[AUDIENCES.indexOf("Adult")].count(to);
    String summary =
        all.count(to) == 0
            ? "No title arrives in " + to + "."
            : "Of the titles added in "
                + to
                + ", "
                + NumberText.share(adult, all.count(to))
                + " are for adults.";
    return new ChartSpec(
        "audience_by_year_added",
        "Audience",
        "by year added, share of titles",
        Kind.SHARE,
        Charts.numbers(from, to),
        series,
        last.getDayOfYear() < last.lengthOfYear() ? Charts.until(last) : "",
        summary);
  }
}
