package app.marquee.ui.chart.layout;

import static app.marquee.ui.chart.SampleCharts.boxed;
import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.ui.chart.LabelChecks;
import app.marquee.ui.chart.SampleCharts;
import app.marquee.ui.chart.layout.Shape.Dash;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutsTest {
  private static final FixedMeasure MEASURE = new FixedMeasure();

  /// Names of one letter: 6 pixels and 8 of air, so bars start at 14. The widest value, three
  /// digits, is 18 and 6 of air: 200 - 14 - 24 = 162 pixels for the largest, half and a quarter for
  /// the others.
  @Test
  void barsAreAsLongAsTheirValues() {
    Drawing drawing = lay(spec(Kind.BAR, List.of("A", "B", "C"), "", plain(300, 150, 75)), 200, 60);
    assertThat(bars(drawing)).extracting(Shape.Bar::box).extracting(Box::x).containsOnly(14.0);
    assertThat(bars(drawing))
        .extracting(bar -> bar.box().width())
        .containsExactly(162.0, 81.0, 41.0);
    assertThat(texts(drawing)).containsExactly("A", "300", "B", "150", "C", "75");
  }

  @Test
  void theRestIsGreyAndLongNamesEndInAnEllipsis() {
    String longName = "A name of far more than one hundred and twenty-four pixels";
    Drawing drawing =
        lay(spec(Kind.BAR, List.of(longName, "Other (1,234)"), "", plain(10, 90)), 400, 60);
    assertThat(bars(drawing))
        .extracting(bar -> java.util.Objects.requireNonNull(bar.fill()).token())
        .containsExactly("chart-1", "chart-other");
    Label name = drawing.labels().getFirst();
    assertThat(name.text()).endsWith("…");
    assertThat(name.box().width()).isLessThanOrEqualTo(124);
    assertThat(drawing.marks().getFirst().words()).isEqualTo(longName + ": 10");
  }

  /// 60 pixels hold four rows of 15: three names and the line that says how many more there are.
  @Test
  void namesWithoutRoomAreCounted() {
    List<String> names = IntStream.range(0, 9).mapToObj(i -> "N" + i).toList();
    Drawing drawing = lay(spec(Kind.BAR, names, "", plain(9, 8, 7, 6, 5, 4, 3, 2, 1)), 200, 60);
    assertThat(bars(drawing)).hasSize(3);
    assertThat(texts(drawing)).contains("and 6 more");
  }

  /// 1 + 3 of 4: a quarter and three quarters of the bar; the year 12 + 12 pixels left, the total
  /// one digit and 12 pixels right, so the bar is 200 - 36 - 18 = 146 wide.
  @Test
  void sharesFillTheWholeBar() {
    ChartSpec spec =
        spec(
            Kind.SHARE,
            List.of("2020"),
            "",
            new Series("Movies", Colour.MOVIES, boxed(1)),
            new Series("Shows", Colour.SHOWS, boxed(3)));
    Drawing drawing = lay(spec, 200, 60);
    List<Box> parts = bars(drawing).stream().limit(2).map(Shape.Bar::box).toList();
    assertThat(parts.get(0).x()).isEqualTo(36);
    assertThat(parts.get(1).right()).isEqualTo(200 - 18);
    // One pixel of ground between the two.
    assertThat(parts.get(1).x() - parts.get(0).right()).isEqualTo(1);
    assertThat(parts.get(0).width() + 1).isEqualTo(Math.floor(146 / 4.0 + 0.5));
    assertThat(texts(drawing)).contains("25\u00a0%", "75\u00a0%", "4", "Movies", "Shows");
    assertThat(drawing.marks().getFirst().words()).isEqualTo("Movies, 2020: 25\u00a0% (1 of 4)");
  }

  @Test
  void aShareTooNarrowForItsLabelHasNone() {
    ChartSpec spec =
        spec(
            Kind.SHARE,
            List.of("2020"),
            "",
            new Series("Movies", Colour.MOVIES, boxed(1)),
            new Series("Shows", Colour.SHOWS, boxed(99)));
    Drawing drawing = lay(spec, 200, 60);
    assertThat(texts(drawing)).contains("99\u00a0%").doesNotContain("1\u00a0%");
    assertThat(drawing.marks()).hasSize(2);
  }

  /// 100 and 50 under a top line of 100: half as high.
  @Test
  void columnsAreAsHighAsTheirValuesAndAPartialOneIsDashed() {
    Drawing drawing =
        lay(
            spec(Kind.COLUMN, List.of("2019", "2020", "2021"), "to 25 Sep", plain(100, 50, 25)),
            300,
            200);
    List<Shape.Bar> bars = bars(drawing);
    double full = bars.get(0).box().height();
    assertThat(bars.get(1).box().height()).isBetween(full / 2 - 1, full / 2 + 1);
    assertThat(bars.get(0).dash()).isEqualTo(Dash.SOLID);
    assertThat(bars.get(0).outline()).isNull();
    assertThat(bars.get(2).dash()).isEqualTo(Dash.DASHED);
    assertThat(bars.get(2).outline()).isEqualTo(Ink.PLAIN);
    assertThat(java.util.Objects.requireNonNull(bars.get(2).fill()).opacity()).isLessThan(0.5);
    assertThat(texts(drawing)).contains("2021*", "* to 25 Sep", "100", "50", "25");
    assertThat(bars).extracting(bar -> bar.box().x() % 1).containsOnly(0.0);
  }

  @Test
  void gridlinesLieOnWholePixels() {
    for (ChartSpec spec : SampleCharts.all()) {
      Drawing drawing = lay(spec, 613, 187);
      for (Shape shape : drawing.shapes()) {
        if (shape instanceof Shape.Rule rule) {
          assertThat(rule.y1() % 1 == 0 || rule.x1() == rule.x2()).as(spec.id()).isTrue();
        }
      }
    }
  }

  @Test
  void aLineNamesItsHighestPointAndEndsHollowWhereThePeriodIsNotWhole() {
    Drawing drawing = lay(SampleCharts.addedByMonth(), 640, 180);
    assertThat(texts(drawing)).contains("257 in Jul 2021", "to 25 Sep", "2016", "2021");
    List<Shape.Trace> traces =
        drawing.shapes().stream()
            .filter(Shape.Trace.class::isInstance)
            .map(Shape.Trace.class::cast)
            .toList();
    assertThat(traces).extracting(Shape.Trace::dash).containsExactly(Dash.SOLID, Dash.DASHED);
    // 81 months: 80 whole ones, then the stretch from August to September.
    assertThat(traces.get(0).xs()).hasSize(80);
    assertThat(traces.get(1).xs()).hasSize(2);
    Shape.Dot last =
        drawing.shapes().stream()
            .filter(Shape.Dot.class::isInstance)
            .map(Shape.Dot.class::cast)
            .filter(dot -> dot.fill().equals(Ink.GROUND))
            .findFirst()
            .orElseThrow();
    assertThat(last.x()).isEqualTo(traces.get(1).xs()[1]);
    assertThat(drawing.marks().getLast().words()).isEqualTo("Sep 2021: 183, to 25 Sep");
  }

  @Test
  void aMissingValueBreaksTheLine() {
    Drawing drawing =
        lay(
            spec(Kind.LINE, List.of("a", "b", "c", "d", "e"), "", plain(1, 2, Double.NaN, 4, 5)),
            300,
            150);
    assertThat(drawing.shapes().stream().filter(Shape.Trace.class::isInstance)).hasSize(2);
    assertThat(drawing.marks().get(2).words()).isEqualTo("c: –");
  }

  @Test
  void binsAdjoinAndTheirEdgesAreNamed() {
    Drawing drawing =
        lay(spec(Kind.HISTOGRAM, List.of("0", "10", "20", "30"), "", plain(4, 8, 2)), 300, 150);
    List<Shape.Bar> bars = bars(drawing);
    assertThat(bars).hasSize(3);
    assertThat(bars.get(1).box().x() - bars.get(0).box().right()).isEqualTo(1);
    assertThat(texts(drawing)).contains("0", "10", "20", "30");
    assertThat(drawing.marks())
        .extracting(Mark::words)
        .containsExactly("0 to 10: 4", "10 to 20: 8", "20 to 30: 2");
  }

  @Test
  void zeroAndMissingLookDifferentInAGrid() {
    Drawing drawing =
        lay(spec(Kind.HEAT_MAP, List.of("a", "b", "c"), "", plain(Double.NaN, 0, 7)), 300, 60);
    List<Shape.Bar> fields = bars(drawing);
    assertThat(fields.get(0).fill()).isNull();
    assertThat(fields.get(0).dash()).isEqualTo(Dash.DASHED);
    assertThat(fields.get(1).fill()).isEqualTo(Ink.NO_VALUE);
    assertThat(fields.get(2).fill()).isEqualTo(Ink.of("sequential-7"));
    assertThat(texts(drawing)).contains("0", "7");
  }

  @Test
  void numbersAndPeriodsReadTheSameEverywhere() {
    assertThat(Words.number(8807)).isEqualTo("8,807");
    assertThat(Words.number(99.565)).isEqualTo("99.6");
    assertThat(Words.tick(2.5)).isEqualTo("2.5");
    assertThat(Words.percent(0.474)).isEqualTo("47\u00a0%");
    assertThat(Words.percent(0.001)).isEqualTo("<1\u00a0%");
    assertThat(Words.category("2019-12")).isEqualTo("Dec 2019");
    assertThat(Words.category("2019-13")).isEqualTo("2019-13");
  }

  /// Any chart at any size keeps its labels apart and whole.
  @Test
  void noSizeMakesLabelsOverlap() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 400; i++) {
      double width = random.nextDouble(120, 2400);
      double height = random.nextDouble(50, 700);
      for (ChartSpec spec : SampleCharts.all()) {
        LabelChecks.assertReadable(
            spec.id() + " " + width + "x" + height, lay(spec, width, height));
      }
    }
  }

  private static Drawing lay(ChartSpec spec, double width, double height) {
    return Layouts.lay(new Sketch(spec, width, height, MEASURE));
  }

  private static Series plain(double... values) {
    return new Series("Titles", Colour.PLAIN, boxed(values));
  }

  private static ChartSpec spec(
      Kind kind, List<String> categories, String partial, Series... series) {
    return new ChartSpec(
        "chart", "Chart", "caption", kind, categories, List.of(series), partial, "Summary.");
  }

  private static List<Shape.Bar> bars(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Shape.Bar.class::isInstance)
        .map(Shape.Bar.class::cast)
        .toList();
  }

  private static List<String> texts(Drawing drawing) {
    return drawing.labels().stream().map(Label::text).toList();
  }
}
