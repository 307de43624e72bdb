package app.marquee.ui.clean;

import app.marquee.app.CleanResult;
import app.marquee.app.SessionState;
import app.marquee.app.TaskRunner;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.columns.ColumnLooks;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.RuleTally;
import app.marquee.domain.quality.StepId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.RowsViewModel;
import app.marquee.ui.fx.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the Clean page says: the rules with their switches and counts, the chosen rule's changes,
/// the cleaned titles.
final class CleanViewModel {

  /// Which titles the table shows.
  enum Rows {
    ALL,
    CHANGED,
    FLAGGED,
    /// Those the chosen rule touched.
    RULE
  }

  private final Texts texts;
  private final TaskRunner runner;
  private final Actions actions;
  private final RowsViewModel rows;
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ObservableList<RuleLine> rules = FXCollections.observableArrayList();
  private final ObjectProperty<Cause> rule = new SimpleObjectProperty<>(RuleId.WHITESPACE);
  private final ReadOnlyObjectWrapper<ColumnLooks> looks =
      new ReadOnlyObjectWrapper<>(ColumnLooks.NONE);
  private final StepsViewModel steps;
  private final InfluenceViewModel influence;
  private final RuleChoices choices;
  private final CleanWords words;
  private final ReadOnlyObjectWrapper<@Nullable RuleDetail> detail =
      new ReadOnlyObjectWrapper<>(null);
  private final ObjectProperty<Rows> which = new SimpleObjectProperty<>(Rows.ALL);
  private final ReadOnlyObjectWrapper<@Nullable LocalDate> asOf = new ReadOnlyObjectWrapper<>(null);
  private final ReadOnlyObjectWrapper<@Nullable LocalDate> pinned =
      new ReadOnlyObjectWrapper<>(null);
  private @Nullable CleanResult result;
  private @Nullable Cause held;
  private Cancellation detailWork = new Cancellation();
  private Cancellation rowsWork = new Cancellation();

  CleanViewModel(Texts texts, TaskRunner runner, Actions actions) {
    this.texts = texts;
    this.runner = runner;
    this.actions = actions;
    this.rows = new RowsViewModel(runner);
    this.steps = new StepsViewModel(actions, this::switched);
    this.choices = new RuleChoices(actions, changed -> held = changed);
    this.words = new CleanWords(texts, steps);
    this.influence = new InfluenceViewModel(texts, actions, rule);
    rule.addListener((_, _, _) -> readRule());
    which.addListener((_, _, _) -> readRows());
  }

  // The same object is the same result; comparing content would walk over every row.
  @SuppressWarnings("ReferenceEquality")
  void show(SessionState state) {
    CleanResult now = state.clean();
    steps.show(state);
    influence.show(state);
    choices.show(state.recipe());
    pinned.set(state.recipe().asOf());
    if (now != null) {
      asOf.set(now.asOf());
      showRules(lines(state.recipe(), now));
      sentence.set(words.sentence(now));
      if (now != result) {
        result = now;
        chooseFirst();
        readDetail();
        readRows();
        looks.set(now.looks());
      }
    }
  }

  ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  ObservableList<RuleLine> rules() {
    return rules;
  }

  /// The user's steps.
  StepsViewModel steps() {
    return steps;
  }

  /// How the page says what rules and steps did.
  CleanWords words() {
    return words;
  }

  /// What rules and steps move in the reports.
  InfluenceViewModel influence() {
    return influence;
  }

  /// The rule or step whose changes are shown.
  ObjectProperty<Cause> ruleProperty() {
    return rule;
  }

  /// What the chosen rule did, null while it is being read.
  ReadOnlyObjectProperty<@Nullable RuleDetail> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  /// Looks into the columns of the titles shown.
  ReadOnlyObjectProperty<ColumnLooks> looksProperty() {
    return looks.getReadOnlyProperty();
  }

  RowsViewModel rows() {
    return rows;
  }

  ObjectProperty<Rows> whichProperty() {
    return which;
  }

  /// The date ages were counted from.
  ReadOnlyObjectProperty<@Nullable LocalDate> asOfProperty() {
    return asOf.getReadOnlyProperty();
  }

