package app.marquee.ui.analyse;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysis;
import app.marquee.ui.chart.ChartTopic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A line of the Analyse page's list: a question, what stands out, a chart of the run, or an
/// analysis counted when it is chosen.
///
/// @param key where the question's or line's name stands in the bundle; unused for the others
/// @param topic what a chart is about, null for the others
record Entry(
    String key,
    @Nullable ChartTopic topic,
    @Nullable ChartSpec chart,
    @Nullable Analysis analysis) {
  /// Stands for what stands out.
  static final Entry INSIGHTS = new Entry("analyse.insights", null, null, null);

  private static final Map<ChartTopic, List<Analysis>> BY_TOPIC =
      Map.of(
          ChartTopic.GROWTH,
          List.of(Analysis.GROWTH, Analysis.DECADES, Analysis.OLDEST_NEWEST, Analysis.TYPES),
          ChartTopic.GEOGRAPHY,
          List.of(Analysis.COPRODUCTIONS, Analysis.COUNTRY),
          ChartTopic.RATINGS,
          List.of(Analysis.AUDIENCES, Analysis.RATING_BY_COUNTRY, Analysis.RATING_BY_GENRE),
          ChartTopic.GENRES,
          List.of(Analysis.GENRE_PAIRS),
          ChartTopic.LENGTH,
          List.of(Analysis.LENGTHS_COMPARED, Analysis.YEAR_AND_LENGTH),
          ChartTopic.PEOPLE,
          List.of(Analysis.DIRECTOR_CAST, Analysis.PERSON));

  private static final List<Analysis> OF_TITLES =
      List.of(Analysis.SIMILAR, Analysis.WORDS, Analysis.DUPLICATES, Analysis.SERVICES);

  /// Analyses a chart of the run asks for beside itself, as several definitions are defensible or
  /// there is one more chart to draw.
  private static final Set<Analysis> BESIDE =
      Set.of(
          Analysis.GENRES,
          Analysis.LAG,
          Analysis.COUNTRIES,
          Analysis.COUNTRIES_OVER_TIME,
          Analysis.ADDED_PER_YEAR,
          Analysis.RELEASE_YEARS,
          Analysis.GROWTH,
          Analysis.DIRECTORS,
          Analysis.CAST);

  private static final String TITLES = "analyse.titles";

  /// All lines for the charts of a run.
  static List<Entry> all(List<ChartSpec> charts) {
    List<Entry> lines = new ArrayList<>();
    lines.add(INSIGHTS);
    for (ChartTopic topic : ChartTopic.values()) {
      List<Entry> own = new ArrayList<>();
      for (ChartSpec chart : charts) {
        if (ChartTopic.of(chart) == topic) {
          own.add(new Entry(topic.key(), topic, chart, null));
        }
      }
      for (Analysis analysis : BY_TOPIC.getOrDefault(topic, List.of())) {
        own.add(new Entry(topic.key(), null, null, analysis));
      }
      if (!own.isEmpty()) {
        lines.add(question(topic.key()));
        lines.addAll(own);
      }
    }
    lines.add(question(TITLES));
    OF_TITLES.forEach(analysis -> lines.add(new Entry(TITLES, null, null, analysis)));
    return lines;
  }

  private static Entry question(String key) {
    return new Entry(key, null, null, null);
  }

  /// True where it cannot be chosen.
  boolean isQuestion() {
    return chart == null && analysis == null && !equals(INSIGHTS);
  }

  /// The analysis to ask for where this is chosen.
  Optional<Analysis> asked() {
    if (analysis != null) {
      return Optional.of(analysis);
    }
    ChartSpec drawn = chart;
    return drawn == null
        ? Optional.empty()
        : Arrays.stream(Analysis.values())
            .filter(BESIDE::contains)
            .filter(one -> one.charts().contains(drawn.id()))
            .findFirst();
  }

  /// True for the same line over another run.
  boolean isSame(Entry other) {
    if (chart != null && other.chart != null) {
      return chart.id().equals(other.chart.id());
    }
    return chart == null
        && other.chart == null
        && analysis == other.analysis
        && key.equals(other.key);
  }
}
