package app.marquee.engine.analysis;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.recipe.Definitions;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.charts.Doors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/// The charts and key figures of some titles of a catalogue, each counted when it is asked for:
/// what [AnalysisStage] makes of a catalogue of these titles alone, without its documents. Safe for
/// several threads.
public final class SelectedCharts {
  private final Titles titles;
  private final Definitions definitions;
  private final ToIntFunction<String> missing;
  private final Map<String, List<ChartSpec>> drawn = new ConcurrentHashMap<>();

  /// @param all every title of the catalogue
  /// @param definitions those of the titles
  /// @param rows ascending rows of the titles meant; not copied
  /// @param missing how many of them lack a value in a column of text
  public SelectedCharts(
      Titles all,
      Definitions definitions,
      int[] rows,
      ToIntFunction<String> missing,
      Cancellation cancellation) {
    this.titles = all.only(rows, cancellation);
    this.definitions = definitions;
    this.missing = missing;
  }

  /// True for a chart that is counted here; any other only the whole analysis makes.
  public static boolean hasChart(String id) {
    return !pass(id).isEmpty();
  }

  /// True for a key figure that is counted here.
  public static boolean hasFigure(String id) {
    return switch (id) {
      case "titles",
          "length_median",
          "directors",
          "coproductions",
          "adult_audience",
          "release_to_arrival" ->
          true;
      default -> false;
    };
  }

  /// A chart; empty where these titles give none. The catalogue has it of all titles.
  public Optional<ChartSpec> chart(String id) {
    for (ChartSpec chart : drawn.computeIfAbsent(pass(id), this::draw)) {
      if (chart.id().equals(id)) {
        return Optional.of(titles.askable(Doors.open(chart, definitions)));
      }
    }
    return Optional.empty();
  }

  /// A key figure; empty where these titles give none.
  public Optional<Figure> figure(String id) {
    return switch (id) {
      case "titles" -> Optional.of(ComprehensiveReport.figure(titles));
      case "length_median" -> DurationAnalysis.figure(titles);
      case "directors" -> PeopleAnalysis.figure(titles);
      case "coproductions" -> CountryCharts.figure(titles);
      case "adult_audience" -> RatingsAnalysis.figure(titles);
      case "release_to_arrival" -> ArrivalTrends.figure(titles);
      default -> throw new IllegalArgumentException(id);
    };
  }

  /// Charts that come of one pass over the titles share its name; empty where none makes the chart.
  private static String pass(String chart) {
    return switch (chart) {
      case "titles_added_by_month",
          "titles_added_by_year",
          "movies_and_shows",
          "added_by_weekday",
          "added_by_calendar_month",
          "release_to_arrival" ->
          "arrivals";
      case "top_countries", "world_map" -> "countries";
      case "release_years",
          "growth",
          "ratings",
          "audience_by_year_added",
          "regions",
          "countries_by_year_added",
          "top_genres",
          "genres_by_type",
          "genres_by_decade",
          "movie_lengths",
          "seasons",
          "mean_length_by_decade",
          "top_directors",
          "top_cast",
          "missing_by_column" ->
          chart;
      default -> "";
    };
  }

  private List<ChartSpec> draw(String pass) {
    titles.cancellation().check();
    return switch (pass) {
      case "arrivals" -> ArrivalTrends.charts(titles);
      case "release_years" -> ReleaseTrends.charts(titles);
      case "growth" -> YearTrends.charts(titles);
      case "ratings" -> RatingsAnalysis.charts(titles);
      case "audience_by_year_added" -> AudienceTrend.charts(titles);
      case "countries" -> CountryCharts.totals(titles);
      case "regions" -> CountryCharts.regions(titles);
      case "countries_by_year_added" -> CountryCharts.byYear(titles);
      case "top_genres" -> GenreAnalysis.bars(titles);
      case "genres_by_type" -> GenreAnalysis.shares(titles);
      case "genres_by_decade" -> GenreAnalysis.decades(titles);
      case "movie_lengths" -> DurationAnalysis.lengthCharts(titles);
      case "seasons" -> DurationAnalysis.seasonCharts(titles);
      case "mean_length_by_decade" -> DurationAnalysis.decadeCharts(titles);
      case "top_directors" -> PeopleAnalysis.directorCharts(titles);
      case "top_cast" -> PeopleAnalysis.castCharts(titles);
      case "missing_by_column" -> missing();
      default -> throw new IllegalArgumentException(pass);
    };
  }

  private List<ChartSpec> missing() {
    List<String> names = new ArrayList<>(titles.catalogue().clean().textColumns());
    int[] counts = new int[names.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = missing.applyAsInt(names.get(i));
    }
    return QualityReport.missing(names, counts, titles.size());
  }
}
