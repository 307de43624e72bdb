package app.marquee.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Blanks that a reader would not see.
class BlanksTest {

  @Test
  void thoseAtTheEndsAndOfOtherKindsAreDots() {
    assertThat(Blanks.shown(" August 4, 2017 ")).isEqualTo("·August 4, 2017·");
    assertThat(Blanks.shown("Legend\u00A0of\u200BExorcism")).isEqualTo("Legend·of·Exorcism");
    assertThat(Blanks.shown("  ")).isEqualTo("··");
    assertThat(Blanks.shown("as it is")).isEqualTo("as it is");
  }
}
