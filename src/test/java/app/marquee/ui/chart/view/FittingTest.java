package app.marquee.ui.chart.view;

import static app.marquee.ui.chart.SampleCharts.boxed;
import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.Boxes;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.FiveNumbers;
import app.marquee.domain.chart.Grain;
import app.marquee.domain.chart.Highlight;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.ui.chart.view.Viewing.Order;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a view says is what is drawn.
class FittingTest {
  /// Bins of 10; 25 asked for makes two of them to one.
  @Test
  void theWidthOfBinsIsTheOneDrawn() {
    ChartSpec tens = spec(Kind.HISTOGRAM, List.of("0", "10", "20", "30", "40"), boxed(1, 2, 3, 4));
    Arranged arranged = Arranged.of(tens, Highlight.NONE, Viewing.PLAIN.withBin(25));
    assertThat(arranged.drawn().categories()).containsExactly("0", "20", "40");
    assertThat(arranged.viewing().bin()).isEqualTo(20);
    assertThat(fitting(tens, 3)).as("narrower than counted").isZero();
    assertThat(fitting(tens, 10)).as("its own").isZero();
    assertThat(fitting(tens, -5)).isZero();
  }

  @Test
  void whereEveryNumberIsKnownAnyWidthIsDrawn() {
    ChartSpec tens =
        spec(Kind.HISTOGRAM, List.of("0", "10", "20"), boxed(3, 4))
            .holding(new Grain(8, List.of(1L, 2L, 4L)));
    Arranged arranged = Arranged.of(tens, Highlight.NONE, Viewing.PLAIN.withBin(3));
    assertThat(arranged.drawn().categories()).containsExactly("6", "9", "12");
    assertThat(arranged.viewing().bin()).isEqualTo(3);
  }

  @Test
  void whatIsChosenMovesWithItsBox() {
    FiveNumbers low = FiveNumbers.of(new int[] {1, 2, 3}, new long[] {1, 1, 1});
    FiveNumbers high = FiveNumbers.of(new int[] {7, 8, 9}, new long[] {1, 1, 1});
    Boxes boxes = new Boxes(List.of(low, high));
    ChartSpec chart =
        new ChartSpec("b", "B", "", Kind.BOX, List.of("PG", "R"), boxes.series(), "", "")
            .holding(boxes);
    Highlight chosen = new Highlight(Set.of(new Spot(0, 0)));
    Arranged sorted = Arranged.of(chart, chosen, Viewing.PLAIN.with(Order.VALUE));
    assertThat(sorted.drawn().categories()).containsExactly("R", "PG");
    assertThat(sorted.highlight().spots()).containsExactly(new Spot(0, 1));
    assertThat(Arranged.plain(chart, chosen).highlight()).isEqualTo(chosen);
  }

  /// A name of the catalogue, though it reads as if it summed up others.
  @Test
  void aNameWithOtherInItIsSortedAndCountedAsAName() {
    ChartSpec chart =
        spec(Kind.BAR, List.of("Other (misc)", "b", "Other (,)", "Other (4)"), boxed(5, 3, 9, 11));
    Arranged two = Arranged.of(chart, Highlight.NONE, Viewing.PLAIN.withTop(2));
    assertThat(two.drawn().categories()).containsExactly("Other (misc)", "Other (,)", "Other (5)");
    Arranged sorted = Arranged.of(chart, Highlight.NONE, Viewing.PLAIN.with(Order.VALUE));
    assertThat(sorted.drawn().categories())
        .containsExactly("Other (,)", "Other (misc)", "b", "Other (4)");
    assertThat(Tools.tops(chart)).isEmpty();
  }

  private static int fitting(ChartSpec chart, int bin) {
    return Tools.fitting(chart, Viewing.PLAIN.withBin(bin)).bin();
  }

  private static ChartSpec spec(Kind kind, List<String> categories, List<Double> values) {
    return new ChartSpec(
        "c",
        "C",
        "",
        kind,
        categories,
        List.of(new Series("Titles", Colour.PLAIN, values)),
        "",
        "");
  }
}
