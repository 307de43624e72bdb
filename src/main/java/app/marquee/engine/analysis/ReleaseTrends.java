package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.CodedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The half of `content_trends` that counts release years.
final class ReleaseTrends {
  static final String[] KEYS = {"yearly_stats", "decade_stats"};
  static final String FIRST = "first_release_year";
  static final String LAST = "last_release_year";
  private static final int CHART_YEARS = 40;

  private final Titles titles;
  private final IntTally all;
  private final IntTally[] byType;

  ReleaseTrends(Titles titles) {
    this.titles = titles;
    this.byType = tallyByType(titles, Measure.RELEASE_YEAR);
    this.all = TypeSeries.sum(byType);
  }

  void fill(Draft draft) {
    draft.put("yearly_stats", TypeSeries.map(titles.types(), byType));
    if (titles.has(FeatureColumn.DECADE)) {
      IntTally[] decades = tallyByType(titles, Measure.DECADE);
      draft.put("decade_stats", TypeSeries.map(titles.types(), decades));
    } else {
      draft.leaveOut(titles.absent(FeatureColumn.DECADE), "decade_stats");
    }
    if (!all.isEmpty()) {
      draft.putMore(FIRST, all.min());
      draft.putMore(LAST, all.max());
    }
    draft.charts(charts());
  }

  /// The chart of release years; none where no title has one.
  static List<ChartSpec> charts(Titles titles) {
    return new ReleaseTrends(titles).charts();
  }

  private List<ChartSpec> charts() {
    return all.isEmpty() ? List.of() : List.of(chart(ranked(all, 1)));
  }

  /// Years with most titles, first; equal counts by year.
  static Ranking ranked(IntTally tally, int limit) {
    List<String> names = new ArrayList<>();
    int[] keys = tally.keys();
    int[] counts = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      names.add(Integer.toString(keys[i]));
      counts[i] = (int) tally.count(keys[i]);
    }
    return Ranking.top(names, counts, limit);
  }

  private ChartSpec chart(Ranking years) {
    int last = all.max();
    int first = Math.max(all.min(), last - CHART_YEARS + 1);
    long shown = 0;
    for (int year = first; year <= last; year++) {
      shown += all.count(year);
    }
    LocalDate asOf = titles.asOf();
    boolean partial =
        asOf != null && asOf.getYear() == last && asOf.getDayOfYear() < asOf.lengthOfYear();
    return new ChartSpec(
        "release_years",
        "Titles released",
        "per year since " + first + ", " + Charts.support(shown, all.count()),
        ChartSpec.Kind.COLUMN,
        Charts.numbers(first, last),
        TypeSeries.series(titles, byType, first, last),
        asOf != null && partial ? Charts.until(asOf) : "",
        "Most titles were released in "
            + years.names().getFirst()
            + ": "
            + NumberText.whole(years.largest())
            + ".");
  }

  static IntTally[] tallyByType(Titles titles, Measure measure) {
    CodedText types = titles.types();
    return Arrays.copyOf(Tallies.by(types, titles, measure), types.distinct());
  }
}
