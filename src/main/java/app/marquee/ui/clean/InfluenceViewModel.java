package app.marquee.ui.clean;

import app.marquee.app.SessionState;
import app.marquee.domain.figures.Influence;
import app.marquee.domain.figures.Shift;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What rules and steps move in the reports: the chosen one value by value, or all of them ranked.
/// What was found is kept while recipe and file stay.
final class InfluenceViewModel {

  /// What stands above the titles.
  enum View {
    /// The cells the chosen rule changed.
    CHANGES,
    /// The values it moves.
    INFLUENCE,
    /// All rules and steps, by what they move.
    RANKING
  }

  private final Texts texts;
  private final Actions actions;
  private final ObjectProperty<Cause> chosen;
  private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.CHANGES);
  private final ObservableList<Shift> shifts = FXCollections.observableArrayList();
  private final ObservableList<Influence> ranking = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final Map<Cause, Influence> found = new HashMap<>();
  private @Nullable SessionState state;
  private Cancellation work = new Cancellation();

  /// @param chosen the rule or step chosen on the page
  InfluenceViewModel(Texts texts, Actions actions, ObjectProperty<Cause> chosen) {
    this.texts = texts;
    this.actions = actions;
    this.chosen = chosen;
    view.subscribe(_ -> update());
    chosen.subscribe(_ -> update());
  }

  void show(SessionState now) {
    SessionState before = state;
    state = now;
    // The same object is the same file as it was read.
    boolean other =
        before == null || !before.recipe().equals(now.recipe()) || isAnotherFile(before, now);
    if (other) {
      work.request();
      found.clear();
    }
    if (other || (before != null && before.isRunning() && !now.isRunning())) {
      update();
    }
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isAnotherFile(SessionState before, SessionState now) {
    return before.ingest() != now.ingest();
  }

  ObjectProperty<View> viewProperty() {
    return view;
  }

  /// The values the chosen rule moves.
  ObservableList<Shift> shifts() {
    return shifts;
  }

  /// Every rule and step compared so far, the most influential first.
  ObservableList<Influence> ranking() {
    return ranking;
  }

  /// What was found, or how far the work is.
  ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  /// Stops comparing; what was compared stays.
  void stop() {
    work.request();
    working.set(false);
    sentence.set(texts.format("clean.influence.stopped", found.size(), causes().size()));
  }

  /// A report's name for people.
  String report(String name) {
    return texts.get("reports.document." + name);
  }

  /// The reports a rule moves values in, with how many.
  String reports(Influence one) {
    StringJoiner words = new StringJoiner(", ");
    one.byReport()
        .forEach(
            (name, count) -> words.add(texts.format("clean.influence.in", report(name), count)));
    return words.toString();
  }

  private void update() {
    SessionState now = state;
    if (view.get() == View.CHANGES || now == null || now.clean() == null || now.isRunning()) {
      return;
    }
    if (view.get() == View.RANKING) {
      rank();
    } else {
      compare(chosen.get());
    }
  }

  private void compare(@Nullable Cause cause) {
    Influence known = cause == null ? null : found.get(cause);
    if (known != null) {
      show(known);
    } else if (cause != null && causes().contains(cause)) {
      shifts.clear();
      begin("clean.influence.comparing");
      work =
          actions.influence(
              List.of(cause), this::takeOne, failure -> fail(View.INFLUENCE, failure));
    }
  }

  private void takeOne(Influence one) {
    found.put(one.cause(), one);
    working.set(false);
    if (one.cause().equals(chosen.get()) && view.get() == View.INFLUENCE) {
      show(one);
    }
  }

  private void show(Influence one) {
    working.set(false);
    shifts.setAll(one.shifts());
    sentence.set(
        one.shifts().isEmpty()
            ? texts.format("clean.influence.none", one.titles())
            : texts.format(
                one.on() ? "clean.influence.on" : "clean.influence.off",
                one.shifts().size(),
                one.byReport().size(),
                one.titles(),
                one.cells()));
  }

  private void rank() {
    List<Cause> missing = new ArrayList<>(causes());
    missing.removeIf(found::containsKey);
    showRanking();
    if (missing.isEmpty()) {
      working.set(false);
    } else {
      begin("");
      progress();
      work = actions.influence(missing, this::takeAmongAll, failure -> fail(View.RANKING, failure));
    }
  }

  private void takeAmongAll(Influence one) {
    found.put(one.cause(), one);
    showRanking();
    if (view.get() == View.RANKING) {
      working.set(found.size() < causes().size());
      if (working.get()) {
        progress();
      }
    }
  }

  private void showRanking() {
    List<Influence> inOrder = new ArrayList<>();
    for (Cause cause : causes()) {
      Influence one = found.get(cause);
      if (one != null) {
        inOrder.add(one);
      }
    }
    ranking.setAll(Influence.ranked(inOrder));
    if (view.get() == View.RANKING) {
      long moving = ranking.stream().filter(one -> !one.shifts().isEmpty()).count();
      sentence.set(texts.format("clean.influence.ranked", moving, ranking.size()));
    }
  }

  private void progress() {
    sentence.set(texts.format("clean.influence.progress", found.size(), causes().size()));
  }

  private void begin(String key) {
    working.set(true);
    if (!key.isEmpty()) {
      sentence.set(texts.get(key));
    }
  }

  /// Says why work ended, where that view is still the one shown.
  private void fail(View of, Failure failure) {
    if (view.get() == of) {
      working.set(false);
      sentence.set(failure.sentence());
    }
  }

  /// Every rule and step of the recipe, in running order.
  private List<Cause> causes() {
    Recipe recipe = state == null ? Recipe.standard() : state.recipe();
    List<Cause> causes = new ArrayList<>();
    recipe.rules().forEach(rule -> causes.add(rule.rule()));
    recipe.steps().forEach(step -> causes.add(step.id()));
    return causes;
  }
}
