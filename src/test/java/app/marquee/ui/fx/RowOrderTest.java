package app.marquee.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SameThreadRunner;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.catalogue.TitleRows.Column;
import app.marquee.ui.fx.RowsViewModel.Sorting;
import app.marquee.ui.testing.TextRows;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RowOrderTest {
  private static final TitleRows TABLE =
      TextRows.of(
          List.of(new Column("title", false), new Column("year", true)),
          List.of(
              List.of("beta", "100"),
              List.of("Alpha", "20"),
              List.of("", "3"),
              List.of("alpha", ""),
              List.of("Beta", "20")));

  private final RowsViewModel model = new RowsViewModel(new SameThreadRunner());

  @Test
  void textGoesByItsLettersAndMissingCellsComeLast() {
    model.show(TABLE);
    model.sort(new Sorting(0, false));
    assertThat(shown()).containsExactly(1, 3, 4, 0, 2);
    model.sort(new Sorting(0, true));
    assertThat(shown()).containsExactly(0, 4, 3, 1, 2);
  }

  @Test
  void numbersGoBySizeAndEqualOnesAsInTheFile() {
    model.show(TABLE, new int[] {0, 1, 3, 4});
    model.sort(new Sorting(1, false));
    assertThat(shown()).containsExactly(1, 4, 0, 3);
    model.sort(new Sorting(1, true));
    assertThat(shown()).containsExactly(0, 1, 4, 3);
  }

  @Test
  void whatIsFoundIsSortedAndTheOrderOfTheFileComesBack() {
    model.show(TABLE);
    model.sort(new Sorting(1, false));
    model.wordsProperty().set("beta");
    assertThat(shown()).containsExactly(4, 0);
    model.sort(null);
    assertThat(shown()).containsExactly(0, 4);
    model.wordsProperty().set("");
    assertThat(model.viewProperty().get().shown()).isNull();
  }

  private int[] shown() {
    int[] shown = model.viewProperty().get().shown();
    return shown == null ? new int[0] : shown;
  }
}
