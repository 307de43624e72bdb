package app.marquee.ui.clean;

import app.marquee.app.CleanResult;
import app.marquee.app.SessionState;
import app.marquee.app.TaskRunner;
import app.marquee.app.columns.ValueLooks;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.StepId;
import app.marquee.domain.quality.StepTally;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.EditWords;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.UserStep;
import app.marquee.ui.clean.clusters.ClustersViewModel;
import app.marquee.ui.fx.Actions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The user's steps as the Clean page has them: what each does and did, and what can be done with
/// them.
final class StepsViewModel {
  private final Actions actions;
  private final ObservableList<StepLine> lines = FXCollections.observableArrayList();
  private final Consumer<StepId> switched;
  private List<String> columns = List.of();
  private @Nullable CleanResult result;

  /// @param switched hears of a step that is switched on or off
  StepsViewModel(Actions actions, Consumer<StepId> switched) {
    this.actions = actions;
    this.switched = switched;
  }

  void show(SessionState state) {
    result = state.clean();
    List<StepLine> now = new ArrayList<>();
    for (UserStep step : state.recipe().steps()) {
      StepTally tally = result == null ? null : tally(result, step.id());
      now.add(
          new StepLine(
              step,
              EditWords.of(step.edit()),
              tally == null ? 0 : tally.changed() + tally.dropped(),
              tally == null ? null : tally.problem()));
    }
    if (!now.equals(lines)) {
      lines.setAll(now);
    }
    columns =
        result == null
            ? List.of()
            : result.rows().columns().stream().map(TitleRows.Column::name).toList();
  }

  ObservableList<StepLine> lines() {
    return lines;
  }

  /// The columns a step may be about.
  List<String> columns() {
    return columns;
  }

  /// Begins to look for similar values in a column.
  ClustersViewModel clusters(String column, TaskRunner runner) {
    CleanResult now = result;
    return now == null
        ? new ClustersViewModel(ValueLooks.NONE, TitleRows.empty(), runner, column)
        : new ClustersViewModel(now.values(), now.rows(), runner, column);
  }

  /// The newest cleaning, null where there is none.
  @Nullable CleanResult result() {
    return result;
  }

  boolean has(StepId id) {
    return line(id).isPresent();
  }

  /// A step that drops titles drops, the others change.
  RuleId.Effect effect(StepId id) {
    return line(id).filter(line -> line.step().edit() instanceof Edit.DropRows).isPresent()
        ? RuleId.Effect.DROPS
        : RuleId.Effect.CHANGES;
  }

  /// What a step does, and why it could not where it could not.
  String sentence(StepId id) {
    return line(id)
        .map(line -> line.words() + "." + (line.problem() == null ? "" : "\n" + line.problem()))
        .orElse("");
  }

  void add(Edit edit) {
    change(recipe -> recipe.withStep(edit));
  }

  void replace(StepId id, Edit edit) {
    changeSteps(steps -> steps.replaceAll(step -> step.id().equals(id) ? step.with(edit) : step));
  }

  void flip(StepId id) {
    switched.accept(id);
    changeSteps(steps -> steps.replaceAll(step -> step.id().equals(id) ? step.flipped() : step));
  }

  void remove(StepId id) {
    changeSteps(steps -> steps.removeIf(step -> step.id().equals(id)));
  }

  /// Moves a step up or down.
  ///
  /// @param by places, below 0 for up
  void move(StepId id, int by) {
    changeSteps(steps -> {
      int from = place(steps, id);
      int to = Math.clamp(from + (long) by, 0, steps.size() - 1);
      if (from >= 0 && from != to) {
        steps.add(to, steps.remove(from));
      }
    });
  }

  /// Moves a step to the place of another.
  void moveTo(StepId id, StepId other) {
    changeSteps(steps -> {
      int from = place(steps, id);
      int to = place(steps, other);
      if (from >= 0 && to >= 0 && from != to) {
        steps.add(to, steps.remove(from));
      }
    });
  }

  private void changeSteps(Consumer<List<UserStep>> edit) {
    change(recipe -> {
      List<UserStep> steps = new ArrayList<>(recipe.steps());
      edit.accept(steps);
      return recipe.withSteps(steps);
    });
  }

  private void change(UnaryOperator<Recipe> change) {
    actions.changeRecipe(change);
  }

  private static int place(List<UserStep> steps, StepId id) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<StepLine> line(StepId id) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst();
  }

  private static @Nullable StepTally tally(CleanResult result, StepId id) {
    return result.steps().tallies().stream()
        .filter(tally -> tally.step().equals(id))
        .findFirst()
        .orElse(null);
  }
}
