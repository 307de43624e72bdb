package app.marquee.ui;

import app.marquee.app.Session;
import app.marquee.app.desk.LiveSettings;
import app.marquee.app.desk.Settings.Updates;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.recipe.Recipe;
import app.marquee.ui.fx.FilterChanges;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.shell.RecipeHistory;
import app.marquee.ui.shell.RecipeWords;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Changes the recipe of a session, and takes changes back.
final class RecipeChanges {
  private final Session session;
  private final LiveSettings settings;
  private final Texts texts;
  private final RecipeHistory history = new RecipeHistory();

  RecipeChanges(Session session, LiveSettings settings, Texts texts) {
    this.session = session;
    this.settings = settings;
    this.texts = texts;
  }

  RecipeHistory history() {
    return history;
  }

  void change(UnaryOperator<Recipe> change) {
    Recipe before = recipe();
    Recipe after = change.apply(before);
    change(after, new RecipeWords(texts).change(before, after));
  }

  /// @param name what it does, as it follows *Undo*
  void change(String name, UnaryOperator<Recipe> change) {
    change(change.apply(recipe()), name);
  }

  private void change(Recipe after, String name) {
    if (!after.equals(recipe())) {
      history.changed(recipe(), name);
      take(after);
    }
  }

  /// Goes on with the change made last.
  ///
  /// @param name what both do; empty to keep the name it has
  void amend(String name, UnaryOperator<Recipe> change) {
    history.amended(name);
    take(change.apply(recipe()));
  }

  /// Looks at exactly these titles from now on.
  void filter(Filter filter) {
    change(
        FilterChanges.name(recipe().exploring().filter(), filter, texts),
        recipe -> recipe.withExploring(recipe.exploring().filteredBy(filter)));
  }

  void undo() {
    travel(history.undo(recipe()));
  }

  void redo() {
    travel(history.redo(recipe()));
  }

  /// @param id of a recipe of the history
  void goTo(int id) {
    travel(history.goTo(id, recipe()));
  }

  private Recipe recipe() {
    return session.state().recipe();
  }

  private void travel(Optional<Recipe> to) {
    to.ifPresent(this::take);
  }

  private void take(Recipe recipe) {
    if (settings.settings().updates() == Updates.AT_ONCE && !recipe.runsAs(recipe())) {
      session.follow(recipe);
    } else {
      session.changeRecipe(recipe);
    }
  }
}
