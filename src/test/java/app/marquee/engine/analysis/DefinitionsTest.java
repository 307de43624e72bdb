package app.marquee.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.ReportDocument;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Recipe;
import app.marquee.testing.Catalogues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a recipe's definitions change, counted by hand.
final class DefinitionsTest {
  private static final String GEOGRAPHY = "geographical_analysis";
  private static final String TRENDS = "content_trends";
  private static final String PEOPLE = "people_analysis";

  private static Catalogues catalogue() {
    return Catalogues.with("type | title | country | date_added | release_year | cast")
        .rows(
            "Movie   | a | India                  | 2020-01-01 | 2018 | Ann Lee, Bo",
            "Movie   | b | France, Germany, India | 2021-01-01 | 2018 | Ann Lee",
            "TV Show | c | Germany, France        | 2021-03-01 | 2018 | Joann Leeds",
            "Movie   | d |                        | 2021-03-01 | 2019 | Cy, Bo",
            "Movie   | e | France                 |            | 2019 | Bob",
            "Movie   | f | France                 | 2021-02-01 | 2017 | Ann Lee Jr.");
  }

  private static Analysing with(Definition way) {
    return Analysing.of(catalogue(), Recipe.standard().withDefinition(way));
  }

  @Test
  void byDefaultNoDocumentSpeaksOfDefinitions() {
    Analysing found = Analysing.of(catalogue());

    for (ReportDocument document : found.found().documents()) {
      assertThat(document.content()).doesNotContainKey("definitions");
    }
    assertThat(found.hasChart("growth")).isFalse();
    assertThat(found.at(GEOGRAPHY, "top_countries"))
        .isEqualTo(Map.of("France", 4L, "Germany", 2L, "India", 2L));
  }

  @Test
  void onlyTheFirstListedCountryCounts() {
    Analysing found = with(Definition.FIRST_LISTED);

    assertThat(found.at(GEOGRAPHY, "top_countries"))
        .isEqualTo(Map.of("France", 3L, "Germany", 1L, "India", 1L));
    assertThat(found.keys(GEOGRAPHY, "top_countries"))
        .containsExactly("France", "Germany", "India");
    assertThat(found.at(GEOGRAPHY, "regional_distribution"))
        .isEqualTo(Map.of("Europe", 4L, "Asia", 1L));
    assertThat(found.at(GEOGRAPHY, "country_by_year_added", "France"))
        .isEqualTo(Map.of("2021", 2L));
    assertThat(found.chart("top_countries").caption())
        .isEqualTo("titles, only the country listed first counts");
    assertThat(found.chart("world_map").series().getFirst().values())
        .containsExactly(3.0, 1.0, 1.0);
    assertThat(found.at(GEOGRAPHY, "definitions", "country"))
        .isEqualTo(
            Map.of(
                "chosen",
                "first_listed",
                "of",
                "France",
                "titles",
                Map.of("listed", 4L, "first_listed", 3L, "alone", 2L)));
  }

  @Test
  void coproductionsCountNowhereWhereACountryMustStandAlone() {
    Analysing found = with(Definition.ALONE);

    assertThat(found.at(GEOGRAPHY, "top_countries")).isEqualTo(Map.of("France", 2L, "India", 1L));
    // what is not about a country's titles stays as it is
    assertThat(found.at(GEOGRAPHY, "total_unique_countries")).isEqualTo(3);
    assertThat(found.at(GEOGRAPHY, "multi_country_stats", "total_multi_country")).isEqualTo(2L);
    assertThat(found.found().insights())
        .anySatisfy(insight -> {
          assertThat(insight.statement())
              .isEqualTo(
                  "France stands alone most: 2 titles, 40.0\u00a0% of the 5 with a country; "
                      + "3 countries appear.");
          assertThat(insight.path()).isEqualTo("top_countries.France");
        });
  }

  @Test
  void yearsAreYearsOfArrival() {
    Analysing found = with(Definition.ARRIVAL);

    assertThat(found.at(TRENDS, "top_years")).isEqualTo(Map.of("2021", 4L, "2020", 1L));
    assertThat(found.at(TRENDS, "growth_rates")).isEqualTo(Map.of("2021", 3.0));
    assertThat(found.at(TRENDS, "peak_production"))
        .isEqualTo(Map.of("movies", 2021, "tv_shows", 2021));
    assertThat(found.at(TRENDS, "yearly_stats", "Movie"))
        .isEqualTo(Map.of("2017", 1L, "2018", 2L, "2019", 2L));
    assertThat(found.at(TRENDS, "definitions", "year"))
        .isEqualTo(
            Map.of(
                "chosen", "arrival", "of", "2018", "titles", Map.of("release", 3L, "arrival", 0L)));
    ChartSpec growth = found.chart("growth");
    assertThat(growth.categories()).containsExactly("2020", "2021");
    assertThat(growth.series().getFirst().values()).containsExactly(1.0, 4.0);
    assertThat(growth.caption()).isEqualTo("titles by year added, n = 5");
  }

  @Test
  void yearsOfArrivalNeedNoYearOfRelease() {
    Recipe arrival = Recipe.standard().withDefinition(Definition.ARRIVAL);
    Catalogues dated = Catalogues.with("type | title | date_added").row("Movie | a | 2020-05-01");
    Catalogues released = Catalogues.with("type | title | release_year").row("Movie | a | 2020");

    assertThat(Analysing.of(dated, arrival).at(TRENDS, "top_years")).isEqualTo(Map.of("2020", 1L));
    assertThat(Analysing.of(released, arrival).reason(TRENDS, "top_years"))
        .isEqualTo("The file has no column date_added.");
    assertThat(Analysing.of(released, arrival).at(TRENDS, "definitions", "year", "not_applicable"))
        .isEqualTo(Map.of("arrival", "The file has no column date_added."));
  }

  @Test
  void aNameCountsWhereverItStandsInTheCell() {
    Analysing exact = Analysing.of(catalogue());
    Analysing found = with(Definition.CONTAINED);

    assertThat(exact.keys(PEOPLE, "top_cast"))
        .containsExactly("Ann Lee", "Bo", "Ann Lee Jr.", "Bob", "Cy", "Joann Leeds");
    // Ann Lee in a, b, f and Joann Leeds of c; Bo in a, d and Bob of e; each title once
    assertThat(found.at(PEOPLE, "top_cast"))
        .isEqualTo(
            Map.of(
                "Ann Lee",
                4L,
                "Bo",
                3L,
                "Ann Lee Jr.",
                1L,
                "Bob",
                1L,
                "Cy",
                1L,
                "Joann Leeds",
                1L));
    assertThat(found.at(PEOPLE, "unique_cast")).isEqualTo(6);
    assertThat(found.at(PEOPLE, "definitions", "person"))
        .isEqualTo(
            Map.of(
                "chosen",
                "contained",
                "of",
                "Ann Lee",
                "titles",
                Map.of("exact", 2L, "contained", 4L)));
    assertThat(found.chart("top_cast").caption())
        .isEqualTo("most titles, of 6 names, names found anywhere in the cell");
    assertThat(found.reason(PEOPLE, "top_directors")).isEqualTo("The file has no column director.");
  }

  @Test
  void aChoiceThatIsTheDefaultIsNone() {
    Recipe back =
        Recipe.standard().withDefinition(Definition.ALONE).withDefinition(Definition.LISTED);

    assertThat(back).isEqualTo(Recipe.standard());
    assertThat(List.copyOf(back.definitions().chosen().values())).isEmpty();
  }
}
