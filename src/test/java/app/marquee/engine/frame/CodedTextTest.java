package app.marquee.engine.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tech.tablesaw.api.StringColumn;

final class CodedTextTest {
  private static final StringColumn CELLS =
      StringColumn.create("country", "India", "France", "", "India");

  @Test
  void valuesAreNumberedAsTheyComeAndMissingCellsHaveNone() {
    CodedText coded = CodedText.of(CELLS);
    assertThat(coded.values()).containsExactly("India", "France");
    assertThat(coded.codes()).containsExactly(0, 1, -1, 0);
  }
}
