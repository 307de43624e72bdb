package app.marquee.ui;

import app.marquee.app.DatasetSource.Fetched;
import app.marquee.app.RecipeStore;
import app.marquee.app.SavedRecipe;
import app.marquee.app.Session;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.desk.Recents;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunMonitor.Level;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.shell.Notices.Notice;
import app.marquee.ui.shell.Question;
import app.marquee.ui.shell.Question.Answer;
import app.marquee.ui.shell.Question.Weight;
import app.marquee.ui.shell.RecipeDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Opens catalogues and recipes, and saves recipes, so that no change is lost without a question.
final class Documents {
  /// Ends the name of a saved recipe.
  private static final String ENDING = ".marquee";

  /// What every run leaves behind; a recipe too.
  private static final String OF_A_RUN = "recipe.json";

  private final Session session;
  private final RecipeStore store;
  private final Recents recents;
  private final Outside outside;
  private final Dialogs dialogs;
  private final Texts texts;
  private final RecipeDocument document = new RecipeDocument();
  private BiConsumer<DatasetName, Consumer<Fetched>> fetching = (_, _) -> {};

  Documents(Session session, RecipeStore store, Recents recents, Outside outside, Dialogs dialogs) {
    this.session = session;
    this.store = store;
    this.recents = recents;
    this.outside = outside;
    this.dialogs = dialogs;
    this.texts = outside.texts();
    session.observe(document::show);
  }

  /// Sets what fetches data sets.
  void connect(BiConsumer<DatasetName, Consumer<Fetched>> datasets) {
    fetching = datasets;
  }

  Dialogs dialogs() {
    return dialogs;
  }

  RecipeDocument document() {
    return document;
  }

  /// Opens a catalogue, or a recipe with the catalogue it names, once nothing is lost by it.
  ///
  /// @param opened called when the session has it
  void open(Path file, Runnable opened) {
    guard(() -> {
      if (isRecipe(file)) {
        openRecipe(file, opened);
      } else {
        document.openedPlain(Recipe.standard());
        recents.opened(file);
        session.open(file);
        opened.run();
      }
    });
  }

  /// Opens a catalogue that was fetched, its version pinned in the recipe, once nothing is lost by
  /// it.
  void open(Fetched fetched, Runnable opened) {
    guard(() -> {
      Recipe recipe = Recipe.standard().withSource(fetched.name());
      document.openedPlain(recipe);
      recents.opened(fetched.file());
      session.open(fetched.file(), recipe);
      opened.run();
    });
  }

  /// Opens the sample with its charts, once nothing is lost by it.
  void openSample(Path file, Runnable opened) {
    guard(() -> {
      document.openedPlain(Recipe.standard());
      session.openAndRun(file);
      opened.run();
    });
  }

  /// Saves the recipe where it was saved before, or asks where to.
  ///
  /// @param then called once it is saved
  void save(Runnable then) {
    document.file().ifPresentOrElse(file -> write(file, then), () -> saveAs(then));
  }

  /// Asks where to save the recipe, and saves it there.
  void saveAs(Runnable then) {
    Path input = session.state().input();
    if (input != null) {
      boolean isFetched = session.state().recipe().source() != null;
      Path proposed =
          document
              .file()
              .orElseGet(() ->
                  isFetched
                      ? Outside.home().resolve(name(input))
                      : input.resolveSibling(name(input)));
      outside.chooseRecipe(proposed).ifPresent(file -> writeNew(file, then));
    }
  }

  /// Does something that drops the open recipe; where it has changes, asks first.
  void guard(Runnable then) {
    if (!document.changedProperty().get()) {
      then.run();
      return;
    }
    dialogs.ask(
        new Question(
            texts.get("ask.save.title"),
            texts.format("ask.save", name()),
            List.of(
                new Answer("discard", texts.get("ask.save.no"), Weight.PLAIN, then),
                new Answer("cancel", texts.get("dialog.cancel"), Weight.PLAIN, Documents::nothing),
                new Answer("save", texts.get("ask.save.yes"), Weight.MAIN, () -> save(then)))));
  }

  private String name() {
    Path input = session.state().input();
    Path shown = document.file().orElse(input == null ? Path.of("") : input);
    return String.valueOf(shown.getFileName());
  }

