package app.marquee.ui.chart.view;

import static app.marquee.ui.chart.SampleCharts.boxed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.marquee.domain.chart.Boxes;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Detail;
import app.marquee.domain.chart.Door;
import app.marquee.domain.chart.Grain;
import app.marquee.domain.chart.Highlight;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.chart.Links;
import app.marquee.domain.filter.Filter;
import app.marquee.ui.chart.SampleCharts;
import app.marquee.ui.chart.SampleKinds;
import app.marquee.ui.chart.view.Viewing.Order;
import app.marquee.ui.chart.view.Viewing.Scale;
import app.marquee.ui.chart.view.Viewing.Stack;
import app.marquee.ui.chart.view.Viewing.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Settings of a view on small charts, worked out by hand.
class ArrangedTest {
  private static ChartSpec spec(Kind kind, List<String> categories, Series... series) {
    return new ChartSpec("c", "C", "c", kind, categories, List.of(series), "", "S.");
  }

  private static Series one(double... values) {
    return new Series("Titles", Colour.PLAIN, boxed(values));
  }

  private static Arranged of(ChartSpec spec, Viewing viewing) {
    return Arranged.of(spec, Highlight.NONE, viewing);
  }

  private static final ChartSpec BARS =
      spec(Kind.BAR, List.of("b", "a", "c", "Other (4)"), one(5, 3, 9, 11));

  @Test
  void plainIsTheChartItself() {
    for (ChartSpec spec : SampleCharts.all()) {
      assertThat(of(spec, Viewing.PLAIN).drawn()).as(spec.id()).isEqualTo(spec);
    }
  }

  @Test
  void sortsByValueAndNameAndKeepsTheRestLast() {
    assertThat(of(BARS, Viewing.PLAIN.with(Order.VALUE)).drawn().categories())
        .containsExactly("c", "b", "a", "Other (4)");
    Arranged byName = of(BARS, Viewing.PLAIN.with(Order.NAME));
    assertThat(byName.drawn().categories()).containsExactly("a", "b", "c", "Other (4)");
    assertThat(byName.drawn().series().getFirst().values()).containsExactly(3.0, 5.0, 9.0, 11.0);
    assertThat(byName.first(new Spot(0, 0))).isEqualTo(new Spot(0, 1));
  }

  /// Left out are a with 3 and four others with 11: five names, 14 titles.
  @Test
  void theFirstNamesStayAndAllOthersAreOne() {
    Arranged two = of(BARS, Viewing.PLAIN.withTop(2));
    assertThat(two.drawn().categories()).containsExactly("b", "c", "Other (5)");
    assertThat(two.drawn().series().getFirst().values()).containsExactly(5.0, 9.0, 14.0);
    assertThat(two.first(new Spot(0, 1))).isEqualTo(new Spot(0, 2));
  }

  /// All others of a view are those it does not name, whether the chart does or not.
  @Test
  void allOthersOfAViewOpenTheirTitlesAndAreInColourWithThem() {
    ChartSpec bars = BARS.opening(Door.by("country", Door.Match.ENTRY));
    Arranged two = of(bars, Viewing.PLAIN.withTop(2));
    Spot others = two.first(new Spot(0, 2));
    assertThat(two.titles(others, others).map(Filter::text))
        .hasValue("country has other than (b, c)");
    assertThat(two.titles(others, two.first(new Spot(0, 1))).map(Filter::text))
        .hasValue("country has other than (b)");

    Highlight hidden = new Highlight(Set.of(new Spot(0, 1), new Spot(0, 3)));
    assertThat(Arranged.of(bars, hidden, Viewing.PLAIN.withTop(2)).highlight().spots())
        .containsExactly(new Spot(0, 2));
    Highlight one = new Highlight(Set.of(new Spot(0, 1)));
    assertThat(Arranged.of(bars, one, Viewing.PLAIN.withTop(2)).highlight().spots())
        .containsExactly(Arranged.NOWHERE);
  }

  /// The chart ends with c: there may be more countries, which no mark of it counts.
  @Test
  void othersOfAViewAreOnlyThoseTheChartCounts() {
    ChartSpec bars =
        spec(Kind.BAR, List.of("b", "a", "c"), one(5, 3, 9))
            .opening(Door.by("country", Door.Match.ENTRY));
    Arranged one = of(bars, Viewing.PLAIN.withTop(1));
    Spot others = one.first(new Spot(0, 1));
    assertThat(one.drawn().categories()).containsExactly("c", "Other (2)");
    assertThat(one.titles(others, others).map(Filter::text)).hasValue("country in (b, a)");
  }

