package app.marquee.engine.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.marquee.domain.run.Cancellation;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.StringColumn;

/// Columns of the same cells are counted once.
final class TextTalliesTest {
  private final TextTallies tallies = new TextTallies(1);
  private final StringColumn cells = StringColumn.create("title", "One", "Two", "One", "");

  @Test
  void theSameCellsAreCountedOnceUnderAnyName() {
    StringColumn again = StringColumn.createInternal("again", cells.getDictionary());

    assertThat(tally(again)).isSameAs(tally(cells));
  }

  @Test
  void otherCellsAreCountedThoughTheyHoldTheSame() {
    assertThat(tally(cells.copy())).isNotSameAs(tally(cells));
  }

  @Test
  void aTallyTellsWhatAProfileTells() {
    ColumnProfile profile = ColumnProfile.of(cells, new Cancellation());

    assertThat(tally(cells).profile())
        .usingRecursiveComparison()
        .isEqualTo(profile)
        .isEqualTo(new ColumnProfile(4, 1, 2, new int[] {2}));
    assertThat(tally(cells).frequent()).containsExactly(new TextTally.Count("One", 2));
  }

  @Test
  void aCountingGivenUpIsNotRemembered() {
    Cancellation given = new Cancellation();
    given.request();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> tallies.of(cells, given));
    assertThat(tally(cells).profile().distinct()).isEqualTo(2);
  }

  private TextTally tally(StringColumn column) {
    return tallies.of(column, new Cancellation());
  }
}
