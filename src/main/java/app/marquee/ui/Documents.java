package app.marquee.ui;

import app.marquee.app.DatasetSource.Fetched;
import app.marquee.app.Input;
import app.marquee.app.RecipeStore;
import app.marquee.app.SavedRecipe;
import app.marquee.app.Session;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.desk.Recents;
import app.marquee.domain.board.Exploring;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunMonitor.Level;
import app.marquee.ui.RecipeSources.Found;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.shell.Notices.Notice;
import app.marquee.ui.shell.Question;
import app.marquee.ui.shell.Question.Answer;
import app.marquee.ui.shell.Question.Weight;
import app.marquee.ui.shell.RecipeDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private final RecipeSources sources;
  private BiConsumer<DatasetName, Consumer<Fetched>> fetching = (_, _) -> {};

  Documents(Session session, RecipeStore store, Recents recents, Outside outside, Dialogs dialogs) {
    this.session = session;
    this.store = store;
    this.recents = recents;
    this.outside = outside;
    this.dialogs = dialogs;
    this.texts = outside.texts();
    sources = new RecipeSources(store, outside, dialogs);
    session.observe(document::show);
  }

  /// Sets what fetches data sets.
  void connect(BiConsumer<DatasetName, Consumer<Fetched>> datasets) {
    fetching = datasets;
    sources.connect(datasets);
  }

  Dialogs dialogs() {
    return dialogs;
  }

  RecipeDocument document() {
    return document;
  }

  /// Opens files as one catalogue, or a recipe with the catalogues it names, once nothing is lost
  /// by it. A recipe goes by itself: what comes with it is not opened.
  ///
  /// @param opened called when the session has it
  void open(List<Path> files, Runnable opened) {
    Optional<Path> recipe = files.stream().filter(Documents::isRecipe).findFirst();
    if (recipe.isPresent()) {
      guard(() ->
          sources.find(recipe.get(), found -> opened(found, opened), other -> open(other, opened)));
    } else if (files.size() == 1 && isToFetch(files.getFirst())) {
      fetching.accept(dataset(files.getFirst()).orElseThrow(), fetched -> open(fetched, opened));
    } else if (!files.isEmpty()) {
      begin(files.stream().map(this::input).toList(), opened);
    }
  }

  /// Opens a catalogue that was fetched, its version pinned in the recipe, once nothing is lost by
  /// it.
  void open(Fetched fetched, Runnable opened) {
    begin(List.of(Input.of(fetched)), opened);
  }

  private void begin(List<Input> inputs, Runnable opened) {
    guard(() -> {
      // What was looked at in the catalogue before is looked at in this one too, where it can be.
      Filter looked = session.state().recipe().exploring().filter();
      Recipe standard = Recipe.standard().withExploring(Exploring.NOTHING.filteredBy(looked));
      Recipe recipe = Input.pinned(standard, inputs);
      document.openedPlain(recipe);
      inputs.reversed().forEach(input -> recents.opened(input.file(), input.dataset()));
      session.open(inputs, recipe);
      opened.run();
    });
  }

  /// A file, with the data set it is known to have come from.
  private Input input(Path file) {
    return new Input(file, dataset(file).orElse(null));
  }

  private Optional<DatasetName> dataset(Path file) {
    return recents.known(file).map(entry -> entry.recent().dataset());
  }

  private boolean isToFetch(Path file) {
    return recents.known(file).filter(entry -> entry.gone() && entry.isOpening()).isPresent();
  }

  /// Adds files to the open catalogue.
  void add(List<Path> files) {
    List<Input> inputs = new ArrayList<>(session.state().inputs());
    for (Path file : files) {
      if (isRecipe(file)) {
        dialogs.say(Notice.plain(texts.format("ask.add.recipe", file.getFileName())));
      } else if (inputs.stream().noneMatch(input -> input.file().equals(file))) {
        inputs.add(input(file));
      }
    }
    if (inputs.size() > session.state().inputs().size()) {
      session.changeInputs(inputs, session.state().recipe());
    }
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
    if (session.state().isOpen()) {
      Input input = session.state().inputs().getFirst();
      Path proposed =
          document
              .file()
              .orElseGet(() ->
                  input.isFetched()
                      ? Outside.home().resolve(name(input.file()))
                      : input.file().resolveSibling(name(input.file())));
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

  private void opened(Found found, Runnable opened) {
    document.kept(found.file(), found.saved());
    recents.opened(found.file());
    session.open(found.inputs(), found.saved().recipe());
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
