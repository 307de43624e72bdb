package app.marquee.ui.chart.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.marquee.domain.chart.Density;
import app.marquee.domain.chart.Density.Cell;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.ui.chart.SampleKinds;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ZoomTest {

  /// Twice as near at three quarters: that point was at 0.75 and is at 0.75 of 0.375 to 0.875.
  @Test
  void thePointLookedAtStays() {
    Zoom near = Zoom.WHOLE.by(2, 0.75, 0.5);
    assertThat(near).isEqualTo(new Zoom(0.375, 0.25, 0.5, 0.5));
    assertThat(near.left() + 0.75 * near.width()).isEqualTo(0.75);
    assertThat(near.by(0.5, 0.75, 0.5).isWhole()).isTrue();
  }

  @Test
  void itNeverLeavesTheField() {
    SplittableRandom random = new SplittableRandom(5);
    Zoom zoom = Zoom.WHOLE;
    for (int i = 0; i < 2000; i++) {
      zoom =
          random.nextBoolean()
              ? zoom.by(random.nextDouble(0.3, 3), random.nextDouble(), random.nextDouble())
              : zoom.moved(random.nextDouble(-1, 1), random.nextDouble(-1, 1));
      assertThat(zoom.left()).isBetween(0.0, 1 - zoom.width() + 1e-9);
      assertThat(zoom.top()).isBetween(0.0, 1 - zoom.height() + 1e-9);
      assertThat(zoom.width()).isBetween(1 / 24.0 - 1e-9, 1.0);
    }
  }

  @Test
  void someStepsAreAlwaysInSight() {
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < 500; i++) {
      int steps = random.nextInt(1, 300);
      Zoom zoom = Zoom.WHOLE.by(random.nextDouble(1, 30), random.nextDouble(), random.nextDouble());
      assertThat(zoom.first(steps) + zoom.count(steps)).isBetween(1, steps);
      assertThat(zoom.lowest(steps) + zoom.countUp(steps)).isBetween(1, steps);
    }
  }

  @Test
  void blocksHoldEveryPointOfTheWhole() {
    Density all = (Density) SampleKinds.points().detail();
    for (int wide : List.of(1, 2, 5, 10)) {
      for (int high : List.of(1, 5, 20)) {
        assertThat(Blocks.of(all, Zoom.WHOLE, wide, high).density().points()).isEqualTo(6000);
      }
    }
  }

  /// Each block counts the cells it says it stands for.
  @Test
  void aBlockIsTheSumOfItsCells() {
    Density all = (Density) SampleKinds.points().detail();
    Blocks blocks = Blocks.of(all, new Zoom(0.4, 0.3, 0.5, 0.5), 3, 10);
    assertThat(blocks.density().cells()).isNotEmpty();
    for (Cell block : blocks.density().cells()) {
      Spot from = blocks.first(block);
      Spot to = blocks.last(block);
      double sum =
          all.cells().stream()
              .filter(cell -> cell.column() >= from.category() && cell.column() <= to.category())
              .filter(cell -> cell.row() >= from.series() && cell.row() <= to.series())
              .mapToLong(Cell::count)
              .sum();
      assertThat((double) block.count()).isEqualTo(sum, within(0.0));
    }
  }
}