  /// Of b, a and c the view shows b and c.
  @Test
  void aRangeHoldsWhatIsInViewAlone() {
    Arranged two = of(BARS.opening(Door.by("country", Door.Match.ENTRY)), Viewing.PLAIN.withTop(2));
    assertThat(two.titles(two.first(new Spot(0, 0)), two.last(new Spot(0, 1))).map(Filter::text))
        .hasValue("country in (b, c)");
    ChartSpec grid =
        SampleCharts.heat()
            .opening(Door.by("year_added", Door.Match.VALUE).series("country", Door.Match.ENTRY));
    Arranged rows = of(grid, Viewing.PLAIN.withTop(2));
    assertThat(rows.drawn().series()).hasSize(2);
    String names = String.join(", ", rows.drawn().series().stream().map(Series::name).toList());
    String year = grid.categories().getFirst();
    Spot last = rows.last(new Spot(1, 0));
    assertThat(rows.titles(rows.first(new Spot(0, 0)), last).map(Filter::text))
        .hasValue("country in (" + names + ") and year_added = " + year);
  }

  @Test
  void leadersHaveNoOthers() {
    ChartSpec leaders = spec(Kind.BAR, List.of("a", "b", "c"), one(3, 2, 1)).holding(Detail.APART);
    assertThat(of(leaders, Viewing.PLAIN.withTop(2)).drawn().categories())
        .containsExactly("a", "b");
    assertThat(Tools.of(leaders)).doesNotContain(Tools.Tool.PER_CENT);
  }

  /// Of the four others two are known: d with 4 and e with 3; two more have 11 - 7 = 4.
  @Test
  void furtherNamesComeWhenMoreAreAskedFor() {
    ChartSpec more = BARS.holding(new Detail.Tail(List.of("d", "e"), List.of(4.0, 3.0)));
    Arranged five =
        Arranged.of(more, new Highlight(Set.of(new Spot(0, 3))), Viewing.PLAIN.withTop(5));
    assertThat(five.drawn().categories()).containsExactly("b", "a", "c", "d", "e", "Other (2)");
    assertThat(five.drawn().series().getFirst().values())
        .containsExactly(5.0, 3.0, 9.0, 4.0, 3.0, 4.0);
    assertThat(five.highlight().spots()).containsExactly(new Spot(0, 5));
  }

  @Test
  void perCentIsOfTheSumAndKeepsTheCounts() {
    Arranged shares = of(BARS, Viewing.PLAIN.with(Unit.PER_CENT));
    assertThat(shares.drawn().series().getFirst().values().get(2)).isEqualTo(9 * 100 / 28.0);
    assertThat(shares.counted(0, 2)).isEqualTo(9);
    assertThat(shares.counted()).isEqualTo(BARS);
  }

  @Test
  void aSeriesLeftOutIsGoneAndTheLastOneStays() {
    ChartSpec years = SampleCharts.addedByYear();
    Arranged shows = of(years, Viewing.PLAIN.toggled(0));
    assertThat(shows.drawn().series()).extracting(Series::name).containsExactly("Shows");
    assertThat(shows.place(0)).isEqualTo(1);
    assertThat(shows.first(new Spot(0, 2))).isEqualTo(new Spot(1, 2));
    assertThat(of(years, Viewing.PLAIN.toggled(0).toggled(1)).drawn().series()).hasSize(1);
  }

  /// Ten and ninety make a hundred; one of four is a quarter.
  @Test
  void columnsToAHundredPerCent() {
    ChartSpec parts =
        spec(
            Kind.COLUMN,
            List.of("2020", "2021"),
            new Series("Movies", Colour.MOVIES, boxed(10, 1)),
            new Series("Shows", Colour.SHOWS, boxed(90, 3)));
    Arranged whole = of(parts, Viewing.PLAIN.with(Stack.WHOLE));
    assertThat(whole.drawn().series().getFirst().values()).containsExactly(10.0, 25.0);
    assertThat(whole.isPerCent()).isTrue();
  }

  @Test
  void rowsChangeBetweenSharesAndGroups() {
    ChartSpec shares = SampleCharts.audience();
    assertThat(of(shares, Viewing.PLAIN.with(Stack.BESIDE)).drawn().kind()).isEqualTo(Kind.GROUPED);
    assertThat(of(SampleKinds.grouped(), Viewing.PLAIN.with(Stack.WHOLE)).drawn().kind())
        .isEqualTo(Kind.SHARE);
  }

