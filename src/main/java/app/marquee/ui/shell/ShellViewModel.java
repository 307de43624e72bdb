package app.marquee.ui.shell;

import app.marquee.app.SessionState;
import app.marquee.domain.recipe.Recipe;
import app.marquee.ui.fx.PageId;
import app.marquee.ui.fx.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the window's frame shows: the session's state and the page in view.
public final class ShellViewModel {
  private final Texts texts;
  private final ReadOnlyObjectWrapper<SessionState> state =
      new ReadOnlyObjectWrapper<>(
          new SessionState(
              List.of(),
              Recipe.standard(),
              Map.of(),
              null,
              null,
              null,
              null,
              null,
              Map.of(),
              null));
  private final BooleanProperty recipeChanged = new SimpleBooleanProperty();
  private final ObjectProperty<PageId> page = new SimpleObjectProperty<>(PageId.WELCOME);

  public ShellViewModel(Texts texts) {
    this.texts = texts;
  }

  /// Takes a new state. A file opened from the welcome page leads to Ingest.
  public void show(SessionState now) {
    Path before = state.get().input();
    state.set(now);
    if (now.input() != null && before == null && page.get() == PageId.WELCOME) {
      page.set(PageId.INGEST);
    }
  }

  public ReadOnlyObjectProperty<SessionState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public SessionState state() {
    return state.get();
  }

  /// Whether the recipe has changes that are not saved.
  public BooleanProperty recipeChangedProperty() {
    return recipeChanged;
  }

  /// The page in view.
  public ObjectProperty<PageId> pageProperty() {
    return page;
  }

  public PageId page() {
    return page.get();
  }

  /// True while a run is under way, or results follow a change.
  public BooleanBinding running() {
    return Bindings.createBooleanBinding(() -> state.get().isRunning(), state);
  }

  /// True while results follow a change by themselves.
  public BooleanBinding updating() {
    return Bindings.createBooleanBinding(() -> state.get().isUpdating(), state);
  }

  public BooleanBinding open() {
    return Bindings.createBooleanBinding(() -> state.get().input() != null, state);
  }

  /// True while a run would do something: then its button is the filled one.
  public BooleanBinding needsRun() {
    return Bindings.createBooleanBinding(
        () -> state.get().needsRun() && !state.get().isRunning(), state);
  }

  /// The window's title: the file's name, marked while its recipe has changes that are not saved,
  /// then the program's.
  public StringBinding title() {
    return Bindings.createStringBinding(
        () -> {
          String name = InputNames.of(state.get().inputs(), texts);
          return name.isEmpty()
              ? texts.get("app.name")
              : texts.format(recipeChanged.get() ? "app.title.changed" : "app.title", name);
        },
        state,
        recipeChanged);
  }
}
