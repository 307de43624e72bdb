package app.marquee.engine.analysis;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanStage;
import app.marquee.engine.features.FeatureStage;
import app.marquee.engine.ingest.IngestStage;
import app.marquee.io.csv.CsvCatalogueSource;
import app.marquee.testing.Checks;
import app.marquee.testing.RealFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The reference figures on the original file. Every number below was counted apart from this
/// program: by a script over Python's csv module that reads each cell, applies the cleaning rules
/// word by word and counts with dictionaries and `statistics`.
final class RealCatalogueTest {
  private static Analysing found;

  @BeforeAll
  static void analyse() {
    Recipe recipe = Recipe.standard();
    RunContext context = RunContext.plain();
    var raw = new CsvCatalogueSource().read(RealFiles.path("netflix_titles.csv"), recipe, context);
    var ingested = IngestStage.ingest(raw, recipe, context);
    var featured =
        FeatureStage.derive(
            CleanStage.clean(ingested, recipe, context), recipe.features(), context);
    found =
        new Analysing(AnalysisStage.analyse(Checks.of(featured, recipe, context), recipe, context));
  }

  @Test
  void catalogue() {
    assertThat(found.at("comprehensive_report", "data_overview"))
        .isEqualTo(
            Map.of(
                "total_records", 8807,
                "total_movies", 6131,
                "total_tv_shows", 2676,
                "date_range", Map.of("earliest", "2008-01-01", "latest", "2021-09-25"),
                "unique_countries", 122,
                "unique_ratings", 14,
                "release_year_range", Map.of("earliest", 1925, "latest", 2021)));
    assertThat(found.figure("titles").text()).isEqualTo("8,807");
  }

  @Test
  void releaseYears() {
    String document = "content_trends";

    assertThat(ranked(document, "top_years"))
        .containsExactly(
            entry("2018", 1147L),
            entry("2017", 1032L),
            entry("2019", 1030L),
            entry("2020", 953L),
            entry("2016", 902L),
            entry("2021", 592L),
            entry("2015", 560L),
            entry("2014", 352L),
            entry("2013", 288L),
            entry("2012", 237L));
    assertThat(found.at(document, "peak_production"))
        .as("767 movies in 2017 and in 2018; 436 shows in 2020")
        .isEqualTo(Map.of("movies", 2017, "tv_shows", 2020));
    assertThat(found.keys(document, "growth_rates"))
        .hasSize(10)
        .startsWith("2012")
        .endsWith("2021");
    assertThat((Double) found.at(document, "growth_rates", "2015"))
        .isCloseTo((560 - 352) / 352.0, within(1e-15));
    assertThat(found.keys(document, "yearly_stats", "Movie")).hasSize(73);
    assertThat(found.keys(document, "yearly_stats", "TV Show")).hasSize(46);
    assertThat(found.at(document, "decade_stats", "Movie"))
        .isEqualTo(
            Map.of(
                "1940", 13L, "1950", 11L, "1960", 23L, "1970", 66L, "1980", 122L, "1990", 241L,
                "2000", 677L, "2010", 4184L, "2020", 794L));
  }

  @Test
  void arrivals() {
    String document = "content_trends";

    assertThat(found.keys(document, "added_by_month"))
        .hasSize(108)
        .startsWith("2008-01")
        .endsWith("2021-09");
    assertThat(found.at(document, "added_by_month", "2021-07")).isEqualTo(257L);
    assertThat(found.at(document, "added_by_month", "2021-09")).isEqualTo(183L);
    assertThat(found.at(document, "added_by_year", "Movie", "2019")).isEqualTo(1424L);
    assertThat(found.at(document, "added_by_year", "TV Show", "2019")).isEqualTo(592L);
    assertThat(found.at(document, "titles_added_by_year", "2019")).isEqualTo(2016L);
    assertThat(ranked(document, "added_by_weekday"))
        .containsExactly(
            entry("Friday", 2498L),
            entry("Thursday", 1396L),
            entry("Wednesday", 1288L),
            entry("Tuesday", 1197L),
            entry("Monday", 851L),
            entry("Saturday", 816L),
            entry("Sunday", 751L));
    assertThat(counts(document, "added_by_calendar_month").values())
        .containsExactly(738L, 563L, 742L, 764L, 632L, 728L, 827L, 755L, 770L, 760L, 705L, 813L);
    assertThat(found.at(document, "added_lag_years"))
        .isEqualTo(Map.of("count", 8797L, "median", 1.0, "mean", 41244 / 8797.0, "negative", 14L));
    assertThat(found.at(document, "partial_last_year")).isEqualTo(true);
  }

