package app.marquee.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A window comes back where it was, or on to a screen that is there.
final class AreaTest {
  private static final Area MAIN = new Area(0, 24, 1920, 1056);
  private static final Area RIGHT = new Area(1920, 0, 1280, 1024);

  @Test
  void aWindowOnAScreenStaysWhereItIs() {
    Area onTheSecond = new Area(2000, 100, 1000, 700);
    assertThat(onTheSecond.rescued(List.of(MAIN, RIGHT))).isEqualTo(onTheSecond);
    Area overTheEdge = new Area(-300, 200, 1000, 700);
    assertThat(overTheEdge.rescued(List.of(MAIN))).isEqualTo(overTheEdge);
  }

  @Test
  void aWindowOfAScreenThatIsGoneMovesToTheNearest() {
    // 1000 wide, so its left edge can be at most 1920 - 1000; down it fits as it is.
    assertThat(new Area(2000, 100, 1000, 700).rescued(List.of(MAIN)))
        .isEqualTo(new Area(920, 100, 1000, 700));
  }

  @Test
  void aTitleBarAboveTheScreenComesDown() {
    assertThat(new Area(100, -600, 1000, 700).rescued(List.of(MAIN)))
        .isEqualTo(new Area(100, 24, 1000, 700));
  }

  @Test
  void aWindowLargerThanTheScreenShrinks() {
    assertThat(new Area(5000, 5000, 2560, 1440).rescued(List.of(MAIN, RIGHT)))
        .isEqualTo(new Area(1920, 0, 1280, 1024));
  }

  @Test
  void whatNoWindowCanBeIsNotUsable() {
    assertThat(new Area(0, 0, Double.NaN, 700).isUsable()).isFalse();
    assertThat(new Area(0, 0, 0, 700).isUsable()).isFalse();
    assertThat(new Area(Double.POSITIVE_INFINITY, 0, 10, 700).isUsable()).isFalse();
    assertThat(new Area(-50, 0, 1000, 700).isUsable()).isTrue();
  }
}
