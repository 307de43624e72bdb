package app.marquee.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.NumberText;
import app.marquee.testing.Catalogues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Ratings, audiences and types, counted by hand.
final class RatingsTest {
  private static final String DOCUMENT = "ratings_analysis";

  private static Catalogues catalogue() {
    return Catalogues.with("type | title | release_year | rating | date_added")
        .asOf("2021-06-30")
        .rows(
            "Movie   | a | 2011 | TV-MA | 2020-01-05",
            "Movie   | b | 2012 | R     | 2020-02-05",
            "TV Show | c | 2013 | TV-MA | 2021-06-30",
            "TV Show | d | 2005 | TV-Y  | 2021-01-01",
            "Movie   | e | 2006 | PG    | ",
            "Movie   | f | 2007 |       | 2021-01-01",
            "Movie   | g | 2014 | R     | 2020-05-05");
  }

  @Test
  void ranksRatingsByCountThenName() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.keys(DOCUMENT, "rating_distribution"))
        .containsExactly("R", "TV-MA", "PG", "TV-Y");
    assertThat(found.at(DOCUMENT, "rating_distribution"))
        .isEqualTo(Map.of("R", 2L, "TV-MA", 2L, "PG", 1L, "TV-Y", 1L));
  }

  @Test
  void countsAudiences() {
    Analysing found = Analysing.of(catalogue());

    // R R TV-MA TV-MA · PG · TV-Y · the title without a rating is Other
    assertThat(found.at(DOCUMENT, "category_distribution"))
        .isEqualTo(Map.of("Adult", 4L, "Family", 1L, "Kids", 1L, "Other", 1L));
    assertThat(found.keys(DOCUMENT, "category_distribution"))
        .containsExactly("Adult", "Family", "Kids", "Other");
    assertThat(found.at(DOCUMENT, "age_distribution"))
        .isEqualTo(Map.of("Kids", 1L, "Family", 1L, "Teen", 0L, "Adult", 4L));
    assertThat(found.keys(DOCUMENT, "age_distribution"))
        .containsExactly("Kids", "Family", "Teen", "Adult");
    assertThat(found.figure("adult_audience").text())
        .isEqualTo("57.1" + NumberText.NO_BREAK_SPACE + "%");
  }

  @Test
  void crossesRatingsWithTypes() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.at(DOCUMENT, "rating_by_type"))
        .isEqualTo(
            Map.of(
                "R", Map.of("Movie", 2L),
                "TV-MA", Map.of("Movie", 1L, "TV Show", 1L),
                "PG", Map.of("Movie", 1L),
                "TV-Y", Map.of("TV Show", 1L)));
    assertThat(found.at(DOCUMENT, "type_ratio"))
        .isEqualTo(Map.of("Movie", 500 / 7.0, "TV Show", 200 / 7.0));
    assertThat(found.keys(DOCUMENT, "type_ratio")).containsExactly("Movie", "TV Show");
  }

  @Test
  void takesTheAlphabeticallyFirstRatingOnATie() {
    // the 2000s hold PG and TV-Y once each, the 2010s R and TV-MA twice each
    assertThat(Analysing.of(catalogue()).at(DOCUMENT, "popular_rating_by_decade"))
        .isEqualTo(Map.of("2000", "PG", "2010", "R"));
  }

  @Test
  void countsAudiencesByYearAdded() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.at(DOCUMENT, "category_by_year_added"))
        .isEqualTo(
            Map.of(
                "2020", Map.of("Adult", 3L), "2021", Map.of("Adult", 1L, "Kids", 1L, "Other", 1L)));
    ChartSpec chart = found.chart("audience_by_year_added");
    assertThat(chart.categories()).containsExactly("2020", "2021");
    assertThat(chart.series().stream().map(ChartSpec.Series::name))
        .containsExactly("Kids", "Family", "Teen", "Adult", "Other");
    assertThat(chart.series().get(3))
        .isEqualTo(new ChartSpec.Series("Adult", ChartSpec.Colour.ADULT, List.of(3.0, 1.0)));
    assertThat(chart.partialLast()).isEqualTo("to 30 Jun");
  }

  @Test
  void knowsTypesWithoutRatings() {
    Analysing found = Analysing.of(Catalogues.with("type | title").row("TV Show | a"));

    assertThat(found.keys(DOCUMENT)).containsExactly("type_ratio", "not_applicable");
    assertThat(found.keys(DOCUMENT, "not_applicable"))
        .contains(
            "rating_distribution",
            "category_distribution",
            "rating_by_type",
            "age_distribution",
            "popular_rating_by_decade");
    assertThat(found.reason(DOCUMENT, "rating_by_type"))
        .isEqualTo("The file has no column rating.");
  }

  @Test
  void writesTheFixedKeysInOrder() {
    assertThat(Analysing.of(catalogue()).keys(DOCUMENT))
        .startsWith(
            "rating_distribution",
            "category_distribution",
            "rating_by_type",
            "type_ratio",
            "age_distribution",
            "popular_rating_by_decade");
  }
}
