package app.marquee.ui.chart.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.ui.chart.LabelChecks;
import app.marquee.ui.chart.SampleCharts;
import app.marquee.ui.chart.layout.Drawing;
import app.marquee.ui.chart.layout.FixedMeasure;
import app.marquee.ui.chart.layout.Mark;
import app.marquee.ui.chart.layout.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldTest {

  /// Lengths of parallels against the equator, from the table the projection was drawn by (T.
  /// Patterson); the polynomials follow it to within a thousandth up to 75 degrees.
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "10, 0.9953",
    "20, 0.9811",
    "30, 0.9570",
    "40, 0.9222",
    "50, 0.8763",
    "60, 0.8196",
    "75, 0.7160"
  })
  void parallelsHaveTheirLengths(double latitude, double length) {
    assertThat(NaturalEarth.x(180, latitude) / NaturalEarth.x(180, 0))
        .isCloseTo(length, within(0.002));
  }

  @Test
  void theProjectionIsSymmetric() {
    assertThat(NaturalEarth.x(-70, 40)).isEqualTo(-NaturalEarth.x(70, 40));
    assertThat(NaturalEarth.y(-40)).isEqualTo(-NaturalEarth.y(40));
    assertThat(NaturalEarth.y(0)).isZero();
    assertThat(NaturalEarth.x(180, 0)).isCloseTo(0.8707 * Math.PI, within(1e-12));
  }

  @Test
  void aRingAcrossTheDateLineStaysInOnePiece() {
    assertThat(WorldShapes.unwrapped(new double[] {179, 0, -179, 0, -179, 1, 179, 1}))
        .containsExactly(179, 181, 181, 179);
    // Mostly in the west: it hangs over the western edge.
    assertThat(WorldShapes.unwrapped(new double[] {-178, 0, 179, 0, -178, 1, -177, 1}))
        .containsExactly(-178, -181, -178, -177);
  }

  @Test
  void noCountryIsStretchedOverTheMap() {
    WorldShapes world = WorldShapes.world();
    assertThat(world.countries()).containsKeys("USA", "IND", "RUS", "FJI").doesNotContainKey("ATA");
    assertThat(world.countries().size()).isGreaterThan(165);
    world
        .countries()
        .forEach((code, rings) -> {
          for (double[] ring : rings) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < ring.length; i += 2) {
              least = Math.min(least, ring[i]);
              most = Math.max(most, ring[i]);
            }
            assertThat(most - least).as(code).isLessThan(WorldShapes.width() * 0.45);
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0", "1, 1", "9, 1", "10, 2", "29, 2", "30, 3", "99, 3", "100, 4", "299, 4", "300, 5",
    "999, 5", "1000, 6", "3690, 6"
  })
  void classesHaveFixedBreaks(double value, int expected) {
    assertThat(MapLayout.classOf(value)).isEqualTo(expected);
  }

  /// Of the 122 countries of the original catalogue only the former states have no code of today.
  @Test
  void everyCountryOfTodayIsFound() {
    List<String> unknown =
        SampleCharts.countries().categories().stream()
            .filter(name -> CountryCodes.of(name).isEmpty())
            .toList();
    assertThat(unknown).containsExactlyInAnyOrder("West Germany", "Soviet Union", "East Germany");
    assertThat(CountryCodes.of("South Korea")).contains("KOR");
    assertThat(CountryCodes.of("Türkiye")).contains("TUR");
  }

  @Test
  void aCountryIsHitByItsShapeNotItsBox() {
    Drawing drawing = lay(900, 360);
    Mark states =
        drawing.marks().stream()
            .filter(mark -> mark.words().startsWith("United States: 3,690"))
            .findFirst()
            .orElseThrow();
    assertThat(states.rings()).isNotEmpty();
    // Kansas, 98 west and 38 north, is in; the North Pacific, 150 west and 35 north, is in its box
    // only.
    assertThat(hit(drawing, -98, 38)).isEqualTo("United States: 3,690");
    assertThat(hit(drawing, -150, 35)).isEmpty();
    assertThat(hit(drawing, 78, 22)).isEqualTo("India: 1,046");
  }

  @Test
  void mapAndListReadAtEverySize() {
    for (double width = 200; width <= 2400; width += 147) {
      for (double height = 80; height <= 700; height += 93) {
        LabelChecks.assertReadable("map " + width + "x" + height, lay(width, height));
      }
    }
  }

  private static Drawing lay(double width, double height) {
    ChartSpec spec = SampleCharts.countries();
    return MapLayout.lay(new Sketch(spec, width, height, new FixedMeasure()), WorldShapes.world());
  }

  /// What is under a place on the earth; the map of this size starts at the left edge.
  private static String hit(Drawing drawing, double longitude, double latitude) {
    double scale =
        Math.min(
            Math.floor((900 - 24) * 0.58) / WorldShapes.width(), (360 - 30) / WorldShapes.height());
    double x = (WorldShapes.width() / 2 + NaturalEarth.x(longitude, latitude)) * scale;
    double y = (NaturalEarth.y(84) - NaturalEarth.y(latitude)) * scale;
    int found = drawing.markAt(x, y);
    return found < 0 ? "" : drawing.marks().get(found).words();
  }
}
