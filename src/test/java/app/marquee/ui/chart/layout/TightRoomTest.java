package app.marquee.ui.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.Boxes;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.FiveNumbers;
import app.marquee.ui.chart.LabelChecks;
import app.marquee.ui.chart.layout.Label.Weight;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Charts with more than there is room for, or less.
class TightRoomTest {
  private static final TextMeasure MEASURE = new FixedMeasure();

  @Test
  void whatFindsNoRoomIsCounted() {
    for (int height : new int[] {80, 120, 200, 333}) {
      for (Kind kind : List.of(Kind.WORD_LIST, Kind.HEAT_MAP, Kind.SHARE)) {
        Drawing drawing = lay(many(kind, 60, "name "), 300, height);
        String as = kind + " " + height;
        LabelChecks.assertReadable(as, drawing);
        List<String> texts = drawing.labels().stream().map(Label::text).toList();
        long shown = texts.stream().filter(text -> text.startsWith("name ")).count();
        assertThat(texts).as(as).contains("and " + (60 - shown) + " more");
      }
    }
    Drawing roomy = lay(many(Kind.HEAT_MAP, 3, "name "), 300, 200);
    assertThat(roomy.labels()).noneMatch(label -> label.text().startsWith("and "));
  }

  @Test
  void theLatestPeriodsStayAndTheEarlierAreCounted() {
    Drawing drawing = lay(many(Kind.SHARE, 30, "20"), 300, 120);
    List<String> texts = drawing.labels().stream().map(Label::text).toList();
    long shown = texts.stream().filter(text -> text.matches("20\\d\\d")).count();
    assertThat(texts).contains("2039", "and " + (30 - shown) + " earlier").doesNotContain("2010");
  }

  @Test
  void aGridOfMoreColumnsThanPixelsHasFields() {
    List<Double> values = Collections.nCopies(700, 1.0);
    ChartSpec chart =
        spec(
            Kind.HEAT_MAP,
            IntStream.range(0, 700).mapToObj(i -> "c" + i).toList(),
            List.of(new Series("row", Colour.PLAIN, values)));
    Drawing drawing = lay(chart, 300, 80);
    assertThat(drawing.marks()).hasSize(700);
    assertThat(drawing.shapes())
        .filteredOn(Shape.Bar.class::isInstance)
        .map(Shape.Bar.class::cast)
        .allMatch(bar -> bar.box().width() >= 1 && bar.box().right() <= 302);
  }

  /// The quartiles of 10, 20, 30, 40 and 50 are 20 and 40.
  @Test
  void oneBoxFillsItsChart() {
    Boxes boxes =
        new Boxes(
            List.of(FiveNumbers.of(new int[] {10, 20, 30, 40, 50}, new long[] {1, 1, 1, 1, 1})));
    ChartSpec chart = spec(Kind.BOX, List.of("Movies"), boxes.series()).holding(boxes);
    Drawing drawing = lay(chart, 600, 240);
    double axis =
        drawing.labels().stream()
            .filter(label -> label.text().equals("0"))
            .mapToDouble(label -> label.box().bottom())
            .max()
            .orElseThrow();
    assertThat(axis).isBetween(230.0, 241.0);
    assertThat(drawing.labels()).extracting(Label::text).contains("10", "20", "40", "50");
    LabelChecks.assertReadable("one box", drawing);
  }

  @Test
  void aNameOfAnyLengthIsShortenedAtOnce() {
    AtomicInteger measured = new AtomicInteger();
    TextMeasure counting =
        new TextMeasure() {
          @Override
          public double width(String text, Weight weight) {
            measured.incrementAndGet();
            return 6.0 * text.length();
          }

          @Override
          public double scaled(double pixels) {
            return pixels;
          }
        };
    assertThat(counting.elided("x".repeat(19_500), Weight.REGULAR, 60))
        .isEqualTo("x".repeat(9) + "…");
    assertThat(measured.get()).isLessThan(15);
    assertThat(counting.elided("x".repeat(19_500), Weight.REGULAR, 1e6)).hasSize(401);
    assertThat(counting.elided("abc", Weight.REGULAR, 18)).isEqualTo("abc");
    assertThat(counting.elided("abc", Weight.REGULAR, 17)).isEqualTo("a…");
    assertThat(counting.elided("abc", Weight.REGULAR, 11)).isEmpty();
  }

  @Test
  void aLetterOfTwoUnitsIsNotCut() {
    String faces = "\uD83D\uDE00".repeat(10);
    for (int most = 6; most < 120; most++) {
      String shown = MEASURE.elided(faces, Weight.REGULAR, most);
      assertThat(shown.codePoints().allMatch(one -> one == 0x1F600 || one == '…'))
          .as("%s pixels", most)
          .isTrue();
    }
  }

  /// So many names, as rows of a grid or as categories, each with the same numbers.
  private static ChartSpec many(Kind kind, int count, String prefix) {
    List<String> names = IntStream.range(0, count).mapToObj(i -> prefix + (10 + i)).toList();
    if (kind == Kind.HEAT_MAP) {
      return spec(
          kind,
          List.of("c", "d"),
          names.stream().map(name -> new Series(name, Colour.PLAIN, List.of(1.0, 2.0))).toList());
    }
    return spec(
        kind, names, List.of(new Series("s", Colour.PLAIN, Collections.nCopies(count, 1.0))));
  }

  private static Drawing lay(ChartSpec spec, double width, double height) {
    return Layouts.lay(new Sketch(spec, width, height, MEASURE));
  }

  private static ChartSpec spec(Kind kind, List<String> categories, List<Series> series) {
    return new ChartSpec("c", "C", "", kind, categories, series, "", "");
  }
}