  /// The date the recipe pins, null where it is taken from the titles.
  ReadOnlyObjectProperty<@Nullable LocalDate> pinnedProperty() {
    return pinned.getReadOnlyProperty();
  }

  /// What ages are counted to.
  String asOfWords() {
    if (pinned.get() != null) {
      return texts.get("clean.asof.pinned");
    }
    return texts.get(asOf.get() == null ? "clean.asof.none" : "clean.asof.newest");
  }

  /// The parameters and the order of the rules in the recipe.
  RuleChoices choices() {
    return choices;
  }

  /// Switches a rule on or off in the recipe.
  void flip(RuleId id) {
    switched(id);
    actions.changeRecipe(recipe -> recipe.withRule(recipe.rule(id).flipped()));
  }

  /// A rule or step that was switched is the one to look at, with what it moves.
  private void switched(Cause cause) {
    held = cause;
    rule.set(cause);
    influence.viewProperty().set(InfluenceViewModel.View.INFLUENCE);
  }

  /// Pins the as-of date, or with null takes it from the titles again.
  void pin(@Nullable LocalDate date) {
    actions.changeRecipe(recipe -> recipe.withAsOf(date));
  }

  /// Only lines that are others are drawn again.
  private void showRules(List<RuleLine> now) {
    if (rules.size() != now.size()) {
      rules.setAll(now);
    }
    for (int i = 0; i < now.size(); i++) {
      if (!rules.get(i).equals(now.get(i))) {
        rules.set(i, now.get(i));
      }
    }
  }

  private static List<RuleLine> lines(Recipe recipe, CleanResult now) {
    List<RuleLine> lines = new ArrayList<>();
    for (RuleTally tally : now.tallies()) {
      long count = tally.changed() + tally.flagged() + tally.quarantined() + tally.removed();
      boolean flags = tally.flagged() > 0 && tally.changed() == 0;
      lines.add(new RuleLine(tally.rule(), recipe.isOn(tally.rule()), count, flags));
    }
    lines.sort(Comparator.comparingInt(line -> recipe.place(line.rule())));
    return lines;
  }

  /// The first rule that did something is the one to look at, unless the user has just switched,
  /// set or moved one.
  private void chooseFirst() {
    if (rule.get().equals(held)) {
      return;
    }
    if (rule.get() instanceof StepId step && steps.has(step)) {
      return;
    }
    boolean chosenDid =
        rules.stream().anyMatch(line -> line.rule() == rule.get() && line.count() > 0);
    if (!chosenDid) {
      rules.stream()
          .filter(line -> line.count() > 0)
          .findFirst()
          .ifPresent(line -> rule.set(line.rule()));
    }
  }

  private void readRule() {
    readDetail();
    if (which.get() == Rows.RULE) {
      readRows();
    }
  }

  private void readDetail() {
    CleanResult now = result;
    Cause asked = rule.get();
    detailWork.request();
    if (now == null || asked == null) {
      return;
    }
    Cancellation own = new Cancellation();
    detailWork = own;
    RuleReader reader = new RuleReader(now, texts);
    runner.start(
        "rule",
        () -> reader.detail(asked, own),
        Completion.of(found -> {
          if (detailWork == own) {
            detail.set(found);
          }
        }));
  }

  private void readRows() {
    CleanResult now = result;
    rowsWork.request();
    if (now == null) {
      return;
    }
    if (which.get() == Rows.ALL) {
      rows.show(now.rows());
      return;
    }
    Cancellation own = new Cancellation();
    rowsWork = own;
    RuleReader reader = new RuleReader(now, texts);
    Rows asked = which.get();
    Cause by = rule.get();
    runner.start(
        "rows",
        () ->
            switch (asked) {
              case FLAGGED -> reader.flaggedRows();
              case RULE -> reader.rowsOf(by, own);
              default -> reader.changedRows(own);
            },
        Completion.of(found -> {
          if (rowsWork == own) {
            rows.show(now.rows(), found);
          }
        }));
  }
}
