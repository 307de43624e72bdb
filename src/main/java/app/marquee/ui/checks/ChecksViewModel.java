package app.marquee.ui.checks;

import app.marquee.app.SessionState;
import app.marquee.app.TaskRunner;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.quality.CheckFault;
import app.marquee.domain.quality.CheckKind;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.CheckSpec.After;
import app.marquee.domain.quality.OnFailedCheck;
import app.marquee.domain.quality.StageChecks;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.RowsViewModel;
import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the Checks page says: the checks by stage with how they came out, and of the chosen one the
/// records that fail. A check that was changed is made anew at once, where its table is there.
final class ChecksViewModel {
  private final CheckWords words;
  private final TaskRunner runner;
  private final Actions actions;
  private final RowsViewModel rows;
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ObservableList<CheckLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable CheckLine> chosen =
      new ReadOnlyObjectWrapper<>(null);
  private final ReadOnlyObjectWrapper<OnFailedCheck> onFailed =
      new ReadOnlyObjectWrapper<>(OnFailedCheck.STOP);
  private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
  private Recipe recipe = Recipe.standard();
  private Map<After, StageChecks> stages = Map.of();

  /// The check the user asked for last, empty where it is left to the page.
  private String askedId = "";

  private Cancellation making = new Cancellation();
  private Cancellation looking = new Cancellation();
  private @Nullable CheckResult lookedAt;
  private @Nullable StageChecks lookedIn;

  ChecksViewModel(Texts texts, TaskRunner runner, Actions actions) {
    this.words = new CheckWords(texts);
    this.runner = runner;
    this.actions = actions;
    this.rows = new RowsViewModel(runner);
  }

  void show(SessionState state) {
    recipe = state.recipe();
    stages = state.checks();
    onFailed.set(recipe.onFailedCheck());
    refresh();
    make();
  }

  ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  ObservableList<CheckLine> lines() {
    return lines;
  }

  /// The check looked at, null where the recipe has none.
  ReadOnlyObjectProperty<@Nullable CheckLine> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// What a run does where a check of level error failed.
  ReadOnlyObjectProperty<OnFailedCheck> onFailedProperty() {
    return onFailed.getReadOnlyProperty();
  }

  /// Why the last edit was not taken, empty where it was.
  ReadOnlyStringProperty faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /// The records that fail the chosen check.
  RowsViewModel rows() {
    return rows;
  }

  /// What is said of checks.
  CheckWords words() {
    return words;
  }

  /// The columns there are, in the order of the widest table so far.
  List<String> columns() {
    for (After after : List.of(After.FEATURES, After.CLEAN, After.INGEST)) {
      StageChecks stage = stages.get(after);
      if (stage != null) {
        return stage.columns();
      }
    }
    return List.of();
  }

  void choose(CheckLine line) {
    if (line.check() != null) {
      askedId = line.check().id();
      fault.set("");
      chosen.set(line);
      look();
    }
  }

  void setOnFailed(OnFailedCheck now) {
    if (now != onFailed.get()) {
      actions.changeRecipe(before -> before.withOnFailedCheck(now));
    }
  }

  void add(CheckKind kind) {
    CheckSpec added = NewChecks.of(kind, recipe.checks());
    askedId = added.id();
    List<CheckSpec> checks = new ArrayList<>(recipe.checks());
    checks.add(added);
    actions.changeRecipe(before -> before.withChecks(checks));
  }

  void remove() {
    CheckLine line = chosen.get();
    if (line == null || line.check() == null) {
      return;
    }
    List<CheckSpec> kept = new ArrayList<>(recipe.checks());
    kept.remove(line.check());
    actions.changeRecipe(before -> before.withChecks(kept));
  }

  /// Changes the chosen check, or says why that cannot be.
  void change(UnaryOperator<CheckSpec> edit) {
    CheckLine line = chosen.get();
    if (line == null || line.check() == null) {
      return;
    }
    CheckSpec before = line.check();
    CheckSpec after = edit.apply(before);
    Optional<CheckFault> wrong = wrong(before, after);
    fault.set(wrong.map(words::of).orElse(""));
    if (wrong.isEmpty() && !after.equals(before)) {
      askedId = after.id();
      List<CheckSpec> checks = new ArrayList<>(recipe.checks());
      checks.replaceAll(check -> check.id().equals(before.id()) ? after : check);
      actions.changeRecipe(old -> old.withChecks(checks));
    }
  }

