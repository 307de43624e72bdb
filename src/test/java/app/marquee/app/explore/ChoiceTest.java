package app.marquee.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.explore.Exploration.Drawn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Detail;
import app.marquee.domain.chart.Door;
import app.marquee.domain.chart.Door.Match;
import app.marquee.domain.chart.Grain;
import app.marquee.domain.chart.Highlight;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChoiceTest {
  private static final ChartSpec COUNTRIES =
      chart("countries", Kind.BAR, List.of("India", "France", "Other (7)"), 3)
          .opening(Door.by("country", Match.ENTRY));
  private static final ChartSpec YEARS =
      chart("years", Kind.COLUMN, List.of("2018", "2019", "2020"), 3)
          .opening(Door.by("year_added", Match.VALUE));
  private static final ChartSpec LENGTHS =
      chart("lengths", Kind.HISTOGRAM, List.of("0", "10", "20", "30+"), 3)
          .opening(Door.by("duration_minutes", Match.BIN));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                    | country has India  | country has India
          country has India                     | country has India  | ''
          country has France                    | country has India  | country has India
          type = Movie and country has France   | country has India  | type = Movie and country has India
          country in (India, France)            | country has India  | country has India
          """)
  void aPickTakesThePlaceOfTheChoice(String before, String mark, String after) {
    Choice choice = Choice.of(COUNTRIES, FilterText.parse(before));
    assertThat(choice.picked(FilterText.parse(mark)).text()).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                          | country has India | country has India
          country has India           | country has India | ''
          country has France          | country has India | country in (France, India)
          country in (France, India)  | country has India | country has France
          country in (A, B)           | country has India | country in (A, B, India)
          not country has X           | country has India | (not country has X or country has India)
          """)
  void anAddedMarkComesToTheChoice(String before, String mark, String after) {
    Filter filter = FilterText.parse("type = Movie").and(FilterText.parse(before));
    String all = "type = Movie" + (after.isEmpty() ? "" : " and " + after);
    assertThat(Choice.of(COUNTRIES, filter).toggled(FilterText.parse(mark)).text()).isEqualTo(all);
  }

  /// A type chosen elsewhere is no choice of a year: the year narrows it, and again takes it back.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type = Movie                       | type = Movie and year_added = 2018
          type = Movie and year_added = 2018 | ''
          type = Movie and year_added = 2019 | type = Movie and year_added = 2018
          """)
  void aMarkThatSaysMoreThanTheChoiceIsPicked(String before, String after) {
    ChartSpec chart = YEARS.opening(Door.by("year_added", Match.VALUE).series("type", Match.TYPE));
    Filter mark = FilterText.parse("type = Movie and year_added = 2018");
    assertThat(Choice.of(chart, FilterText.parse(before)).picked(mark).text()).isEqualTo(after);
  }

  /// What holds for every mark stays beside the choice, which is still the chart's own.
  @Test
  void marksThatHoldWithinTitlesComeToTheChoice() {
    ChartSpec chart =
        COUNTRIES.opening(
            Door.by("country", Match.ENTRY).within(FilterText.parse("country_count = 1")));
    Filter india = FilterText.parse("country_count = 1 and country has India");
    Filter france = FilterText.parse("country_count = 1 and country has France");
    Filter both = Choice.of(chart, india).toggled(france);
    assertThat(both.text()).isEqualTo("country_count = 1 and country in (India, France)");
    assertThat(Choice.of(chart, both).own().text()).isEqualTo("country in (India, France)");
    Filter one = Choice.of(chart, both).toggled(india);
    assertThat(one).isEqualTo(france);
    assertThat(Choice.of(chart, one).toggled(france).isNone()).isTrue();
  }

  /// An open end is no value; a value taken out of a list beside it leaves both.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          year_added in (2018, 2019)                      | year_added >= 2020 | (year_added in (2018, 2019) or year_added >= 2020)
          (year_added in (2018, 2019) or year_added >= 2020) | year_added = 2019 | (year_added = 2018 or year_added >= 2020)
          (year_added = 2018 or year_added >= 2020)       | year_added >= 2020 | year_added = 2018
          year_added in (2018, 2019)                      | year_added < 2018  | (year_added in (2018, 2019) or year_added < 2018)
          """)
  void anOpenEndIsNoValue(String before, String mark, String after) {
    Choice choice = Choice.of(YEARS, FilterText.parse(before));
    assertThat(choice.toggled(FilterText.parse(mark)).text())
        .isEqualTo(after.replaceAll("^\\((.*)\\)$", "$1"));
  }

  @Test
  void columnsThatLackAValueAreAddedOneByOne() {
    ChartSpec missing =
        chart("missing", Kind.BAR, List.of("cast", "rating", "country"), 3)
            .opening(Door.by("", Match.COLUMN));
    Filter filter = Filter.NONE;
    for (String column : List.of("cast", "rating", "country")) {
      Filter mark = FilterText.parse(column + " is missing");
      filter = Choice.of(missing, filter).toggled(mark);
    }
    assertThat(filter.text())
        .isEqualTo("cast is missing or rating is missing or country is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          year_added = 2019                       | 1
          year_added >= 2019                      | 1 2
          year_added < 2019                       | 0
          year_added between 2018 and 2019        | 0 1
          year_added in (2018, 2020)              | 0 2
          not year_added = 2019                   | 0 2
          year_added = 2018 or year_added = 2019  | 0 1
          year_added != 2019                      | ''
          """)
  void whatIsChosenStandsInColour(String own, String places) {
    Choice choice = Choice.of(YEARS, FilterText.parse(own));
    Drawn drawn = choice.drawn(YEARS, YEARS);
    StringBuilder found = new StringBuilder();
    for (int place = 0; place < 3; place++) {
      if (drawn.highlight().spots().contains(new Spot(0, place))) {
        found.append(found.isEmpty() ? "" : " ").append(place);
      }
    }
    assertThat(found.toString()).isEqualTo(places);
  }

  @Test
  void conditionsOfOthersNarrowTheChart() {
    Choice choice = Choice.of(YEARS, FilterText.parse("year_added = 2019 and country has India"));
    assertThat(choice.own().text()).isEqualTo("year_added = 2019");
    assertThat(choice.others().text()).isEqualTo("country has India");
    assertThat(Choice.of(COUNTRIES, FilterText.parse("type = Movie")).drawn(COUNTRIES, COUNTRIES))
        .isEqualTo(new Drawn(COUNTRIES, Highlight.NONE));
  }

  @Test
  void aRangeOfMarksIsARangeOfValues() {
    assertThat(YEARS.range(2, 0).map(Filter::text)).hasValue("year_added between 2018 and 2020");
    assertThat(YEARS.range(1, 1).map(Filter::text)).hasValue("year_added = 2019");
    assertThat(LENGTHS.range(0, 1).map(Filter::text)).hasValue("duration_minutes between 0 and 19");
    assertThat(LENGTHS.range(1, 2).map(Filter::text)).hasValue("duration_minutes >= 10");
    assertThat(COUNTRIES.range(0, 1).map(Filter::text)).hasValue("country in (India, France)");
    assertThat(COUNTRIES.range(1, 2).map(Filter::text)).hasValue("country has other than (India)");
    assertThat(COUNTRIES.range(0, 2).map(Filter::text)).hasValue("country is not missing");
    assertThat(COUNTRIES.filter(0, 2))
        .hasValue(new Filter.OtherThan("country", List.of("India", "France")));
  }

  @Test
  void aHistogramStandsAgainstTheWhole() {
    ChartSpec selection =
        new ChartSpec(
            "lengths",
            "Length",
            "minutes, n = 4",
            Kind.HISTOGRAM,
            List.of("0", "10", "20"),
            List.of(new Series("Length", Colour.PLAIN, List.of(3.0, 1.0))),
            "",
            "");
    ChartSpec both =
        Choice.of(LENGTHS, FilterText.parse("type = Movie")).drawn(LENGTHS, selection).spec();
    assertThat(both.categories()).isEqualTo(LENGTHS.categories());
    assertThat(both.series().getFirst().values()).containsExactly(75.0, 25.0, 0.0);
    // The whole has 1, 2 and 3.
    assertThat(both.series().get(1).values().get(2)).isEqualTo(50.0);
    assertThat(both.detail()).isEqualTo(Detail.NONE);

    Grain own = new Grain(0, List.of(4L));
    Grain all = new Grain(0, List.of(1L, 5L));
    Choice movies = Choice.of(LENGTHS, FilterText.parse("type = Movie"));
    assertThat(movies.drawn(LENGTHS.holding(all), selection.holding(own)).spec().detail())
        .isEqualTo(new Grain(0, List.of(4L), List.of(1L, 5L)));
  }

  private static ChartSpec chart(String id, Kind kind, List<String> categories, int values) {
    List<Double> counts = List.of(1.0, 2.0, 3.0).subList(0, values);
    return new ChartSpec(
        id, id, "", kind, categories, List.of(new Series("Titles", Colour.PLAIN, counts)), "", "");
  }
}
