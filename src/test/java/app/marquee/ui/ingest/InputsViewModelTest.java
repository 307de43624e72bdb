package app.marquee.ui.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.Input;
import app.marquee.app.SessionState;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.ingest.InputsViewModel.Line;
import app.marquee.ui.testing.RecordingActions;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The list of files that make one catalogue.
class InputsViewModelTest {
  private final RecordingActions actions = new RecordingActions();
  private final InputsViewModel model = new InputsViewModel(Texts.english(), actions);

  @Test
  void oneFileIsNoList() {
    show(List.of(), "a.csv");
    assertThat(model.isSeveral()).isFalse();
  }

  @Test
  void filesGoByTheirOwnNamesUntilTheyAreNamed() {
    show(List.of(), "here/titles.csv", "there/titles.csv", "disney.csv.gz");
    assertThat(model.lines())
        .extracting(Line::name)
        .containsExactly("titles", "titles_2", "disney");

    show(List.of("Netflix", ""), "titles.csv", "disney.csv.gz");
    assertThat(model.lines()).extracting(Line::name).containsExactly("Netflix", "disney");
  }

  @Test
  void aNameIsGivenAndTakenBack() {
    show(List.of(), "a.csv", "b.csv");
    model.rename(model.lines().get(1), " Disney ");
    assertThat(actions.asked()).containsExactly("readFrom [a.csv, b.csv] [, Disney]");

    show(List.of("", "Disney"), "a.csv", "b.csv");
    model.rename(model.lines().get(1), "Disney");
    assertThat(actions.asked()).hasSize(1);
    model.rename(model.lines().get(1), "b");
    assertThat(actions.asked()).endsWith("readFrom [a.csv, b.csv] []");
  }

  @Test
  void namesMoveWithTheirFiles() {
    show(List.of("A", "B", "C"), "a.csv", "b.csv", "c.csv");
    model.moveUp(model.lines().get(2));
    assertThat(actions.asked()).endsWith("readFrom [a.csv, c.csv, b.csv] [A, C, B]");
    model.moveDown(model.lines().get(0));
    assertThat(actions.asked()).endsWith("readFrom [b.csv, a.csv, c.csv] [B, A, C]");
    model.moveUp(model.lines().get(0));
    model.moveDown(model.lines().get(2));
    assertThat(actions.asked()).hasSize(2);
  }

  @Test
  void theLastFileLeftIsNotNamed() {
    show(List.of("A", "B"), "a.csv", "b.csv");
    model.remove(model.lines().getFirst());
    assertThat(actions.asked()).containsExactly("readFrom [b.csv] []");
  }

  private void show(List<String> names, String... files) {
    Recipe recipe = Recipe.standard().withImports(ImportSettings.detected().withSources(names));
    List<Input> inputs = Arrays.stream(files).map(file -> Input.of(Path.of(file))).toList();
    model.show(
        new SessionState(inputs, recipe, Map.of(), null, null, null, null, null, Map.of(), null));
  }
}
