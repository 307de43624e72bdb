package app.marquee.engine.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.marquee.domain.run.Cancellation;
import java.util.concurrent.CancellationException;
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

  @Test
  void whatIsNotWantedAnyMoreIsGivenUp() {
    Cancellation given = new Cancellation();
    given.request();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> CodedText.of(CELLS, given));
  }
}