  @Test
  void stacksAreNeverDrawnByRatios() {
    Viewing log = Viewing.PLAIN.with(Scale.LOG);
    assertThat(of(SampleCharts.addedByYear(), log).viewing().isLog()).isFalse();
    assertThat(of(SampleCharts.addedByYear(), log.with(Stack.BESIDE)).viewing().isLog()).isTrue();
    assertThat(of(BARS, log).viewing().isLog()).isTrue();
  }

  /// One title each from 60 to 119 minutes and one more at 90: 15 from 60 and from 75, 16 from 90.
  @Test
  void binsAreCountedAnewFromWholeNumbers() {
    ChartSpec lengths = SampleKinds.grained();
    Arranged fifteen = of(lengths, Viewing.PLAIN.withBin(15));
    assertThat(fifteen.drawn().categories())
        .containsExactly("0", "15", "30", "45", "60", "75", "90", "105", "120");
    assertThat(fifteen.drawn().series().getFirst().values())
        .containsExactly(0.0, 0.0, 0.0, 0.0, 15.0, 15.0, 16.0, 15.0);
    assertThat(of(lengths, Viewing.PLAIN.withBin(1)).drawn().size()).isEqualTo(120);
  }

  /// One title at 60 and three at 75 against one each from 60 to 119 and two at 90, 61 in all.
  @Test
  void binsSetAgainstTheWholeAreSharesOfTheirOwnTitles() {
    Grain whole = (Grain) SampleKinds.grained().detail();
    List<Long> some = new ArrayList<>(Collections.nCopies(76, 0L));
    some.set(60, 1L);
    some.set(75, 3L);
    Grain both = new Grain(0, some).against(whole);
    ChartSpec lengths =
        spec(Kind.HISTOGRAM, List.of("0", "60", "120"), one(0, 100), one(0, 100)).holding(both);
    List<Series> drawn = of(lengths, Viewing.PLAIN.withBin(15)).drawn().series();
    assertThat(drawn.get(0).values()).containsExactly(0.0, 0.0, 0.0, 0.0, 25.0, 75.0, 0.0, 0.0);
    assertThat(drawn.get(1).values().get(6)).isCloseTo(1600 / 61.0, within(1e-9));
    assertThat(Tools.bins(lengths)).contains(1, 15, 60);
  }

  @Test
  void everyWidthOfBinsHasEveryTitle() {
    ChartSpec lengths = SampleKinds.grained();
    for (int width : Tools.bins(lengths)) {
      assertThat(
              of(lengths, Viewing.PLAIN.withBin(width))
                  .drawn()
                  .series()
                  .getFirst()
                  .values()
                  .stream()
                  .mapToDouble(value -> value)
                  .sum())
          .as("%d wide", width)
          .isEqualTo(61);
    }
  }

  /// Without whole numbers only bins taken together are exact; each stands for those it holds.
  @Test
  void binsAreTakenTogetherWhereNoMoreIsKnown() {
    ChartSpec lengths =
        spec(Kind.HISTOGRAM, List.of("0", "10", "20", "30", "40+"), one(1, 2, 3, 4));
    assertThat(Tools.bins(lengths)).containsExactly(10);
    Arranged twenty = of(lengths, Viewing.PLAIN.withBin(20));
    assertThat(twenty.drawn().categories()).containsExactly("0", "20", "40+");
    assertThat(twenty.drawn().series().getFirst().values()).containsExactly(3.0, 7.0);
    assertThat(twenty.first(new Spot(0, 1))).isEqualTo(new Spot(0, 2));
    assertThat(twenty.last(new Spot(0, 1))).isEqualTo(new Spot(0, 3));
  }

  @Test
  void zoomShowsAPartAndItsMarksStandForTheChartsOwn() {
    ChartSpec months = SampleCharts.addedByMonth();
    Zoom half = new Zoom(0.5, 0, 0.25, 1);
    Arranged part = of(months, Viewing.PLAIN.with(half));
    // 81 months: from the 41st, a quarter of them and what is begun.
    assertThat(part.drawn().categories()).hasSize(21).startsWith("2018-05");
    assertThat(part.drawn().partialLast()).isEmpty();
    assertThat(part.first(new Spot(0, 0))).isEqualTo(new Spot(0, 40));
    assertThat(part.counted().size()).isEqualTo(81);
    assertThat(of(months, Viewing.PLAIN.with(new Zoom(0.75, 0, 0.25, 1))).drawn().partialLast())
        .isEqualTo("to 25 Sep");
  }

