package app.marquee.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.testing.Catalogues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Countries, regions and co-productions, counted by hand.
final class GeographyTest {
  private static final String DOCUMENT = "geographical_analysis";

  private static Catalogues catalogue() {
    return Catalogues.with("type | title | country | date_added")
        .rows(
            "Movie   | a | India                           | 2020-01-01",
            "Movie   | b | France, Germany, India          | 2021-01-01",
            "TV Show | c | Germany, France                 | 2021-01-01",
            "Movie   | d |                                 | 2021-01-01",
            "Movie   | e | United States                   | ",
            "Movie   | f | Japan, India                    | 2020-01-01",
            "Movie   | g | Atlantis                        | 2020-01-01");
  }

  @Test
  void countsEveryListedCountry() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.at(DOCUMENT, "top_countries"))
        .isEqualTo(
            Map.of(
                "India",
                3L,
                "France",
                2L,
                "Germany",
                2L,
                "Atlantis",
                1L,
                "Japan",
                1L,
                "United States",
                1L));
    assertThat(found.keys(DOCUMENT, "top_countries"))
        .containsExactly("India", "France", "Germany", "Atlantis", "Japan", "United States");
    assertThat(found.at(DOCUMENT, "top_primary_countries"))
        .isEqualTo(
            Map.of(
                "Atlantis",
                1L,
                "France",
                1L,
                "Germany",
                1L,
                "India",
                1L,
                "Japan",
                1L,
                "United States",
                1L));
    assertThat(found.at(DOCUMENT, "total_unique_countries")).isEqualTo(6);
  }

  @Test
  void keepsTwentyCountries() {
    Catalogues many = Catalogues.with("type | title | country");
    for (int i = 10; i < 35; i++) {
      many.row("Movie | a | Land " + i);
    }
    Analysing found = Analysing.of(many);

    assertThat(found.keys(DOCUMENT, "top_countries"))
        .hasSize(20)
        .startsWith("Land 10")
        .endsWith("Land 29");
    assertThat(found.chart("top_countries").categories()).hasSize(11).endsWith("Other (15)");
    assertThat(found.chart("top_countries").series().getFirst().values()).endsWith(1.0, 15.0);
    assertThat(found.chart("world_map").categories()).hasSize(25);
  }

  @Test
  void measuresCoproductions() {
    Analysing found = Analysing.of(catalogue());

    // three titles list 3, 2 and 2 countries
    assertThat(found.at(DOCUMENT, "multi_country_stats"))
        .isEqualTo(Map.of("total_multi_country", 3L, "avg_countries", 7 / 3.0, "max_countries", 3));
    assertThat(found.figure("coproductions").text()).isEqualTo("3");
    assertThat(found.at(DOCUMENT, "top_coproductions"))
        .isEqualTo(
            List.of(
                Map.of("countries", List.of("France", "Germany"), "titles", 2L),
                Map.of("countries", List.of("France", "India"), "titles", 1L),
                Map.of("countries", List.of("Germany", "India"), "titles", 1L),
                Map.of("countries", List.of("India", "Japan"), "titles", 1L)));
  }

  @Test
  void saysThatNoTitleIsACoproduction() {
    Analysing found =
        Analysing.of(Catalogues.with("type | title | country").row("Movie | a | India"));

    assertThat(found.at(DOCUMENT, "multi_country_stats"))
        .isEqualTo(Map.of("total_multi_country", 0L));
    assertThat(found.reason(DOCUMENT, "multi_country_stats.avg_countries"))
        .isEqualTo("No title lists more than one country.");
    assertThat(found.at(DOCUMENT, "top_coproductions")).isEqualTo(List.of());
  }

  @Test
  void countsRegionsByListingAndByTitle() {
    Analysing found = Analysing.of(catalogue());

    // listings: France 2 and Germany 2, India 3 and Japan 1, United States 1
    assertThat(found.at(DOCUMENT, "regional_distribution"))
        .isEqualTo(Map.of("Asia", 4L, "Europe", 4L, "Americas", 1L));
    assertThat(found.keys(DOCUMENT, "regional_distribution"))
        .containsExactly("Asia", "Europe", "Americas");
    assertThat(found.at(DOCUMENT, "regional_titles"))
        .isEqualTo(Map.of("Asia", 3L, "Europe", 2L, "Americas", 1L));
    assertThat(found.at(DOCUMENT, "countries_without_region")).isEqualTo(Map.of("Atlantis", 1L));
  }

  @Test
  void countsCountriesByYearAdded() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.keys(DOCUMENT, "country_by_year_added"))
        .containsExactly("India", "France", "Germany", "Atlantis", "Japan", "United States");
    assertThat(found.at(DOCUMENT, "country_by_year_added", "India"))
        .isEqualTo(Map.of("2020", 2L, "2021", 1L));
    assertThat(found.at(DOCUMENT, "country_by_year_added", "United States")).isEqualTo(Map.of());
  }

  @Test
  void namesWhatNeedsTheAbsentColumn() {
    Analysing without = Analysing.of(Catalogues.with("type | title").row("Movie | a"));
    Analysing undated =
        Analysing.of(Catalogues.with("type | title | country").row("Movie | a | India"));

    assertThat(without.keys(DOCUMENT)).containsExactly("not_applicable");
    assertThat(without.keys(DOCUMENT, "not_applicable"))
        .containsExactly(
            "top_countries",
            "top_primary_countries",
            "multi_country_stats",
            "regional_distribution",
            "total_unique_countries",
            "country_by_year_added",
            "top_coproductions");
    assertThat(undated.reason(DOCUMENT, "country_by_year_added"))
        .isEqualTo("The file has no column date_added.");
  }
}
