package app.marquee.domain.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Density.Axis;
import app.marquee.domain.chart.Density.Cell;
import app.marquee.domain.chart.Door.Match;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.chart.Links.Link;
import app.marquee.domain.chart.Links.Place;
import app.marquee.domain.filter.Filter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetailTest {

  /// 119 numbers fit in single steps; 1,000 need steps of 5, from a multiple of it.
  @Test
  void anAxisHasAtMostThreeHundredSteps() {
    assertThat(Axis.over("year", 1903, 2021)).isEqualTo(new Axis("year", 1903, 1, 119));
    assertThat(Axis.over("minutes", 3, 1002)).isEqualTo(new Axis("minutes", 0, 5, 201));
    assertThat(Axis.over("gap", -7, -7)).isEqualTo(new Axis("gap", -7, 1, 1));
    assertThat(Axis.over("gap", Integer.MIN_VALUE + 1, Integer.MAX_VALUE).steps()).isLessThan(301);
  }

  /// 4,294,967,296 numbers in steps of 20,000,000: from -2,160,000,000, which no int holds, 216 of
  /// them to 2,160,000,000.
  @Test
  void anAxisReachesBeyondTheLargestWholeNumber() {
    Axis all = Axis.over("number", Integer.MIN_VALUE, Integer.MAX_VALUE);
    assertThat(all).isEqualTo(new Axis("number", -2_160_000_000L, 20_000_000, 216));
    assertThat(all.edge(216)).isEqualTo(2_160_000_000L);
    assertThat(all.step(Integer.MIN_VALUE)).isZero();
    assertThat(all.step(Integer.MAX_VALUE)).isEqualTo(215);
  }

  @Test
  void aCellOpensItsNumbers() {
    Density density =
        new Density(
            new Axis("release year", 2000, 1, 3),
            new Axis("minutes", 90, 10, 2),
            List.of(new Cell(0, 0, 2), new Cell(2, 1, 1)));
    ChartSpec chart =
        spec(Kind.SCATTER, density.edges(), new Series("t", Colour.PLAIN, density.columns()))
            .holding(density)
            .opening(Door.by("release_year", Match.BIN).series("duration_minutes", Match.BIN));
    assertThat(chart.series().getFirst().values()).containsExactly(2.0, 0.0, 1.0);
    assertThat(chart.filter(1, 2).map(Filter::text))
        .hasValue("release_year = 2002 and duration_minutes between 100 and 109");
    assertThat(chart.filter(new Spot(0, 0), new Spot(1, 1)).map(Filter::text))
        .hasValue("release_year between 2000 and 2001 and duration_minutes between 90 and 109");
    assertThat(Twin.of(chart).orElseThrow().rows())
        .containsExactly(List.of("2000", "90 to 99", "2"), List.of("2002", "100 to 109", "1"));
  }

  @Test
  void aBoxAndARingOpenTheirTitles() {
    Boxes boxes =
        new Boxes(
            List.of(FiveNumbers.of(new int[] {1, 2, 3, 4, 5, 60}, new long[] {1, 1, 1, 1, 1, 1})));
    ChartSpec chart =
        new ChartSpec("b", "B", "", Kind.BOX, List.of("R"), boxes.series(), "", "")
            .holding(boxes)
            .opening(Door.by("rating", Match.VALUE).series("duration_minutes", Match.VALUE));
    assertThat(chart.filter(0, 0).map(Filter::text)).hasValue("rating = R");
    assertThat(chart.filter(1, 0).map(Filter::text))
        .hasValue("rating = R and duration_minutes = 60");
    assertThat(chart.filter(2, 0)).isEmpty();
  }

  @Test
  void aNameAndALineOpenTheirTitles() {
    double no = Double.NaN;
    ChartSpec chart =
        spec(
                Kind.NETWORK,
                List.of("Ann", "Bo"),
                new Series("Directors", Colour.PLAIN, List.of(3.0, no)),
                new Series("Cast", Colour.PLAIN, List.of(no, 2.0)))
            .holding(Links.of(2, List.of(new Link(0, 1, 2))))
            .opening(Door.by("director", Match.ENTRY).series("cast", Match.ENTRY));
    assertThat(chart.filter(0, 0).map(Filter::text)).hasValue("director has Ann");
    assertThat(chart.filter(1, 1).map(Filter::text)).hasValue("cast has Bo");
    assertThat(chart.filter(2, 0).map(Filter::text)).hasValue("director has Ann and cast has Bo");
  }

  /// Two names joined lie nearer than two that are not, and the whole square is used.
  @Test
  void namesThatGoTogetherAreNear() {
    List<Place> places =
        Links.of(6, List.of(new Link(0, 3, 5), new Link(3, 5, 5), new Link(1, 4, 1))).places();
    assertThat(distance(places, 0, 3)).isLessThan(distance(places, 0, 1));
    assertThat(distance(places, 1, 4)).isLessThan(distance(places, 1, 5));
    assertThat(places).extracting(Place::x).contains(0.0, 1.0);
    assertThat(places).extracting(Place::y).contains(0.0, 1.0);
  }

  /// The same links give the same places, apart from each other and rounded to four digits.
  @Test
  void aNetworkLooksTheSameEverywhere() {
    List<Link> links = new ArrayList<>();
    for (int i = 1; i < 40; i++) {
      links.add(new Link(i / 3, i, 40 - i));
    }
    List<Place> once = Links.of(40, links).places();
    assertThat(Links.of(40, links).places()).isEqualTo(once);
    assertThat(once)
        .doesNotHaveDuplicates()
        .allSatisfy(place -> {
          assertThat(place.x()).isBetween(0.0, 1.0);
          assertThat(Double.toString(place.x()).length()).isLessThanOrEqualTo("0.1234".length());
        });
  }

  @Test
  void theTableOfBoxesHasTheirNumbers() {
    Boxes boxes =
        new Boxes(List.of(FiveNumbers.of(new int[] {1, 2, 3, 4}, new long[] {1, 1, 1, 1})));
    ChartSpec chart =
        new ChartSpec("b", "B", "", Kind.BOX, List.of("R"), boxes.series(), "", "").holding(boxes);
    assertThat(Twin.of(chart).orElseThrow().rows())
        .containsExactly(List.of("R", "1", "1", "1.75", "2.5", "3.25", "4", "4", "4", "0"));
  }

  @Test
  void whatAChartHoldsStandsInItsJson() {
    assertThat(DetailDocument.of(Detail.NONE)).isEmpty();
    assertThat(DetailDocument.of(Detail.APART)).containsEntry("adds_up", false);
    assertThat(DetailDocument.of(new Grain(0, List.of(1L, 2L)))).containsKey("whole_numbers");
    assertThat(DetailDocument.of(Links.of(2, List.of(new Link(0, 1, 7)))))
        .containsEntry("links", List.of(List.of(0, 1, 7L)));
  }

  private static double distance(List<Place> places, int one, int other) {
    return Math.hypot(
        places.get(one).x() - places.get(other).x(), places.get(one).y() - places.get(other).y());
  }

  private static ChartSpec spec(Kind kind, List<String> categories, Series... series) {
    List<Series> all = new ArrayList<>();
    Collections.addAll(all, series);
    return new ChartSpec("c", "C", "", kind, categories, all, "", "");
  }
}