  @Test
  void boxesKeepTheirNumbersInAnyOrder() {
    ChartSpec boxes = SampleKinds.boxes();
    Boxes given = (Boxes) boxes.detail();
    Arranged sorted = of(boxes, Viewing.PLAIN.with(Order.VALUE).withTop(3));
    Boxes drawn = (Boxes) sorted.drawn().detail();
    assertThat(drawn.groups()).hasSize(3).isSubsetOf(given.groups());
    assertThat(drawn.groups().get(0).median())
        .isGreaterThanOrEqualTo(drawn.groups().get(1).median());
    int at = boxes.categories().indexOf(sorted.drawn().categories().getFirst());
    assertThat(sorted.first(new Spot(4, 0))).isEqualTo(new Spot(4, at));
  }

  @Test
  void aNetworkKeepsTheLinksBetweenNamesShown() {
    ChartSpec countries = SampleKinds.network();
    Arranged few = of(countries, Viewing.PLAIN.withTop(3));
    assertThat(few.drawn().categories())
        .containsExactly("United States", "United Kingdom", "India");
    // Of the strongest links one joins the first two, another the first and India.
    assertThat(((Links) few.drawn().detail()).links())
        .extracting(Links.Link::titles)
        .containsExactly(279L, 44L);
    assertThat(few.first(new Spot(1, 1))).isEqualTo(new Spot(1, 11));
  }

  @Test
  void rowsOfAGridAreSortedAndLimited() {
    Arranged rows = of(SampleCharts.heat(), Viewing.PLAIN.with(Order.NAME).withTop(2));
    assertThat(rows.drawn().series())
        .extracting(Series::name)
        .containsExactly("India", "United States");
    assertThat(rows.first(new Spot(0, 3))).isEqualTo(new Spot(1, 3));
  }

  @Test
  void aPeriodThatIsNotWholeSaysSoWhereverItComes() {
    Arranged sorted = of(SampleCharts.addedByYear(), Viewing.PLAIN.with(Order.VALUE));
    assertThat(sorted.drawn().categories()).startsWith("2019", "2020").contains("2021 (to 25 Sep)");
    assertThat(sorted.drawn().partialLast()).isEmpty();
  }

  /// 2020 is left out of view: the end of 2021 is neither that of 2019 nor that of all others.
  @Test
  void aPeriodThatIsNotWholeIsNoOtherWhereFewAreShown() {
    ChartSpec years =
        new ChartSpec(
            "y",
            "Y",
            "",
            Kind.SHARE,
            List.of("2018", "2019", "2020"),
            List.of(one(1, 5, 3), one(2, 5, 3)),
            "to 25 Sep",
            "");
    Arranged one = of(years, Viewing.PLAIN.withTop(1));
    assertThat(one.drawn().categories()).containsExactly("2019", "Other (2)");
    assertThat(one.drawn().partialLast()).isEmpty();
    Arranged sorted = of(years, Viewing.PLAIN.withTop(2).with(Order.VALUE));
    assertThat(sorted.drawn().categories())
        .containsExactly("2019", "2020 (to 25 Sep)", "Other (1)");
    assertThat(of(years, Viewing.PLAIN.withTop(3)).drawn().partialLast()).isEqualTo("to 25 Sep");
  }

  /// Whatever is set: sums are kept where values add up, and each mark stands for a value there is.
  @Test
  void nothingIsLostUnderAnySettings() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 400; round++) {
      Viewing viewing =
          Viewing.PLAIN
              .with(Order.values()[random.nextInt(3)])
              .withTop(random.nextInt(8))
              .with(Stack.values()[random.nextInt(4)]);
      for (ChartSpec spec : List.of(BARS, SampleCharts.genres(), SampleKinds.areas())) {
        Arranged arranged = of(spec, viewing);
        assertThat(sum(arranged.drawn()))
            .as("%s %s", spec.id(), viewing)
            .isEqualTo(sum(spec), within(1e-6));
        for (int i = 0; i < arranged.drawn().size(); i++) {
          Spot spot = arranged.first(new Spot(0, i));
          if (spot.category() >= 0) {
            assertThat(arranged.drawn().series().getFirst().values().get(i))
                .isEqualTo(spec.series().getFirst().values().get(spot.category()));
          }
        }
      }
    }
  }

  private static double sum(ChartSpec spec) {
    return spec.series().getFirst().values().stream().mapToDouble(value -> value).sum();
  }
}
