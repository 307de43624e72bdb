package app.marquee.engine.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterException;
import app.marquee.domain.filter.FilterText;
import app.marquee.domain.filter.Operator;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.features.FeatureStage;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.testing.Catalogues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RowFilterTest {
  private static final FeaturedCatalogue CATALOGUE =
      FeatureStage.derive(
          Catalogues.with(
                  "type | title | director | cast | country | date_added | release_year | rating"
                      + " | duration | listed_in | description")
              .rows(
                  "Movie | Salt | Ann Lee | Bo Ek, Di Fox | India, France | 2019-03-31 | 2018 | R"
                      + " | 95 min | Dramas, Comedies | A salty tale",
                  "TV Show | Pepper | | Bo Ek | France | 2019-12-01 | 2010 | TV-14"
                      + " | 2 Seasons | Dramas | Of spice",
                  "Movie | Sugar and Spice | Cy Orr | | | | 1999 | | 120 min | Documentaries | Sweet",
                  "Movie | Ünder | Ann Lee | Ed Salt | South India | 2020-01-01 | 2020 | PG"
                      + " | 61 min | Comedies | Low")
              .build()
              .clean(),
          FeatureSettings.standard(),
          RunContext.plain());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          ''                                             | 0 1 2 3
          type = Movie                                   | 0 2 3
          TYPE = Movie                                   | 0 2 3
          type = movie                                   | ''
          type != Movie                                  | 1
          type in (Movie, TV Show)                       | 0 1 2 3
          country has India                              | 0
          country = France                               | 1
          country in (India, South India)                | 0 3
          country has other than (India)                 | 0 1 3
          country has other than (India, France)         | 3
          country has other than (Peru)                  | 0 1 3
          country contains india                         | 0 3
          not country has India                          | 1 2 3
          country is missing                             | 2
          country is not missing                         | 0 1 3
          rating != R                                    | 1 3
          not rating = R                                 | 1 2 3
          title contains "and"                           | 2
          title contains ÜND                             | 3
          any contains salt                              | 0 3
          description says salty                         | 0
          description says salt                          | ''
          description says OF SPICE                      | 1
          country says india                             | 0 3
          any says salt                                  | 0 3
          any says an                                    | ''
          any contains spice                             | 1 2
          release_year >= 2010                           | 0 1 3
          release_year > 2010                            | 0 3
          release_year < 2010                            | 2
          release_year <= 2010                           | 1 2
          release_year between 1999 and 2010             | 1 2
          release_year in (1999, 2020)                   | 2 3
          date_added = 2019                              | 0 1
          date_added = 2019-03                           | 0
          date_added = 2019-12-01                        | 1
          date_added != 2019                             | 3
          date_added > 2019-03                           | 1 3
          date_added >= 2019-03                          | 0 1 3
          date_added < 2019-12                           | 0
          date_added <= 2019-12                          | 0 1
          date_added between 2019-03 and 2019-12         | 0 1
          date_added is missing                          | 2
          duration_minutes < 100                         | 0 3
          seasons_count = 2                              | 1
          is_coproduction = true                         | 0
          is_coproduction != true                        | 1 2 3
          year_added = 2020 or type = TV Show            | 1 3
          type = Movie and (year_added = 2020 or rating is missing) | 2 3
          """)
  void findsTheRowsMeant(String filter, String rows) {
    int[] found = new RowFilter(CATALOGUE).rows(FilterText.parse(filter), RunContext.plain());

    StringBuilder text = new StringBuilder();
    for (int row : found) {
      text.append(text.isEmpty() ? "" : " ").append(row);
    }
    assertThat(text.toString()).isEqualTo(rows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type > Movie         | type holds text: > does not fit it; =, !=, contains, says and in do.
          type has Movie       | type holds text: has does not fit it; =, !=, contains, says and in do.
          type has other than (Movie) | type holds text: has does not fit it; =, !=, contains, says and in do.
          any has other than (x) | any holds the text of several columns: has does not fit it; contains and says do.
          release_year = soon  | release_year holds a number, such as 2018; "soon" is none.
          release_year has 1   | release_year holds a number: has does not fit it; =, !=, <, <=, >, >=, between and in do.
          date_added = June    | date_added holds a day, such as 2019-12-31, 2019-12 or 2019; "June" is none.
          date_added = 2019-13 | date_added holds a day, such as 2019-12-31, 2019-12 or 2019; "2019-13" is none.
          is_coproduction = no | is_coproduction is true or false; "no" is neither.
          country < India      | country holds a list: < does not fit it; has, contains, says, =, != and in do.
          any = salt           | any holds the text of several columns: = does not fit it; contains and says do.
          any is missing       | any holds the text of several columns: is missing does not fit it; contains and says do.
          """)
  void saysWhatDoesNotFit(String filter, String sentence) {
    assertThatExceptionOfType(FilterException.class)
        .isThrownBy(
            () -> new RowFilter(CATALOGUE).rows(FilterText.parse(filter), RunContext.plain()))
        .satisfies(wrong -> assertThat(wrong.sentence()).isEqualTo(sentence));
  }

  @Test
  void namesTheColumnsThereAre() {
    assertThatExceptionOfType(FilterException.class)
        .isThrownBy(
            () -> new RowFilter(CATALOGUE).rows(FilterText.parse("contry = X"), RunContext.plain()))
        .satisfies(wrong ->
            assertThat(wrong.sentence())
                .startsWith("There is no column \"contry\". The columns are type, title,")
                .endsWith("\"any\" looks into title, director, cast and description."));
  }

  @Test
  void aColumnOfTheFileNamedAnyIsMeantInQuotes() {
    FeaturedCatalogue some =
        FeatureStage.derive(
            Catalogues.with("type | title | any")
                .rows("Movie | Salt | x", "Movie | x | salt", "Movie | x | ")
                .build()
                .clean(),
            FeatureSettings.standard(),
            RunContext.plain());
    RowFilter filter = new RowFilter(some);

    assertThat(filter.rows(FilterText.parse("any contains salt"), RunContext.plain()))
        .containsExactly(0);
    assertThat(filter.rows(FilterText.parse("\"any\" contains salt"), RunContext.plain()))
        .containsExactly(1);
    assertThat(filter.rows(FilterText.parse("\"ANY\" is missing"), RunContext.plain()))
        .containsExactly(2);
    assertThatExceptionOfType(FilterException.class)
        .isThrownBy(() -> filter.rows(FilterText.parse("any = salt"), RunContext.plain()))
        .withMessageEndingWith("The file's own column is written \"any\", in quotes.");
  }

  /// Words typed on are looked for among what held fewer of them.
  @Test
  void aSearchTypedOnFindsWhatItFindsAlone() {
    RowFilter typed = new RowFilter(CATALOGUE);
    for (String words : new String[] {"s", "sa", "sal", "salty", "spice", "sp"}) {
      Filter search = new Filter.Compare(Filter.ANY_TEXT, Operator.CONTAINS, words);
      assertThat(typed.rows(search, RunContext.plain()))
          .as(words)
          .isEqualTo(new RowFilter(CATALOGUE).rows(search, RunContext.plain()));
    }
  }

  @Test
  void aSubsetKeepsRowsAndTheirOrder() {
    FeaturedCatalogue some = Subset.of(CATALOGUE, new int[] {1, 3});

    assertThat(some.size()).isEqualTo(2);
    assertThat(some.clean().records()).containsExactly(2, 4);
    assertThat(some.clean().columns().text("title").asList()).containsExactly("Pepper", "Ünder");
    assertThat(new RowFilter(some).rows(FilterText.parse("cast has Bo Ek"), RunContext.plain()))
        .containsExactly(0);
  }
}
