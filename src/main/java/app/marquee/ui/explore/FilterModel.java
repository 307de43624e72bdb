package app.marquee.ui.explore;

import app.marquee.app.explore.Explorer;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.Filter.Compare;
import app.marquee.domain.filter.FilterException;
import app.marquee.domain.filter.FilterText;
import app.marquee.domain.filter.Operator;
import app.marquee.domain.recipe.Recipe;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.FilterChanges;
import app.marquee.ui.fx.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The filter of all boards. It stands in the recipe, so that it is saved, and taken back like any
/// other change. The words searched for are one of its conditions.
final class FilterModel {
  private final Actions actions;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.NONE);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Explorer explorer = Explorer.EMPTY;

  /// True while the last change was a search: typed on, it stays one change.
  private boolean searching;

  private Runnable changed = () -> {};

  FilterModel(Actions actions, Texts texts) {
    this.actions = actions;
    this.texts = texts;
  }

  /// Sets what is done after each change, once the recipe has it.
  void setOnChanged(Runnable run) {
    changed = run;
  }

  ReadOnlyObjectProperty<Filter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  Filter filter() {
    return filter.get();
  }

  /// Why a filter was not taken, empty where it was.
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Takes the filter a recipe holds.
  ///
  /// @param in what the filter is to fit
  void show(Filter kept, Explorer in) {
    explorer = in;
    if (!kept.equals(filter.get())) {
      searching = false;
      problem.set("");
      filter.set(kept);
      changed.run();
    }
  }

  /// Drops a filter that does not fit the catalogue that was opened, and says so.
  ///
  /// @return whether it did
  boolean dropped() {
    Optional<String> misfit = explorer.misfit(filter.get());
    misfit.ifPresent(why -> {
      String lost = FilterChanges.shortened(filter.get());
      filter.set(Filter.NONE);
      actions.amendRecipe("", by(Filter.NONE));
      changed.run();
      actions.say(texts.format("filter.dropped", lost, why));
    });
    return misfit.isPresent();
  }

  /// Sets another filter, unless it does not fit the catalogue.
  void set(Filter next) {
    var _ = take(filter.get(), next, false);
  }

  /// @param before what the change is told against
  /// @param goesOn whether it is a part of the change before
  private boolean take(Filter before, Filter next, boolean goesOn) {
    problem.set(explorer.misfit(next).orElse(""));
    if (!problem.get().isEmpty()) {
      return false;
    }
    if (!next.equals(filter.get())) {
      searching = false;
      filter.set(next);
      if (goesOn) {
        actions.amendRecipe(FilterChanges.name(before, next, texts), by(next));
      } else {
        actions.changeRecipe(FilterChanges.name(before, next, texts), by(next));
      }
      changed.run();
    }
    return true;
  }

  private static UnaryOperator<Recipe> by(Filter filter) {
    return recipe -> recipe.withExploring(recipe.exploring().filteredBy(filter));
  }

  /// Takes a filter as typed.
  ///
  /// @return false where it cannot be read or does not fit; then [#problemProperty] says why and
  ///   nothing changes
  boolean type(String text) {
    try {
      return take(filter.get(), FilterText.parse(text), false);
    } catch (FilterException wrong) {
      problem.set(wrong.sentence());
      return false;
    }
  }

  /// Goes back to another filter, because this one could not be counted, and says why.
  void refuse(Filter back, String sentence) {
    searching = false;
    filter.set(back);
    actions.amendRecipe("", by(back));
    changed.run();
    problem.set(sentence);
  }

  /// Looks for words in title, people and description, in place of those looked for before. A
  /// search typed on is one change.
  void search(String words) {
    Optional<Filter> now = search(filter.get());
    Filter rest = now.map(filter.get()::without).orElse(filter.get());
    String asked = words.strip();
    Filter next =
        asked.isEmpty() ? rest : rest.and(new Compare(Filter.ANY_TEXT, Operator.CONTAINS, asked));
    boolean taken = take(rest, next, searching);
    searching = taken && !asked.isEmpty();
  }

  /// The words searched for, empty where none are.
  String searched() {
    return search(filter.get()).map(found -> ((Compare) found).value()).orElse("");
  }

  /// The conditions besides the search, one chip each.
  List<Filter> chips() {
    Optional<Filter> search = search(filter.get());
    return filter.get().parts().stream().filter(part -> !part.equals(search.orElse(null))).toList();
  }

  private static Optional<Filter> search(Filter filter) {
    return filter.parts().stream()
        .filter(part ->
            part instanceof Compare one
                && one.column().equals(Filter.ANY_TEXT)
                && one.operator() == Operator.CONTAINS)
        .findFirst();
  }
}