  @Test
  void ratings() {
    String document = "ratings_analysis";

    assertThat(ranked(document, "rating_distribution"))
        .containsExactly(
            entry("TV-MA", 3207L),
            entry("TV-14", 2160L),
            entry("TV-PG", 863L),
            entry("R", 799L),
            entry("PG-13", 490L),
            entry("TV-Y7", 334L),
            entry("TV-Y", 307L),
            entry("PG", 287L),
            entry("TV-G", 220L),
            entry("NR", 80L),
            entry("G", 41L),
            entry("TV-Y7-FV", 6L),
            entry("NC-17", 3L),
            entry("UR", 3L));
    assertThat(ranked(document, "category_distribution"))
        .containsExactly(
            entry("Adult", 4009L),
            entry("Teen", 2650L),
            entry("Family", 1411L),
            entry("Kids", 647L),
            entry("Other", 90L));
    assertThat(found.at(document, "rating_by_type", "TV-MA"))
        .isEqualTo(Map.of("Movie", 2062L, "TV Show", 1145L));
    assertThat(found.at(document, "popular_rating_by_decade"))
        .isEqualTo(
            Map.of(
                "1920", "TV-14", "1940", "TV-14", "1950", "TV-14", "1960", "TV-14", "1970", "TV-14",
                "1980", "TV-14", "1990", "R", "2000", "TV-14", "2010", "TV-MA", "2020", "TV-MA"));
    assertThat(found.at(document, "category_by_year_added", "2021"))
        .isEqualTo(Map.of("Adult", 679L, "Teen", 472L, "Family", 203L, "Kids", 144L));
    assertThat(found.figure("adult_audience").text())
        .isEqualTo("45.5" + NumberText.NO_BREAK_SPACE + "%");
  }

  @Test
  void countries() {
    String document = "geographical_analysis";

    assertThat(ranked(document, "top_countries"))
        .hasSize(20)
        .startsWith(
            entry("United States", 3690L),
            entry("India", 1046L),
            entry("United Kingdom", 806L),
            entry("Canada", 445L),
            entry("France", 393L),
            entry("Japan", 318L),
            entry("Spain", 232L),
            entry("South Korea", 231L),
            entry("Germany", 226L))
        .endsWith(entry("Argentina", 91L), entry("Belgium", 90L));
    assertThat(ranked(document, "top_primary_countries"))
        .startsWith(entry("United States", 3211L), entry("India", 1008L))
        .endsWith(entry("Hong Kong", 79L));
    assertThat(found.at(document, "multi_country_stats"))
        .isEqualTo(
            Map.of(
                "total_multi_country", 1315L, "avg_countries", 3351 / 1315.0, "max_countries", 12));
    assertThat(found.at(document, "total_unique_countries")).isEqualTo(122);
    assertThat(ranked(document, "country_by_year_added", "India"))
        .containsExactly(
            entry("2016", 13L),
            entry("2017", 162L),
            entry("2018", 349L),
            entry("2019", 218L),
            entry("2020", 199L),
            entry("2021", 105L));
    assertThat(
            counts(document, "regional_distribution").values().stream()
                .mapToLong(Number::longValue)
                .sum())
        .as("every country of the file lies in a region")
        .isEqualTo(10012);
    assertThat(list(document, "top_coproductions"))
        .hasSize(20)
        .startsWith(
            Map.of("countries", List.of("United Kingdom", "United States"), "titles", 279L),
            Map.of("countries", List.of("Canada", "United States"), "titles", 217L))
        .endsWith(Map.of("countries", List.of("Ireland", "United States"), "titles", 23L));
  }

  @Test
  void genres() {
    String document = "genre_analysis";

    assertThat(ranked(document, "top_genres"))
        .hasSize(20)
        .startsWith(
            entry("International Movies", 2752L), entry("Dramas", 2427L), entry("Comedies", 1674L))
        .endsWith(entry("Reality TV", 255L));
    assertThat(found.at(document, "total_unique_genres")).isEqualTo(42);
    assertThat(found.at(document, "genre_mentions")).isEqualTo(19323L);
    assertThat(found.at(document, "genre_by_type", "Dramas")).isEqualTo(Map.of("Movie", 2427L));
    assertThat(counts(document, "genre_by_decade", "Dramas").values())
        .containsExactly(6L, 17L, 29L, 57L, 102L, 273L, 1656L, 287L);
    assertThat(list(document, "genre_pairs"))
        .hasSize(20)
        .startsWith(
            Map.of("genres", List.of("Dramas", "International Movies"), "titles", 1483L),
            Map.of("genres", List.of("Comedies", "International Movies"), "titles", 804L))
        .endsWith(
            Map.of("genres", List.of("International Movies", "Music & Musicals"), "titles", 184L));
  }

