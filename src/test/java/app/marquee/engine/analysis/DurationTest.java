package app.marquee.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.testing.Catalogues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Lengths of movies and seasons of shows, counted by hand.
final class DurationTest {
  private static final String DOCUMENT = "duration_patterns";

  private static Catalogues catalogue() {
    return Catalogues.with("show_id | type | title | release_year | duration")
        .rows(
            "s1 | Movie   | b    | 2011 | 90 min",
            "s2 | Movie   | a    | 2019 | 100 min",
            "s3 | Movie   | c    | 2001 | 90 min",
            "s4 | Movie   | long | 2001 | 313 min",
            "s5 | Movie   | d    |      | ",
            "s6 | TV Show | e    | 2001 | 1 Season",
            "s7 | TV Show | f    | 2001 | 1 Season",
            "s8 | TV Show | g    | 2001 | 12 Seasons",
            "s9 | TV Show | h    | 2001 | ");
  }

  @Test
  void measuresMovies() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.keys(DOCUMENT, "movie_duration_stats"))
        .containsExactly(
            "avg_duration", "median_duration", "min_duration", "max_duration", "std_duration");
    assertThat(found.at(DOCUMENT, "movie_duration_stats", "avg_duration")).isEqualTo(593 / 4.0);
    assertThat(found.at(DOCUMENT, "movie_duration_stats", "median_duration")).isEqualTo(95.0);
    assertThat(found.at(DOCUMENT, "movie_duration_stats", "min_duration")).isEqualTo(90);
    assertThat(found.at(DOCUMENT, "movie_duration_stats", "max_duration")).isEqualTo(313);
    // deviations from 148.25: -58.25 twice, -48.25, 164.75; sum of squares 36256.75; by 3
    assertThat((Double) found.at(DOCUMENT, "movie_duration_stats", "std_duration"))
        .isCloseTo(109.93445016614825, within(1e-9));
    assertThat(found.figure("length_median").text()).isEqualTo("95");
    assertThat(found.figure("length_median").note()).isEqualTo("min, 4 movies");
  }

  @Test
  void measuresSeasons() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.at(DOCUMENT, "tv_seasons_stats"))
        .isEqualTo(
            Map.of(
                "avg_seasons",
                14 / 3.0,
                "median_seasons",
                1.0,
                "min_seasons",
                1,
                "max_seasons",
                12,
                "single_season_shows",
                2L));
    assertThat(found.at(DOCUMENT, "seasons_distribution")).isEqualTo(Map.of("1", 2L, "12", 1L));
    assertThat(found.keys(DOCUMENT, "seasons_distribution")).containsExactly("1", "12");
  }

  @Test
  void groupsMoviesByDecadeAndLength() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.at(DOCUMENT, "movies_duration_by_decade"))
        .isEqualTo(
            Map.of(
                "mean", Map.of("2000", 201.5, "2010", 95.0),
                "count", Map.of("2000", 2L, "2010", 2L)));
    assertThat(found.at(DOCUMENT, "movie_duration_histogram"))
        .isEqualTo(Map.of("90", 2L, "100", 1L, "310", 1L));
    assertThat(found.keys(DOCUMENT, "movie_duration_histogram"))
        .containsExactly("90", "100", "310");
  }

  @Test
  void listsTheLongestMovies() {
    assertThat(Analysing.of(catalogue()).at(DOCUMENT, "longest_movies"))
        .isEqualTo(
            List.of(
                movie("long", 313, "s4", 4),
                movie("a", 100, "s2", 2),
                movie("b", 90, "s1", 1),
                movie("c", 90, "s3", 3)));
  }

  @Test
  void keepsTenOfTheLongest() {
    Catalogues many = Catalogues.with("type | title | duration");
    for (int minutes = 1; minutes <= 30; minutes++) {
      many.row("Movie | m | " + minutes + " min");
    }

    assertThat(Analysing.of(many).at(DOCUMENT, "longest_movies"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(10)
        .first()
        .isEqualTo(Map.of("title", "m", "duration_minutes", 30, "record", 30));
  }

  @Test
  void saysForHowManyTitlesLengthsAreKnown() {
    assertThat(Analysing.of(catalogue()).at(DOCUMENT, "data_quality"))
        .isEqualTo(
            Map.of(
                "movies_with_duration_data",
                4L,
                "tv_shows_with_seasons_data",
                3L,
                "total_movies",
                5,
                "total_tv_shows",
                4));
  }

  @Test
  void drawsLengthsWithAllLongerMoviesInTheLastBin() {
    ChartSpec chart = Analysing.of(catalogue()).chart("movie_lengths");

    assertThat(chart.kind()).isEqualTo(ChartSpec.Kind.HISTOGRAM);
    assertThat(chart.categories()).hasSize(25).startsWith("0", "10").endsWith("230", "240+");
    List<Double> values = chart.series().getFirst().values();
    assertThat(values).hasSize(24);
    assertThat(values.get(9)).isEqualTo(2.0);
    assertThat(values.get(10)).isEqualTo(1.0);
    assertThat(values.getLast()).isEqualTo(1.0);
  }

  @Test
  void drawsShortMoviesUpToTheLastBinNeeded() {
    ChartSpec chart =
        Analysing.of(Catalogues.with("type | title | duration").row("Movie | a | 25 min"))
            .chart("movie_lengths");

    assertThat(chart.categories()).containsExactly("0", "10", "20", "30");
    assertThat(chart.series().getFirst().values()).containsExactly(0.0, 0.0, 1.0);
  }

  @Test
  void drawsSeasonsWithAllMoreInTheLastColumn() {
    ChartSpec chart = Analysing.of(catalogue()).chart("seasons");

    assertThat(chart.categories()).hasSize(10).startsWith("1").endsWith("10+");
    assertThat(chart.series().getFirst().values()).startsWith(2.0, 0.0).endsWith(0.0, 1.0);
  }

  @Test
  void hasNoDeviationOfOneMovie() {
    Analysing found =
        Analysing.of(Catalogues.with("type | title | duration").row("Movie | a | 25 min"));

    assertThat(found.keys(DOCUMENT, "movie_duration_stats")).doesNotContain("std_duration");
    assertThat(found.reason(DOCUMENT, "movie_duration_stats.std_duration"))
        .isEqualTo("Only one movie has a length in minutes.");
    assertThat(found.reason(DOCUMENT, "tv_seasons_stats.avg_seasons"))
        .isEqualTo("No TV show has a number of seasons.");
    assertThat(found.reason(DOCUMENT, "movies_duration_by_decade"))
        .isEqualTo("The file has no column release_year.");
  }

  @Test
  void countsTitlesWithoutTheColumn() {
    Analysing found = Analysing.of(Catalogues.with("type | title").row("Movie | a"));

    assertThat(found.keys(DOCUMENT, "not_applicable"))
        .containsExactlyInAnyOrder(
            "movie_duration_stats",
            "tv_seasons_stats",
            "movies_duration_by_decade",
            "movie_duration_histogram",
            "seasons_distribution",
            "longest_movies");
    assertThat(found.at(DOCUMENT, "data_quality", "total_movies")).isEqualTo(1);
  }

  private static Map<String, Object> movie(String title, int minutes, String id, int record) {
    return Map.of("title", title, "duration_minutes", minutes, "show_id", id, "record", record);
  }
}
