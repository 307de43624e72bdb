package app.marquee.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SameThreadRunner;
import app.marquee.app.TaskRunner;
import app.marquee.domain.catalogue.TitleRows.Column;
import app.marquee.ui.testing.TextRows;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RowsViewModelTest {
  private static final TextRows ROWS =
      TextRows.of(
          List.of(new Column("title", false), new Column("year", true)),
          List.of(
              List.of("Ankara Nights", "2001"),
              List.of("The Quiet River", "2012"),
              List.of("", "1999"),
              List.of("RIVER of glass", "2020")));

  private final RowsViewModel model = new RowsViewModel(new SameThreadRunner());

  @Test
  void withoutWordsEveryRowIsShown() {
    model.show(ROWS);
    assertThat(model.viewProperty().get().shown()).isNull();
    assertThat(model.viewProperty().get().count()).isEqualTo(4);
  }

  @Test
  void wordsAreLookedForInEveryColumnWhateverTheirCase() {
    model.show(ROWS);
    model.wordsProperty().set("river");
    assertThat(model.viewProperty().get().shown()).containsExactly(1, 3);
    model.wordsProperty().set("  1999 ");
    assertThat(model.viewProperty().get().shown()).containsExactly(2);
    model.wordsProperty().set("nowhere");
    assertThat(model.viewProperty().get().count()).isZero();
    model.wordsProperty().set("");
    assertThat(model.viewProperty().get().count()).isEqualTo(4);
  }

  @Test
  void wordsLookAmongTheChosenRowsOnly() {
    model.show(ROWS, new int[] {0, 1});
    model.wordsProperty().set("river");
    assertThat(model.viewProperty().get().shown()).containsExactly(1);
    model.show(ROWS, new int[] {3});
    assertThat(model.viewProperty().get().shown()).containsExactly(3);
  }

  @Test
  void wordsTypedOnAndTakenBackFindWhatTheyFindAlone() {
    model.show(ROWS);
    model.sort(new RowsViewModel.Sorting(1, true));
    model.wordsProperty().set("ri");
    model.wordsProperty().set("river");
    assertThat(model.viewProperty().get().shown()).containsExactly(3, 1);
    model.wordsProperty().set("river o");
    assertThat(model.viewProperty().get().shown()).containsExactly(3);
    model.wordsProperty().set("r");
    assertThat(model.viewProperty().get().shown()).containsExactly(3, 1, 0);
    model.show(ROWS, new int[] {0});
    model.wordsProperty().set("ra");
    assertThat(model.viewProperty().get().shown()).containsExactly(0);
  }

  @Test
  void onlyTheNewestAnswerCounts() {
    List<Runnable> waiting = new ArrayList<>();
    RowsViewModel late =
        new RowsViewModel(
            new TaskRunner() {
              @Override
              public <T> void start(String name, Work<T> work, Completion<T> completion) {
                waiting.add(() -> TaskRunner.settle(work, completion).run());
              }
            });
    late.show(ROWS);
    late.wordsProperty().set("river");
    late.wordsProperty().set("ankara");
    waiting.reversed().forEach(Runnable::run);
    assertThat(late.viewProperty().get().shown()).containsExactly(0);
  }
}
