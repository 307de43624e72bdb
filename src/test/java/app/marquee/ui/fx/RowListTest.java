package app.marquee.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class RowListTest {

  @Test
  void allRowsOfAMillionAreThereWithoutBeingHeld() {
    RowList rows = RowList.all(1_000_000);
    assertThat(rows.size()).isEqualTo(1_000_000);
    assertThat(rows.get(0)).isZero();
    assertThat(rows.get(999_999)).isEqualTo(999_999);
    assertThat(rows.indexOf(765_432)).isEqualTo(765_432);
    assertThat(rows.contains(1_000_000)).isFalse();
    assertThatThrownBy(() -> rows.get(1_000_000)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> rows.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aSelectionKnowsItsOwnRowsOnly() {
    RowList rows = RowList.of(new int[] {3, 8, 21});
    assertThat(rows).containsExactly(3, 8, 21);
    assertThat(rows.indexOf(8)).isEqualTo(1);
    assertThat(rows.lastIndexOf(21)).isEqualTo(2);
    assertThat(rows.indexOf(9)).isEqualTo(-1);
    assertThat(rows.indexOf(0)).isEqualTo(-1);
    assertThat(rows.contains(9)).isFalse();
  }
}
