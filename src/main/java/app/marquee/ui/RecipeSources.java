package app.marquee.ui;

import app.marquee.app.Asked;
import app.marquee.app.DatasetSource.Fetched;
import app.marquee.app.Input;
import app.marquee.app.RecipeStore;
import app.marquee.app.SavedRecipe;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.TaskRunner.Work;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.shell.Notices.Notice;
import app.marquee.ui.shell.Question;
import app.marquee.ui.shell.Question.Answer;
import app.marquee.ui.shell.Question.Weight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Brings together what a recipe names: fetches the data sets, asks for the files that are gone.
final class RecipeSources {
  private final RecipeStore store;
  private final Outside outside;
  private final Dialogs dialogs;
  private final Texts texts;
  private BiConsumer<DatasetName, Consumer<Fetched>> fetching = (_, _) -> {};

  RecipeSources(RecipeStore store, Outside outside, Dialogs dialogs) {
    this.store = store;
    this.outside = outside;
    this.dialogs = dialogs;
    this.texts = outside.texts();
  }

  /// A recipe whose catalogues are here.
  ///
  /// @param saved what the file holds
  record Found(Path file, SavedRecipe saved, List<Input> inputs) {}

  /// Sets what fetches data sets.
  void connect(BiConsumer<DatasetName, Consumer<Fetched>> datasets) {
    fetching = datasets;
  }

  /// Opens a recipe and brings what it names.
  ///
  /// @param taker takes the recipe, once its catalogues are here
  /// @param instead takes another data set, chosen where one the recipe names could not be fetched:
  ///   the recipe has no part in it
  void find(Path file, Consumer<Found> taker, Consumer<Fetched> instead) {
    new Search(file, taker, instead).begin();
  }

  /// One search for the catalogues of a recipe.
  private final class Search {
    private final Path file;
    private final Consumer<Found> taker;
    private final Consumer<Fetched> instead;

    /// What the recipe names, as far as it was found; null before that is known.
    private @Nullable List<Asked> named;

    Search(Path file, Consumer<Found> taker, Consumer<Fetched> instead) {
      this.file = file;
      this.taker = taker;
      this.instead = instead;
    }

    void begin() {
      reading(() -> outside.withSources(store.open(file), file));
    }

    private void look(SavedRecipe saved) {
      reading(() -> outside.withSources(saved, file));
    }

    private void reading(Work<Outside.FoundRecipe> work) {
      outside
          .runner()
          .start(
              "recipe",
              work,
              Completion.of(
                  this::looked,
                  failure -> dialogs.say(Notice.plain(failure.sentence())),
                  RecipeSources::nothing));
    }

    private void looked(Outside.FoundRecipe found) {
      SavedRecipe saved = found.saved();
      if (named == null) {
        named = saved.sources();
      }
      Path gone = found.gone();
      if (saved.sources().isEmpty()) {
        askForSource(
            texts.format("ask.source.none", file.getFileName()),
            chosen -> bring(withSource(saved, chosen), List.of()));
      } else if (gone != null) {
        askForSource(
            texts.format("ask.source.gone", file.getFileName(), gone),
            chosen -> look(withSource(saved, gone, chosen)));
      } else {
        bring(saved, List.of());
      }
    }

    private void askForSource(String sentence, Consumer<Path> then) {
      dialogs.ask(
          new Question(
              texts.get("ask.source.title"),
              sentence,
              List.of(
                  new Answer(
                      "cancel", texts.get("dialog.cancel"), Weight.PLAIN, RecipeSources::nothing),
                  new Answer(
                      "choose",
                      texts.get("ask.source.choose"),
                      Weight.MAIN,
                      () -> outside.chooseCatalogues().stream().findFirst().ifPresent(then)))));
    }

    /// What the recipe's file holds: one chosen in place of another is not in it until it is saved.
    private List<Asked> kept(List<Input> here) {
      List<Asked> sources = new ArrayList<>(named == null ? List.of() : named);
      for (int i = 0; i < sources.size(); i++) {
        if (sources.get(i) instanceof Asked.DataSet) {
          sources.set(i, here.get(i).asked());
        }
      }
      return sources;
    }

    /// Takes the catalogues one by one, fetching the data sets among them.
    ///
    /// @param here those taken so far
    private void bring(SavedRecipe saved, List<Input> here) {
      if (here.size() == saved.sources().size()) {
        taker.accept(new Found(file, new SavedRecipe(saved.recipe(), kept(here)), here));
        return;
      }
      switch (saved.sources().get(here.size())) {
        case Asked.Document(Path path) -> bring(saved, with(here, Input.of(path)));
        case Asked.DataSet(DatasetName set) ->
            fetching.accept(
                saved.recipe().pinned(set),
                fetched -> {
                  if (set.isSameSet(fetched.name())) {
                    bring(saved, with(here, Input.of(fetched)));
                  } else {
                    instead.accept(fetched);
                  }
                });
      }
    }
  }

  private static List<Input> with(List<Input> inputs, Input one) {
    List<Input> more = new ArrayList<>(inputs);
    more.add(one);
    return more;
  }

  private static SavedRecipe withSource(SavedRecipe saved, Path file) {
    return new SavedRecipe(saved.recipe(), file);
  }

  private static SavedRecipe withSource(SavedRecipe saved, Path gone, Path chosen) {
    List<Asked> sources = new ArrayList<>(saved.sources());
    sources.replaceAll(
        source -> source.equals(new Asked.Document(gone)) ? new Asked.Document(chosen) : source);
    return new SavedRecipe(saved.recipe(), sources);
  }

  private static void nothing() {
    // The user wants none of it.
  }
}
