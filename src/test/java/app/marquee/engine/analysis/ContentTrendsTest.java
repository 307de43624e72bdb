package app.marquee.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.testing.Catalogues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Release years and arrivals, counted by hand.
final class ContentTrendsTest {
  private static final String DOCUMENT = "content_trends";

  private static Catalogues catalogue() {
    return Catalogues.with("type | title | release_year | date_added")
        .asOf("2021-07-20")
        .rows(
            "Movie   | a | 2019 | 2021-07-02", // Friday
            "Movie   | b | 2019 | 2021-07-20", // Tuesday
            "Movie   | c | 2018 | 2020-01-01", // Wednesday
            "Movie   | d | 2018 | 2019-12-31", // Tuesday
            "TV Show | e | 2021 | 2020-07-03", // Friday, a year before its release
            "TV Show | f | 2020 | 2021-07-02", // Friday
            "TV Show | g | 2009 | ",
            "Movie   | h |      | 2020-07-03"); // Friday
  }

  @Test
  void countsReleaseYearsByType() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.at(DOCUMENT, "yearly_stats"))
        .isEqualTo(
            Map.of(
                "Movie", Map.of("2018", 2L, "2019", 2L),
                "TV Show", Map.of("2009", 1L, "2020", 1L, "2021", 1L)));
    assertThat(found.keys(DOCUMENT, "yearly_stats")).containsExactly("Movie", "TV Show");
    assertThat(found.keys(DOCUMENT, "yearly_stats", "TV Show"))
        .containsExactly("2009", "2020", "2021");
    assertThat(found.at(DOCUMENT, "decade_stats"))
        .isEqualTo(Map.of("Movie", Map.of("2010", 4L), "TV Show", Map.of("2000", 1L, "2020", 2L)));
  }

  @Test
  void ranksYearsByCountThenYear() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.keys(DOCUMENT, "top_years"))
        .containsExactly("2018", "2019", "2009", "2020", "2021");
    assertThat(found.at(DOCUMENT, "top_years", "2018")).isEqualTo(2L);
  }

  @Test
  void growsAgainstThePreviousYearThatIsPresent() {
    Analysing found = Analysing.of(catalogue());

    // 2009: 1, 2018: 2, 2019: 2, 2020: 1, 2021: 1
    assertThat(found.at(DOCUMENT, "growth_rates"))
        .isEqualTo(Map.of("2018", 1.0, "2019", 0.0, "2020", -0.5, "2021", 0.0));
  }

  @Test
  void keepsTheLastTenGrowthRates() {
    Catalogues twelveYears = Catalogues.with("type | title | release_year");
    for (int year = 2001; year <= 2012; year++) {
      twelveYears.row("Movie | x | " + year);
    }

    assertThat(Analysing.of(twelveYears).keys(DOCUMENT, "growth_rates"))
        .hasSize(10)
        .startsWith("2003")
        .endsWith("2012");
  }

  @Test
  void peaksInTheEarliestYearOnATie() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.at(DOCUMENT, "peak_production"))
        .isEqualTo(Map.of("movies", 2018, "tv_shows", 2009));
  }

  @Test
  void namesThePeakOfATypeThatIsNotThere() {
    Analysing found =
        Analysing.of(Catalogues.with("type | title | release_year").row("Movie | a | 2001"));

    assertThat(found.at(DOCUMENT, "peak_production")).isEqualTo(Map.of("movies", 2001));
    assertThat(found.reason(DOCUMENT, "peak_production.tv_shows"))
        .isEqualTo("No TV show has a release year.");
  }

  @Test
  void countsArrivals() {
    Analysing found = Analysing.of(catalogue());

    assertThat(found.at(DOCUMENT, "added_by_month"))
        .isEqualTo(Map.of("2019-12", 1L, "2020-01", 1L, "2020-07", 2L, "2021-07", 3L));
    assertThat(found.keys(DOCUMENT, "added_by_month"))
        .containsExactly("2019-12", "2020-01", "2020-07", "2021-07");
    assertThat(found.at(DOCUMENT, "added_by_year"))
        .isEqualTo(
            Map.of(
                "Movie", Map.of("2019", 1L, "2020", 2L, "2021", 2L),
                "TV Show", Map.of("2020", 1L, "2021", 1L)));
    assertThat(found.at(DOCUMENT, "added_by_weekday"))
        .isEqualTo(Map.of("Friday", 4L, "Tuesday", 2L, "Wednesday", 1L));
    assertThat(found.keys(DOCUMENT, "added_by_weekday"))
        .containsExactly("Friday", "Tuesday", "Wednesday");
    assertThat(found.at(DOCUMENT, "added_by_calendar_month"))
        .isEqualTo(Map.of("1", 1L, "7", 5L, "12", 1L));
    assertThat(found.keys(DOCUMENT, "added_by_calendar_month")).containsExactly("1", "7", "12");
    assertThat(found.at(DOCUMENT, "titles_added_by_year"))
        .isEqualTo(Map.of("2019", 1L, "2020", 3L, "2021", 3L));
  }

  @Test
  void measuresTheLagFromReleaseToArrival() {
    Analysing found = Analysing.of(catalogue());

    // 2, 2, 2, 1, -1, 1
    assertThat(found.at(DOCUMENT, "added_lag_years"))
        .isEqualTo(Map.of("count", 6L, "median", 1.5, "mean", 7 / 6.0, "negative", 1L));
    assertThat(found.figure("release_to_arrival").text()).isEqualTo("1.5");
  }

  @Test
  void saysWhetherTheLastYearIsWhole() {
    Catalogues whole = Catalogues.with("type | title | date_added").row("Movie | a | 2020-12-31");

    assertThat(Analysing.of(catalogue()).at(DOCUMENT, "partial_last_year")).isEqualTo(true);
    assertThat(Analysing.of(whole).at(DOCUMENT, "partial_last_year")).isEqualTo(false);
    assertThat(Analysing.of(whole).chart("titles_added_by_year").partialLast()).isEmpty();
  }

  @Test
  void drawsEveryMonthAndNamesTheOneThatIsNotWhole() {
    ChartSpec chart = Analysing.of(catalogue()).chart("titles_added_by_month");

    assertThat(chart.kind()).isEqualTo(ChartSpec.Kind.LINE);
    assertThat(chart.categories()).hasSize(20).startsWith("2019-12").endsWith("2021-07");
    assertThat(chart.series().getFirst().values())
        .startsWith(1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 0.0)
        .endsWith(0.0, 3.0);
    assertThat(chart.partialLast()).isEqualTo("to 20 Jul");
    assertThat(chart.caption()).isEqualTo("per month, n = 7");
    assertThat(chart.summary())
        .isEqualTo("Titles arrive from December 2019 to July 2021, most in July 2021: 3.");
  }

  @Test
  void drawsYearsByType() {
    ChartSpec chart = Analysing.of(catalogue()).chart("titles_added_by_year");

    assertThat(chart.categories()).containsExactly("2019", "2020", "2021");
    assertThat(chart.series())
        .containsExactly(
            new ChartSpec.Series("Movies", ChartSpec.Colour.MOVIES, List.of(1.0, 2.0, 2.0)),
            new ChartSpec.Series("TV shows", ChartSpec.Colour.SHOWS, List.of(0.0, 1.0, 1.0)));
    assertThat(chart.partialLast()).isEqualTo("to 20 Jul");
  }

  @Test
  void drawsTheLag() {
    ChartSpec chart = Analysing.of(catalogue()).chart("release_to_arrival");

    assertThat(chart.categories()).containsExactly("Before", "0", "1", "2");
    assertThat(chart.series().getFirst().values()).containsExactly(1.0, 0.0, 2.0, 3.0);
  }

  @Test
  void leavesOutWhatItsColumnsDoNotTell() {
    Analysing found = Analysing.of(Catalogues.with("type | title").row("Movie | a"));

    assertThat(found.keys(DOCUMENT)).containsExactly("not_applicable");
    assertThat(found.keys(DOCUMENT, "not_applicable"))
        .containsExactly(
            "yearly_stats",
            "decade_stats",
            "top_years",
            "growth_rates",
            "peak_production",
            "added_by_month",
            "added_by_year",
            "added_by_weekday",
            "added_by_calendar_month",
            "partial_last_year",
            "added_lag_years");
    assertThat(found.reason(DOCUMENT, "growth_rates"))
        .isEqualTo("The file has no column release_year.");
    assertThat(found.reason(DOCUMENT, "added_lag_years"))
        .isEqualTo("The file has no column date_added.");
  }
}