  private void openRecipe(Path file, Runnable opened) {
    outside
        .runner()
        .start(
            "recipe",
            () -> outside.withSource(store.open(file), file),
            Completion.of(
                found -> opened(file, found, opened),
                failure -> dialogs.say(Notice.plain(failure.sentence())),
                Documents::nothing));
  }

  private void opened(Path file, Outside.FoundRecipe found, Runnable opened) {
    DatasetName dataset = found.saved().recipe().source();
    if (dataset != null) {
      fetching.accept(dataset, fetched -> take(file, found.saved(), fetched, opened));
      return;
    }
    Path source = found.saved().source();
    if (source != null && found.isThere()) {
      take(file, found.saved(), source, opened);
      return;
    }
    String sentence =
        source == null
            ? texts.format("ask.source.none", file.getFileName())
            : texts.format("ask.source.gone", file.getFileName(), source);
    dialogs.ask(
        new Question(
            texts.get("ask.source.title"),
            sentence,
            List.of(
                new Answer("cancel", texts.get("dialog.cancel"), Weight.PLAIN, Documents::nothing),
                new Answer(
                    "choose",
                    texts.get("ask.source.choose"),
                    Weight.MAIN,
                    () ->
                        outside
                            .chooseCatalogue()
                            .ifPresent(chosen -> take(file, found.saved(), chosen, opened))))));
  }

  private void take(Path file, SavedRecipe saved, Path source, Runnable opened) {
    Recipe recipe = saved.recipe();
    document.kept(file, saved);
    recents.opened(file);
    session.open(source, recipe);
    opened.run();
  }

  /// Another data set than the recipe's, chosen where that could not be fetched, has no part in it.
  private void take(Path file, SavedRecipe saved, Fetched fetched, Runnable opened) {
    DatasetName named = saved.recipe().source();
    if (named == null || !named.isSameSet(fetched.name())) {
      open(fetched, opened);
      return;
    }
    document.kept(file, new SavedRecipe(saved.recipe(), fetched.file()));
    recents.opened(file);
    session.open(fetched.file(), saved.recipe().withSource(fetched.name()));
    opened.run();
  }

  /// Writes where the user chose. A name the system's dialog did not ask about, because its ending
  /// was added after, is asked about here.
  private void writeNew(Path chosen, Runnable then) {
    Path file = withEnding(chosen);
    outside
        .runner()
        .start(
            "recipe",
            () -> !file.equals(chosen) && Outside.exists(file),
            Completion.of(
                taken -> {
                  if (taken) {
                    askToReplace(file, then);
                  } else {
                    write(file, then);
                  }
                },
                failure -> dialogs.say(Notice.plain(failure.sentence())),
                Documents::nothing));
  }

  private void askToReplace(Path file, Runnable then) {
    dialogs.ask(
        new Question(
            texts.get("ask.replace.title"),
            texts.format("ask.replace", file.getFileName()),
            List.of(
                new Answer("cancel", texts.get("dialog.cancel"), Weight.PLAIN, Documents::nothing),
                new Answer(
                    "replace",
                    texts.get("ask.replace.yes"),
                    Weight.DANGER,
                    () -> write(file, then)))));
  }

  private void write(Path file, Runnable then) {
    SavedRecipe content = document.current();
    outside
        .runner()
        .start(
            "recipe",
            () -> {
              store.write(content, file);
              return file;
            },
            Completion.of(
                written -> {
                  document.kept(written, content);
                  recents.opened(written);
                  outside.log(Level.INFO, texts.format("recipe.saved", written));
                  then.run();
                },
                failure -> dialogs.say(Notice.plain(failure.sentence())),
                Documents::nothing));
  }

  private static void nothing() {
    // The user wants none of it.
  }

  static boolean isRecipe(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(ENDING) || name.equals(OF_A_RUN);
  }

  private static String name(Path input) {
    String name = String.valueOf(input.getFileName());
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name) + ENDING;
  }

  /// Some file dialogs add no ending of themselves.
  private static Path withEnding(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.contains(".") ? file : file.resolveSibling(name + ENDING);
  }
}
