package app.marquee.engine.features;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.testing.SmallFiles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.columns.Column;

/// Every feature of a few titles, worked out by hand. The as-of date is 2021-09-25, a Saturday.
class FeaturesTest {
  private static final FeaturedCatalogue FEW =
      SmallFiles.featured(
          """
          type,title,director,cast,country,date_added,release_year,rating,duration,listed_in,description
          Movie,One two  three,"A, B","C, D, E","India, France",2021-09-25,2021,TV-MA,90 min,"Dramas, Comedies",Four words are here
          TV Show,Solo,,,,"January 1, 2018",2019,TV-Y,3 Seasons,Kids,
          Movie,Old,A,,Soviet Union,,1929,,181 min,Classics,x
          Movie,Edge,,,Atlantis,2016-02-29,2016,PG,91 min,Dramas,y
          Movie,Next,,,,,2022,13+,121 min,Dramas,z
          Movie,Gone,,,,,,NR,,,
          """);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          duration_minutes  | 90, -, 181, 91, 121, -
          seasons_count     | -, 3, -, -, -, -
          age_years         | 0, 2, 92, 5, -1, -
          is_recent         | true, true, false, true, true, -
          is_classic        | false, false, true, false, false, -
          decade            | 2020, 2010, 1920, 2010, 2020, -
          country_count     | 2, 0, 1, 1, 0, 0
          genre_count       | 2, 1, 1, 1, 1, 0
          cast_count        | 3, 0, 0, 0, 0, 0
          director_count    | 2, 0, 1, 0, 0, 0
          primary_country   | India, -, Soviet Union, Atlantis, -, -
          primary_genre     | Dramas, Kids, Classics, Dramas, Dramas, -
          region            | Asia, -, Europe, -, -, -
          is_coproduction   | true, false, false, false, false, false
          content_category  | Adult, Kids, Other, Family, Teen, Other
          duration_category | Short, -, Very Long, Medium, Long, -
          year_added        | 2021, 2018, -, 2016, -, -
          month_added       | 9, 1, -, 2, -, -
          weekday_added     | Saturday, Monday, -, Monday, -, -
          added_lag_years   | 0, -1, -, 0, -, -
          title_words       | 3, 1, 1, 1, 1, 1
          description_words | 4, 0, 1, 1, 1, 0
          """)
  void ofAFewTitles(String feature, String expected) {
    assertThat(String.join(", ", shown(FEW, feature))).isEqualTo(expected);
  }

  @Test
  void standInTheOrderOfTheirDefinition() {
    assertThat(FEW.notApplicable()).isEmpty();
    assertThat(FEW.features().columns())
        .extracting(Column::name)
        .containsExactlyElementsOf(
            EnumSet.allOf(FeatureColumn.class).stream()
                .filter(feature -> !feature.isOfSeveralFiles())
                .map(FeatureColumn::header)
                .toList());
  }

  @ParameterizedTest(name = "{0} years")
  @CsvSource({"2016, true, false", "2015, false, false", "2002, false, false", "2001, false, true"})
  void recentAndClassicAtTheirBounds(int year, String recent, String classic) {
    FeaturedCatalogue one =
        SmallFiles.featured(
            "type,title,release_year,date_added\nMovie,A," + year + ",2021-01-01\n");

    assertThat(shown(one, "is_recent")).containsExactly(recent);
    assertThat(shown(one, "is_classic")).containsExactly(classic);
  }

  @ParameterizedTest(name = "{0} min")
  @CsvSource({
    "1, Short",
    "90, Short",
    "91, Medium",
    "120, Medium",
    "121, Long",
    "180, Long",
    "181, Very Long"
  })
  void lengthClassesAtTheirBounds(int minutes, String expected) {
    FeaturedCatalogue one =
        SmallFiles.featured("type,title,duration\nMovie,A," + minutes + " min\n");

    assertThat(shown(one, "duration_category")).containsExactly(expected);
  }

  @Test
  void agesNeedADateToCountFrom() {
    FeaturedCatalogue undated = SmallFiles.featured("type,title,release_year\nMovie,A,\n");

    assertThat(undated.notApplicable())
        .containsEntry(FeatureColumn.AGE_YEARS, "No title has a date or a year to count ages from.")
        .containsKeys(FeatureColumn.IS_RECENT, FeatureColumn.IS_CLASSIC)
        .doesNotContainKey(FeatureColumn.DECADE);
  }

  @ParameterizedTest(name = "without {0}")
  @CsvSource({
    "duration, duration_minutes seasons_count duration_category",
    "release_year, age_years is_recent is_classic decade added_lag_years",
    "country, country_count primary_country region is_coproduction",
    "listed_in, genre_count primary_genre",
    "cast, cast_count",
    "director, director_count",
    "rating, content_category",
    "date_added, year_added month_added weekday_added added_lag_years",
    "description, description_words"
  })
  void whatAnAbsentColumnTakesAway(String column, String features) {
    List<String> header =
        new ArrayList<>(
            List.of(
                "type",
                "title",
                "director",
                "cast",
                "country",
                "date_added",
                "release_year",
                "rating",
                "duration",
                "listed_in",
                "description"));
    header.remove(column);
    String dated =
        header.stream()
            .map(name ->
                switch (name) {
                  case "type" -> "Movie";
                  case "title" -> "A";
                  case "date_added" -> "2020-05-01";
                  case "release_year" -> "2019";
                  default -> "";
                })
            .collect(Collectors.joining(","));
    FeaturedCatalogue lacking = SmallFiles.featured(String.join(",", header) + "\n" + dated + "\n");

    assertThat(lacking.notApplicable().keySet())
        .extracting(FeatureColumn::header)
        .containsExactlyInAnyOrder(features.split(" ", -1));
    assertThat(lacking.notApplicable().values())
        .containsOnly("The file has no usable column " + column + ".");
    assertThat(lacking.features().columns()).hasSize(22 - lacking.notApplicable().size());
  }

  @Test
  void aColumnOfTheFileNamedLikeAFeatureKeepsItsCells() {
    FeaturedCatalogue both = SmallFiles.featured("type,title,decade,title_words\nMovie,A,x,y\n");

    assertThat(SmallFiles.tables(both.clean()).features())
        .isEqualTo("type,title,decade_in_file,title_words_in_file,title_words\nMovie,A,x,y,1\n");
  }

  private static List<String> shown(FeaturedCatalogue catalogue, String feature) {
    Column<?> column = catalogue.features().column(feature);
    List<String> shown = new ArrayList<>();
    for (int row = 0; row < column.size(); row++) {
      shown.add(column.isMissing(row) ? "-" : column.getString(row));
    }
    return shown;
  }
}
