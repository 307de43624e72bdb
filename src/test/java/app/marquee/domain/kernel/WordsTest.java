package app.marquee.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.catalogue.ContentType;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Cells of a few known words: missing markers, types, ratings; and the count of words.
class WordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "N/A",
        "n/a",
        "#N/A",
        "NA",
        "na",
        "null",
        "NULL",
        "None",
        "none",
        "nan",
        "NaN",
        "Not Given",
        "not given",
        "NOT GIVEN",
        "-"
      })
  void knowsMissingMarkers(String cell) {
    assertThat(MissingMarkers.isMarker(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "--",
        "Nan Bread",
        "Unknown",
        "no",
        "N",
        "nana",
        "Nona",
        "None of Us",
        "Not Given Up",
        "0",
        "?",
        "notgiven",
        "nul"
      })
  void takesNothingElseForMissing(String cell) {
    assertThat(MissingMarkers.isMarker(cell)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Movie, MOVIE",
    "MOVIE, MOVIE",
    "movie, MOVIE",
    "Movies, MOVIE",
    "Film, MOVIE",
    "FILM, MOVIE",
    "TV Show, TV_SHOW",
    "tv show, TV_SHOW",
    "TV SHOW, TV_SHOW",
    "SHOW, TV_SHOW",
    "Show, TV_SHOW",
    "Series, TV_SHOW",
    "TV Series, TV_SHOW",
    "tv-series, TV_SHOW",
    "TV_SHOW, TV_SHOW",
    "' Movie ', MOVIE"
  })
  void knowsTypes(String cell, ContentType type) {
    assertThat(TypeNames.parse(cell)).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "William Wyler", "Episode", "TV", "Movie Show", "1"})
  void takesNothingElseForAType(String cell) {
    assertThat(TypeNames.parse(cell)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "tv-ma, TV-MA",
    "Pg-13, PG-13",
    "NOT RATED, NR",
    "Not Rated, NR",
    "NOT_RATE, NR",
    "not_rated, NR",
    "UNRATED, UR",
    "Unrated, UR",
    "AGES_18_, 18+",
    "AGES_16_, 16+",
    "16, 16+",
    "ALL_AGES, ALL",
    "all ages, ALL",
    "74 min, 74 MIN"
  })
  void spellsRatingsOneWay(String cell, String rating) {
    assertThat(Ratings.canonical(cell)).isEqualTo(rating);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TV-MA",
        "TV-14",
        "TV-PG",
        "R",
        "PG-13",
        "TV-Y7",
        "TV-Y",
        "PG",
        "TV-G",
        "NR",
        "G",
        "TV-Y7-FV",
        "NC-17",
        "UR",
        "18+",
        "7+",
        "ALL",
        "",
        "18"
      })
  void keepsACanonicalRatingTheSameInstance(String rating) {
    assertThat(Ratings.canonical(rating)).isSameAs(rating);
  }

  @ParameterizedTest
  @CsvSource({
    "TV-Y, Kids",
    "TV-Y7, Kids",
    "TV-Y7-FV, Kids",
    "7+, Kids",
    "G, Family",
    "PG, Family",
    "TV-G, Family",
    "TV-PG, Family",
    "ALL, Family",
    "PG-13, Teen",
    "TV-14, Teen",
    "13+, Teen",
    "16+, Teen",
    "R, Adult",
    "NC-17, Adult",
    "TV-MA, Adult",
    "18+, Adult",
    "NR, Other",
    "UR, Other",
    "74 MIN, Other",
    "tv-ma, Other"
  })
  void saysWhomARatingIsFor(String rating, String category) {
    assertThat(Ratings.category(rating).text()).isEqualTo(category);
  }

  @Test
  void aMissingRatingIsOther() {
    assertThat(Ratings.category(null)).isEqualTo(ContentCategory.OTHER);
  }

  @Test
  void readsWordsAlikeInTurkish() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(TypeNames.parse("MOVIE")).isEqualTo(ContentType.MOVIE);
      assertThat(TypeNames.parse("tv series")).isEqualTo(ContentType.TV_SHOW);
      assertThat(MissingMarkers.isMarker("NOT GIVEN")).isTrue();
      assertThat(Ratings.canonical("74 min")).isEqualTo("74 MIN");
      assertThat(Durations.parse("90 MIN")).isEqualTo(new Length(90, Length.Unit.MINUTES));
      assertThat(Countries.regionOf("INDIA")).isEqualTo("Asia");
      assertThat(SpreadsheetTitles.twinKey("FRI-13")).isNull();
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "' ', 0",
    "One, 1",
    "' two  words ', 2",
    "Dick Johnson Is Dead, 4",
    "Blood & Water, 3",
    "'well-known, isn''t it?', 3",
    "'a\u00A0b\u3000c', 3"
  })
  void countsWordsBetweenBlanks(String text, int words) {
    assertThat(WordCount.of(text)).isEqualTo(words);
  }
}