  @Test
  void lengths() {
    String document = "duration_patterns";

    assertThat(found.at(document, "movie_duration_stats", "avg_duration"))
        .isEqualTo(610433 / 6131.0);
    assertThat(found.at(document, "movie_duration_stats", "median_duration")).isEqualTo(98.0);
    assertThat(found.at(document, "movie_duration_stats", "min_duration")).isEqualTo(3);
    assertThat(found.at(document, "movie_duration_stats", "max_duration")).isEqualTo(312);
    assertThat((Double) found.at(document, "movie_duration_stats", "std_duration"))
        .isCloseTo(28.28950441612769, within(1e-12));
    assertThat(found.at(document, "tv_seasons_stats"))
        .isEqualTo(
            Map.of(
                "avg_seasons",
                4723 / 2676.0,
                "median_seasons",
                1.0,
                "min_seasons",
                1,
                "max_seasons",
                17,
                "single_season_shows",
                1793L));
    assertThat(found.at(document, "movies_duration_by_decade", "mean", "2010"))
        .isEqualTo(405455 / 4184.0);
    assertThat(ranked(document, "movie_duration_histogram"))
        .hasSize(27)
        .startsWith(entry("0", 4L), entry("10", 22L))
        .contains(entry("90", 1368L))
        .endsWith(entry("310", 1L));
    assertThat(list(document, "longest_movies"))
        .hasSize(10)
        .extracting(movie -> String.valueOf(Analysing.map(movie).get("show_id")))
        .containsExactly(
            "s4254", "s718", "s2492", "s2488", "s2485", "s2489", "s167", "s7933", "s1020", "s4574");
    assertThat(found.at(document, "data_quality"))
        .isEqualTo(
            Map.of(
                "movies_with_duration_data",
                6131L,
                "tv_shows_with_seasons_data",
                2676L,
                "total_movies",
                6131,
                "total_tv_shows",
                2676));
  }

  @Test
  void people() {
    String document = "people_analysis";

    assertThat(ranked(document, "top_directors"))
        .hasSize(20)
        .startsWith(
            entry("Rajiv Chilaka", 22L),
            entry("Jan Suter", 21L),
            entry("Raúl Campos", 19L),
            entry("Marcus Raboy", 16L),
            entry("Suhas Kadav", 16L))
        .endsWith(entry("Hanung Bramantyo", 8L), entry("Johnnie To", 8L));
    assertThat(ranked(document, "top_cast"))
        .hasSize(20)
        .startsWith(entry("Anupam Kher", 43L), entry("Shah Rukh Khan", 35L))
        .endsWith(entry("Fred Tatasciore", 23L), entry("Jigna Bhardwaj", 23L));
    assertThat(found.at(document, "unique_directors")).isEqualTo(4993);
    assertThat(found.at(document, "unique_cast")).isEqualTo(36439);
    assertThat(list(document, "director_cast_pairs"))
        .hasSize(20)
        .startsWith(
            Map.of("director", "Rajiv Chilaka", "cast", "Julie Tejwani", "titles", 19L),
            Map.of("director", "Rajiv Chilaka", "cast", "Rajesh Kava", "titles", 19L))
        .endsWith(Map.of("director", "Toshiya Shinohara", "cast", "Satsuki Yukino", "titles", 7L));
  }

  @Test
  void quality() {
    Map<String, List<Integer>> missingAndDistinct =
        Map.ofEntries(
            entry("show_id", List.of(0, 8807)),
            entry("type", List.of(0, 2)),
            entry("title", List.of(0, 8806)),
            entry("director", List.of(2634, 4528)),
            entry("cast", List.of(825, 7692)),
            entry("country", List.of(831, 743)),
            entry("date_added", List.of(10, 1714)),
            entry("release_year", List.of(0, 74)),
            entry("rating", List.of(7, 14)),
            entry("duration", List.of(0, 220)),
            entry("listed_in", List.of(0, 514)),
            entry("description", List.of(0, 8775)));
    for (Map.Entry<String, List<Integer>> column : missingAndDistinct.entrySet()) {
      String name = column.getKey();
      assertThat(
              List.of(
                  found.at("quality_report", "columns", name, "missing"),
                  found.at("quality_report", "columns", name, "distinct")))
          .as(name)
          .isEqualTo(column.getValue());
    }
    assertThat(found.at("quality_report", "checks_failed")).isEqualTo(0);
  }

  @Test
  void charts() {
    ChartSpec months = found.chart("titles_added_by_month");

    assertThat(months.categories()).hasSize(165);
    assertThat(months.partialLast()).isEqualTo("to 25 Sep");
    assertThat(months.series().getFirst().values().stream().mapToDouble(x -> x).sum())
        .isEqualTo(8797);
    assertThat(found.chart("top_genres").series().getFirst().values())
        .as("ten genres and the other 32 hold all mentions")
        .endsWith(19323.0 - 2752 - 2427 - 1674 - 1351 - 869 - 859 - 763 - 756 - 641 - 616);
    assertThat(found.chart("world_map").categories()).hasSize(122);
  }

  private static Map<String, Long> counts(String document, String... path) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String key : found.keys(document, path)) {
      counts.put(key, (Long) Analysing.map(found.at(document, path)).get(key));
    }
    return counts;
  }

  private static List<Map.Entry<String, Long>> ranked(String document, String... path) {
    return List.copyOf(counts(document, path).entrySet());
  }

  private static List<Object> list(String document, String key) {
    return List.of(((List<?>) found.at(document, key)).toArray());
  }
}
