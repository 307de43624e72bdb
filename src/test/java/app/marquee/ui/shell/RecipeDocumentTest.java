package app.marquee.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.Input;
import app.marquee.app.SavedRecipe;
import app.marquee.app.SessionState;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleSetting;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// When closing would lose a change.
final class RecipeDocumentTest {
  private static final Path CSV = Path.of("/data/films.csv");
  private static final Path FILE = Path.of("/data/films.marquee");
  private static final Recipe STANDARD = Recipe.standard();
  private static final Recipe CHANGED =
      STANDARD.withRule(new RuleSetting(RuleId.DATE_PARSE, false, Map.of()));

  private final RecipeDocument document = new RecipeDocument();

  @Test
  void aCatalogueAsItWasOpenedHoldsNothingToLose() {
    document.openedPlain(Recipe.standard());
    document.show(state(CSV, STANDARD));
    assertThat(document.changedProperty().get()).isFalse();
    assertThat(document.file()).isEmpty();
  }

  @Test
  void aChangeIsToBeSavedUntilItIsTakenBack() {
    document.openedPlain(Recipe.standard());
    document.show(state(CSV, CHANGED));
    assertThat(document.changedProperty().get()).isTrue();
    document.show(state(CSV, STANDARD));
    assertThat(document.changedProperty().get()).isFalse();
  }

  @Test
  void savingKeepsTheChange() {
    document.openedPlain(Recipe.standard());
    document.show(state(CSV, CHANGED));
    document.kept(FILE, document.current());
    assertThat(document.changedProperty().get()).isFalse();
    assertThat(document.file()).contains(FILE);
    document.show(state(CSV, STANDARD));
    assertThat(document.changedProperty().get()).isTrue();
  }

  @Test
  void aChangeMadeWhileSavingIsStillToBeSaved() {
    document.openedPlain(Recipe.standard());
    document.show(state(CSV, CHANGED));
    SavedRecipe beingWritten = document.current();
    document.show(state(CSV, STANDARD));
    document.kept(FILE, beingWritten);
    assertThat(document.changedProperty().get()).isTrue();
  }

  @Test
  void aRecipeUsedOnAnotherCatalogueThanItNamesIsToBeSaved() {
    document.kept(FILE, new SavedRecipe(STANDARD, Path.of("/elsewhere/films.csv")));
    document.show(state(CSV, STANDARD));
    assertThat(document.changedProperty().get()).isTrue();
  }

  @Test
  void withoutACatalogueThereIsNothing() {
    document.show(state(null, CHANGED));
    assertThat(document.changedProperty().get()).isFalse();
  }

  private static SessionState state(@Nullable Path input, Recipe recipe) {
    List<Input> inputs = Stream.ofNullable(input).map(Input::of).toList();
    return new SessionState(inputs, recipe, Map.of(), null, null, null, null, null, Map.of(), null);
  }
}
