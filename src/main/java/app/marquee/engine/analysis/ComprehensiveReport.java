package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Insight;
import app.marquee.domain.figures.NumberText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `comprehensive_report`: the catalogue at a glance, from the figures of the other documents.
final class ComprehensiveReport {
  static final String NAME = "comprehensive_report";

  private final Titles titles;
  private final List<Findings> others;
  private final Draft draft = new Draft(NAME);

  private ComprehensiveReport(Titles titles, List<Findings> others) {
    this.titles = titles;
    this.others = others;
  }

  /// @param others the findings of the other documents, in order
  static Findings of(Titles titles, List<Findings> others) {
    return new ComprehensiveReport(titles, others).analyse();
  }

  private Findings analyse() {
    figureAndInsight();
    draft.put("analyses_completed", completed());
    List<Insight> insights = new ArrayList<>(draft.insights());
    for (Findings findings : others) {
      insights.addAll(findings.insights());
    }
    draft.put("key_insights", insights(insights));
    draft.put("data_overview", overview());
    for (String key : QualityScore.KEYS) {
      Object value = find(QualityReport.NAME, key);
      if (value == null) {
        draft.leaveOut("No title was kept.", key);
      } else {
        draft.put(key, value);
      }
    }
    return draft.finish();
  }

  private void figureAndInsight() {
    draft.figure(figure(titles));
    draft.insight(
        "The catalogue holds "
            + NumberText.counted(titles.size(), "title", "titles")
            + ": "
            + parts(titles)
            + ".",
        titles.size(),
        "data_overview.total_records");
  }

  /// The key figure.
  static Figure figure(Titles titles) {
    return new Figure(
        "titles",
        "Titles",
        titles.size(),
        NumberText.whole(titles.size()),
        parts(titles),
        "Records of the file that were kept: neither quarantined nor dropped as duplicates.");
  }

  private static String parts(Titles titles) {
    return NumberText.counted(titles.movieCount(), "movie", "movies")
        + " and "
        + NumberText.counted(titles.showCount(), "TV show", "TV shows");
  }

  /// Names of the documents that hold at least one figure.
  private List<Object> completed() {
    List<Object> names = new ArrayList<>();
    for (Findings findings : others) {
      Map<String, Object> content = findings.document().content();
      if (content.size() > (content.containsKey(Draft.NOT_APPLICABLE) ? 1 : 0)) {
        names.add(findings.document().name());
      }
    }
    return names;
  }

  private static List<Object> insights(List<Insight> insights) {
    List<Object> list = new ArrayList<>();
    for (Insight insight : insights) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("statement", insight.statement());
      entry.put("figure", number(insight.figure()));
      entry.put("report", insight.report());
      entry.put("path", insight.path());
      list.add(entry);
    }
    return list;
  }

  /// A whole number as such, so that a count is written without decimals.
  private static Number number(double value) {
    if (value == Math.rint(value)) {
      return (long) value;
    }
    return value;
  }

  private Map<String, Object> overview() {
    Map<String, Object> overview = new LinkedHashMap<>();
    overview.put("total_records", titles.size());
    overview.put("total_movies", titles.movieCount());
    overview.put("total_tv_shows", titles.showCount());
    range(
        overview,
        "date_range",
        find(ContentTrendsAnalysis.NAME, ArrivalTrends.FIRST),
        find(ContentTrendsAnalysis.NAME, ArrivalTrends.LAST),
        CanonicalColumn.DATE_ADDED);
    Object countries = find(GeographyAnalysis.NAME, "total_unique_countries");
    if (countries == null) {
      draft.leaveOut(Titles.absent(CanonicalColumn.COUNTRY), "data_overview.unique_countries");
    } else {
      overview.put("unique_countries", countries);
    }
    if (find(RatingsAnalysis.NAME, "rating_distribution") instanceof Map<?, ?> ratings) {
      overview.put("unique_ratings", ratings.size());
    } else {
      draft.leaveOut(Titles.absent(CanonicalColumn.RATING), "data_overview.unique_ratings");
    }
    range(
        overview,
        "release_year_range",
        find(ContentTrendsAnalysis.NAME, ReleaseTrends.FIRST),
        find(ContentTrendsAnalysis.NAME, ReleaseTrends.LAST),
        CanonicalColumn.RELEASE_YEAR);
    return overview;
  }

  private void range(
      Map<String, Object> overview,
      String key,
      @Nullable Object earliest,
      @Nullable Object latest,
      CanonicalColumn column) {
    if (earliest == null || latest == null) {
      String reason =
          titles.has(column)
              ? "No title has a value in " + column.header() + "."
              : Titles.absent(column);
      draft.leaveOut(reason, "data_overview." + key);
      return;
    }
    Map<String, Object> range = new LinkedHashMap<>();
    range.put("earliest", earliest);
    range.put("latest", latest);
    overview.put(key, range);
  }

  private @Nullable Object find(String document, String key) {
    for (Findings findings : others) {
      if (findings.document().name().equals(document)) {
        return findings.document().content().get(key);
      }
    }
    return null;
  }
}
