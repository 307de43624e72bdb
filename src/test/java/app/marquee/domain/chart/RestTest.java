package app.marquee.domain.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Door.Match;
import app.marquee.domain.filter.Filter;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestTest {
  @Test
  void itsWordsAreReadAsTheyAreWritten() {
    ChartSpec chart = bars("India", Rest.of(1_234_567));
    assertThat(chart.categories().getLast()).isEqualTo("Other (1,234,567)");
    assertThat(Rest.isAt(chart, 1)).isTrue();
    assertThat(Rest.names(chart.detail(), chart.categories(), 1)).isEqualTo(1_234_567);
    assertThat(Rest.names(chart.detail(), chart.categories(), 0)).isEqualTo(1);
  }

  @Test
  void aNameThatReadsMuchTheSameIsAName() {
    for (String name :
        List.of(
            "Other (misc)", "Other", "Others (3)", "Other (,)", "Other (1999)", "Other (3) x")) {
      assertThat(Rest.isAt(bars("India", name), 1)).as(name).isFalse();
    }
    assertThat(Rest.isAt(bars("Other (7)", "India"), 0)).as("not the last").isFalse();
    assertThat(Rest.isAt(bars("India", "Other (7)").holding(Detail.APART), 1)).isFalse();
    assertThat(Rest.isAt(bars(), -1)).isFalse();
  }

  @Test
  void aNameThatReadsMuchTheSameOpensItsTitles() {
    ChartSpec named = bars("India", "Other (misc)").opening(Door.by("country", Match.ENTRY));
    assertThat(named.filter(0, 1).map(Filter::text)).hasValue("country has \"Other (misc)\"");
    ChartSpec all = bars("India", "Other (7)").opening(Door.by("country", Match.ENTRY));
    assertThat(all.filter(0, 1)).hasValue(new Filter.OtherThan("country", List.of("India")));
    assertThat(all.holding(Detail.APART).filter(0, 1).map(Filter::text))
        .hasValue("country has \"Other (7)\"");
    ChartSpec others = bars("India", "Other (7)").opening(Door.by("country", Match.VALUE));
    assertThat(others.filter(0, 1).orElseThrow().text()).startsWith("not country");
  }

  /// France and all others are whatever is not India.
  @Test
  void aRangeUpToAllOthersHoldsThem() {
    ChartSpec chart = bars("India", "France", "Other (7)").opening(Door.by("country", Match.VALUE));
    Filter some = new Filter.Not(new Filter.Missing("country"));
    assertThat(chart.range(1, 2))
        .hasValue(new Filter.Not(new Filter.OneOf("country", List.of("India"))).and(some));
    assertThat(chart.range(2, 0)).hasValue(some);
    assertThat(chart.range(0, 1)).hasValue(new Filter.OneOf("country", List.of("India", "France")));
  }

  @Test
  void aRangeOfWordsIsEachOfThem() {
    ChartSpec words = bars("war", "love").opening(Door.by("description", Match.WORD));
    assertThat(words.range(0, 1).map(Filter::text))
        .hasValue("description says war or description says love");
  }

  /// Ratings such as `13+` are no numbers, and the last is no open end.
  @Test
  void namesThatReadAsNumbersAreNames() {
    ChartSpec ratings = bars("ALL", "16", "13+").opening(Door.by("rating", Match.NAME));
    assertThat(ratings.range(0, 2).map(Filter::text)).hasValue("rating in (ALL, 16, 13+)");
    assertThat(ratings.range(1, 2).map(Filter::text)).hasValue("rating in (16, 13+)");
    assertThat(ratings.filter(0, 2).map(Filter::text)).hasValue("rating = 13+");
  }

  /// In a network of directors and cast the place of a name says nothing.
  @Test
  void aNetworkHasNoRange() {
    ChartSpec network =
        new ChartSpec(
                "n",
                "N",
                "",
                Kind.NETWORK,
                List.of("Ann", "Bo"),
                List.of(
                    new Series("Directors", Colour.PLAIN, List.of(2.0, Double.NaN)),
                    new Series("Cast", Colour.PLAIN, List.of(Double.NaN, 3.0))),
                "",
                "")
            .holding(
                new Links(
                    List.of(new Links.Link(0, 1, 2)),
                    List.of(new Links.Place(0, 0), new Links.Place(1, 1))))
            .opening(Door.by("director", Match.ENTRY).series("cast", Match.ENTRY));
    assertThat(network.filter(1, 1).map(Filter::text)).hasValue("cast has Bo");
    assertThat(network.filter(new Highlight.Spot(0, 0), new Highlight.Spot(1, 1))).isEmpty();
  }

  /// Of a grid a block of fields is chosen: some rows, some columns.
  @Test
  void aRangeOfAGridIsABlock() {
    ChartSpec grid =
        new ChartSpec(
            "g",
            "G",
            "",
            Kind.HEAT_MAP,
            List.of("2018", "2019", "2020"),
            List.of(row("India"), row("France"), row("Peru")),
            "",
            "");
    ChartSpec open =
        grid.opening(Door.by("year_added", Match.VALUE).series("country", Match.ENTRY));
    assertThat(open.filter(new Highlight.Spot(0, 1), new Highlight.Spot(1, 2)).map(Filter::text))
        .hasValue("country in (India, France) and year_added between 2019 and 2020");
  }

  private static Series row(String name) {
    return new Series(name, Colour.PLAIN, List.of(1.0, 2.0, 3.0));
  }

  private static ChartSpec bars(String... names) {
    List<Double> values = Collections.nCopies(names.length, 1.0);
    return new ChartSpec(
        "c",
        "C",
        "",
        Kind.BAR,
        List.of(names),
        List.of(new Series("Titles", Colour.PLAIN, values)),
        "",
        "");
  }
}
