package app.marquee.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.testing.Catalogues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Genres and people, counted by hand.
final class GenresAndPeopleTest {
  private static final String GENRES = "genre_analysis";
  private static final String PEOPLE = "people_analysis";

  private static Catalogues catalogue() {
    return Catalogues.with("type | title | release_year | listed_in | director | cast")
        .rows(
            "Movie   | a | 2011 | Dramas, Comedies | Ann      | Cid, Dee",
            "Movie   | b | 2012 | Dramas           | Ann, Bob | Cid, Ann",
            "TV Show | c | 2001 | Comedies, Kids   | Bob      | Dee",
            "TV Show | d |      | Kids, Dramas     |          | Cid, Eve",
            "Movie   | e | 2003 |                  | Ann      | ");
  }

  @Test
  void countsATitleInEachOfItsGenres() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.at(GENRES, "top_genres"))
        .isEqualTo(Map.of("Dramas", 3L, "Comedies", 2L, "Kids", 2L));
    assertThat(found.keys(GENRES, "top_genres")).containsExactly("Dramas", "Comedies", "Kids");
    assertThat(found.at(GENRES, "total_unique_genres")).isEqualTo(3);
    assertThat(found.at(GENRES, "genre_by_type"))
        .isEqualTo(
            Map.of(
                "Dramas", Map.of("Movie", 2L, "TV Show", 1L),
                "Comedies", Map.of("Movie", 1L, "TV Show", 1L),
                "Kids", Map.of("TV Show", 2L)));
    assertThat(found.at(GENRES, "genre_by_decade"))
        .isEqualTo(
            Map.of(
                "Dramas", Map.of("2010", 2L),
                "Comedies", Map.of("2000", 1L, "2010", 1L),
                "Kids", Map.of("2000", 1L)));
    assertThat(found.keys(GENRES))
        .startsWith(
            "top_genres", "total_unique_genres", "genre_by_type", "genre_pairs", "genre_by_decade");
  }

  @Test
  void ranksGenrePairs() {
    assertThat(Analysing.of(catalogue()).at(GENRES, "genre_pairs"))
        .isEqualTo(
            List.of(
                Map.of("genres", List.of("Comedies", "Dramas"), "titles", 1L),
                Map.of("genres", List.of("Comedies", "Kids"), "titles", 1L),
                Map.of("genres", List.of("Dramas", "Kids"), "titles", 1L)));
  }

  @Test
  void drawsGenresByType() {
    ChartSpec chart = Analysing.of(catalogue()).chart("genres_by_type");

    assertThat(chart.categories()).containsExactly("Dramas", "Comedies", "Kids");
    assertThat(chart.series())
        .containsExactly(
            new ChartSpec.Series("Movies", ChartSpec.Colour.MOVIES, List.of(2.0, 1.0, 0.0)),
            new ChartSpec.Series("TV shows", ChartSpec.Colour.SHOWS, List.of(1.0, 1.0, 2.0)));
  }

  @Test
  void countsPeople() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.at(PEOPLE, "top_directors")).isEqualTo(Map.of("Ann", 3L, "Bob", 2L));
    assertThat(found.at(PEOPLE, "top_cast"))
        .isEqualTo(Map.of("Cid", 3L, "Dee", 2L, "Ann", 1L, "Eve", 1L));
    assertThat(found.keys(PEOPLE, "top_cast")).containsExactly("Cid", "Dee", "Ann", "Eve");
    assertThat(found.at(PEOPLE, "unique_directors")).isEqualTo(2);
    assertThat(found.at(PEOPLE, "unique_cast")).isEqualTo(4);
    assertThat(found.figure("directors").text()).isEqualTo("2");
    assertThat(found.figure("directors").note()).isEqualTo("of 4 titles");
    assertThat(found.keys(PEOPLE))
        .startsWith(
            "top_directors", "top_cast", "director_cast_pairs", "unique_directors", "unique_cast");
  }

  @Test
  void pairsDirectorsWithCast() {
    // Ann directs Cid twice; every other pair once
    assertThat(Analysing.of(catalogue()).at(PEOPLE, "director_cast_pairs"))
        .isEqualTo(
            List.of(
                pair("Ann", "Cid", 2L),
                pair("Ann", "Ann", 1L),
                pair("Ann", "Dee", 1L),
                pair("Bob", "Ann", 1L),
                pair("Bob", "Cid", 1L),
                pair("Bob", "Dee", 1L)));
  }

  @Test
  void doesWithoutDirectors() {
    Analysing found = Analysing.of(Catalogues.with("type | title | cast").row("Movie | a | Cid"));

    assertThat(found.has(PEOPLE, "top_cast")).isTrue();
    assertThat(found.keys(PEOPLE, "not_applicable"))
        .containsExactly("top_directors", "director_cast_pairs", "unique_directors");
    assertThat(found.reason(PEOPLE, "director_cast_pairs"))
        .isEqualTo("The file has no column director.");
    assertThat(found.keys(GENRES, "not_applicable"))
        .containsExactly(
            "top_genres", "total_unique_genres", "genre_by_type", "genre_pairs", "genre_by_decade");
  }

  private static Map<String, Object> pair(String director, String cast, long titles) {
    return Map.of("director", director, "cast", cast, "titles", titles);
  }
}
