package app.marquee.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.ui.shell.RecipeHistory.Entry;
import app.marquee.ui.shell.RecipeHistory.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Random changes, undos, redos and jumps end where a fresh replay of the changes that led there
/// ends. The model keeps for each recipe ever made the list of its changes, and nothing else.
class RecipeHistoryModelTest {

  @Test
  void anySequenceEndsWhereAFreshReplayEnds() {
    for (long seed = 0; seed < 200; seed++) {
      walk(seed, 120);
    }
  }

  @Test
  void aChangeThatGoesOnIsTakenBackAsOne() {
    RecipeHistory history = new RecipeHistory();
    Recipe first = Recipe.standard();
    Recipe second = first.withAsOf(LocalDate.of(2020, 1, 1));
    Recipe further = first.withAsOf(LocalDate.of(2021, 1, 1));
    history.amended("nothing to go on with");
    assertThat(history.undoName().get()).isEmpty();
    history.changed(first, "a day");
    history.amended("another day");
    assertThat(history.undoName().get()).isEqualTo("another day");
    history.amended("");
    assertThat(history.undoName().get()).isEqualTo("another day");
    assertThat(history.undo(further)).contains(first);
    assertThat(history.redo(first)).contains(further).isNotEqualTo(Optional.of(second));
  }

  @Test
  void whatWasUndoneAndLeftCanBeGoneBackTo() {
    RecipeHistory history = new RecipeHistory();
    Recipe first = Recipe.standard();
    Recipe left = first.withStep(new Edit.FillMissing("rating", "PG"));
    Recipe taken = first.withStep(new Edit.FillMissing("rating", "R"));
    history.changed(first, "left");
    assertThat(history.undo(left)).contains(first);
    history.changed(first, "taken");

    assertThat(history.entries())
        .containsExactly(
            new Entry(0, "", Place.BEFORE),
            new Entry(1, "left", Place.ASIDE),
            new Entry(2, "taken", Place.NOW));
    assertThat(history.goTo(1, taken)).contains(left);
    assertThat(history.undo(left)).contains(first);
    assertThat(history.redo(first)).contains(left);
    assertThat(history.goTo(2, left)).contains(taken);
    assertThat(history.goTo(2, taken)).isEmpty();
  }

  private static void walk(long seed, int steps) {
    SplittableRandom random = new SplittableRandom(seed);
    RecipeHistory history = new RecipeHistory();
    Map<Integer, List<UnaryOperator<Recipe>>> changes = new HashMap<>();
    changes.put(0, List.of());
    Recipe now = Recipe.standard();
    int at = 0;
    int made = 1;
    for (int step = 0; step < steps; step++) {
      switch (random.nextInt(5)) {
        case 0, 1 -> {
          UnaryOperator<Recipe> change = change(random);
          List<UnaryOperator<Recipe>> all = new ArrayList<>(changes.getOrDefault(at, List.of()));
          all.add(change);
          history.changed(now, "change " + made);
          now = change.apply(now);
          at = made++;
          changes.put(at, all);
        }
        case 2 -> now = history.undo(now).orElse(now);
        case 3 -> now = history.redo(now).orElse(now);
        default -> {
          List<Entry> entries = history.entries();
          Optional<Recipe> found =
              history.goTo(entries.get(random.nextInt(entries.size())).id(), now);
          now = found.orElse(now);
        }
      }
      at =
          history.entries().stream()
              .filter(entry -> entry.place() == Place.NOW)
              .findFirst()
              .orElseThrow()
              .id();
      assertThat(now).as("seed %d, step %d", seed, step).isEqualTo(replay(changes, at));
    }
  }

  private static Recipe replay(Map<Integer, List<UnaryOperator<Recipe>>> changes, int id) {
    Recipe recipe = Recipe.standard();
    for (UnaryOperator<Recipe> change : changes.getOrDefault(id, List.of())) {
      recipe = change.apply(recipe);
    }
    return recipe;
  }

  private static UnaryOperator<Recipe> change(SplittableRandom random) {
    RuleId rule = RuleId.values()[random.nextInt(RuleId.values().length)];
    int number = random.nextInt(1, 28);
    return switch (random.nextInt(4)) {
      case 0 -> recipe -> recipe.withRule(new RuleSetting(rule, !recipe.rule(rule).on(), Map.of()));
      case 1 -> recipe -> recipe.withAsOf(LocalDate.of(2021, 1, number));
      case 2 -> recipe -> recipe.withStep(new Edit.FillMissing("rating", "R" + number));
      default -> recipe -> recipe.withMapping("column " + number, "cast");
    };
  }
}
