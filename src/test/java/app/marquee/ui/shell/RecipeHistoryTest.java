package app.marquee.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.recipe.Recipe;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class RecipeHistoryTest {
  private static final Recipe FIRST = Recipe.standard();
  private static final Recipe SECOND = FIRST.withAsOf(LocalDate.of(2020, 1, 1));
  private static final Recipe THIRD = FIRST.withAsOf(LocalDate.of(2021, 1, 1));

  private final RecipeHistory history = new RecipeHistory();

  @Test
  void undoAndRedoWalkThroughTheChanges() {
    history.changed(FIRST, "one");
    history.changed(SECOND, "two");
    assertThat(history.undo(THIRD)).contains(SECOND);
    assertThat(history.undo(SECOND)).contains(FIRST);
    assertThat(history.undo(FIRST)).isEmpty();
    assertThat(history.redo(FIRST)).contains(SECOND);
    assertThat(history.redo(SECOND)).contains(THIRD);
    assertThat(history.redo(THIRD)).isEmpty();
  }

  @Test
  void aNewChangeEndsWhatCouldBeRedone() {
    history.changed(FIRST, "one");
    assertThat(history.undo(SECOND)).contains(FIRST);
    assertThat(history.canRedo().get()).isTrue();
    history.changed(FIRST, "one");
    assertThat(history.canRedo().get()).isFalse();
    assertThat(history.canUndo().get()).isTrue();
    history.clear();
    assertThat(history.canUndo().get()).isFalse();
  }

  @Test
  void eachStepSaysWhatItWas() {
    history.changed(FIRST, "one");
    history.changed(SECOND, "two");
    assertThat(history.undoName().get()).isEqualTo("two");
    assertThat(history.undo(THIRD)).contains(SECOND);
    assertThat(history.undoName().get()).isEqualTo("one");
    assertThat(history.redoName().get()).isEqualTo("two");
    assertThat(history.undo(SECOND)).contains(FIRST);
    assertThat(history.undoName().get()).isEmpty();
    assertThat(history.redoName().get()).isEqualTo("one");
  }
}