  /// Asks where to and saves every record that fails the chosen check.
  void save() {
    CheckLine line = chosen.get();
    StageChecks stage = line == null ? null : stages.get(line.after());
    if (line != null && line.check() != null && stage != null) {
      CheckSpec check = line.check();
      runner.start(
          "failing",
          () -> FailingCsv.of(stage, check, new Cancellation()),
          Completion.of(csv -> actions.saveBytes(check.id() + "_failing.csv", csv)));
    }
  }

  private Optional<CheckFault> wrong(CheckSpec before, CheckSpec after) {
    boolean taken =
        !after.id().equals(before.id())
            && recipe.checks().stream().anyMatch(check -> check.id().equals(after.id()));
    return taken ? Optional.of(words.taken()) : after.faults().stream().findFirst();
  }

  /// Makes what is not known of the tables there are.
  private void make() {
    making.request();
    List<CheckSpec> unknown =
        lines.stream()
            .filter(line -> line.result() == null && stages.containsKey(line.after()))
            .map(CheckLine::check)
            .filter(check -> check != null)
            .toList();
    if (unknown.isEmpty()) {
      return;
    }
    Cancellation own = new Cancellation();
    making = own;
    Map<After, StageChecks> there = stages;
    runner.start(
        "checks",
        () -> {
          for (CheckSpec check : unknown) {
            StageChecks stage = there.get(check.after());
            if (stage != null) {
              stage.result(check, own);
            }
          }
          return own;
        },
        Completion.of(made -> {
          if (making == made) {
            refresh();
          }
        }));
  }

  private void refresh() {
    List<CheckLine> now = new ArrayList<>();
    Map<After, List<CheckLine>> byStage = new EnumMap<>(After.class);
    for (CheckSpec check : recipe.checks()) {
      StageChecks stage = stages.get(check.after());
      CheckResult known = stage == null ? null : stage.known(check);
      byStage
          .computeIfAbsent(check.after(), _ -> new ArrayList<>())
          .add(new CheckLine(check.after(), check, known));
    }
    byStage.forEach((after, own) -> {
      now.add(new CheckLine(after, null, null));
      now.addAll(own);
    });
    if (!now.equals(lines)) {
      lines.setAll(now);
    }
    sentence.set(words.of(now));
    CheckLine line = line(now);
    if (line == null || !line.equals(chosen.get())) {
      chosen.set(line);
    }
    look();
  }

  /// The line of the chosen check; else the first that fails, else the first.
  private @Nullable CheckLine line(List<CheckLine> now) {
    List<CheckLine> checks = now.stream().filter(line -> line.check() != null).toList();
    return checks.stream()
        .filter(line -> line.check() != null && line.check().id().equals(askedId))
        .findFirst()
        .or(() ->
            checks.stream()
                .filter(line -> line.result() != null && !line.result().passed())
                .findFirst())
        .or(() -> checks.stream().findFirst())
        .orElse(null);
  }

  // The same object is the same result; comparing content would walk over every row.
  @SuppressWarnings("ReferenceEquality")
  private void look() {
    CheckLine line = chosen.get();
    CheckResult result = line == null ? null : line.result();
    StageChecks stage = line == null ? null : stages.get(line.after());
    if (result == lookedAt && stage == lookedIn) {
      return;
    }
    lookedAt = result;
    lookedIn = stage;
    looking.request();
    if (result == null || stage == null || result.failingCount() == 0) {
      rows.show(TitleRows.empty());
      return;
    }
    Cancellation own = new Cancellation();
    looking = own;
    CheckSpec check = result.spec();
    runner.start(
        "failing",
        () -> stage.failingRows(check, own),
        Completion.of(found -> {
          if (looking == own) {
            rows.show(stage.rows(check), found);
          }
        }));
  }
}
