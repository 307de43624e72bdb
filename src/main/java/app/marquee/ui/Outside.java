package app.marquee.ui;

import app.marquee.app.Asked;
import app.marquee.app.SavedRecipe;
import app.marquee.app.TaskRunner;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.domain.run.RunMonitor;
import app.marquee.domain.run.RunMonitor.Level;
import app.marquee.ui.fx.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.HostServices;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// What lies outside the window: file dialogs, the clipboard, other programs.
final class Outside {
  private static final String LOG_TASK = "window";

  private final TaskRunner runner;
  private final RunMonitor monitor;
  private final Texts texts;
  private final @Nullable HostServices hosts;
  private Pickers pickers;

  Outside(
      Pickers pickers,
      TaskRunner runner,
      RunMonitor monitor,
      Texts texts,
      @Nullable HostServices hosts) {
    this.pickers = pickers;
    this.runner = runner;
    this.monitor = monitor;
    this.texts = texts;
    this.hosts = hosts;
  }

  /// Takes other dialogs than the system's.
  void setPickers(Pickers others) {
    pickers = others;
  }

  Texts texts() {
    return texts;
  }

  TaskRunner runner() {
    return runner;
  }

  void log(Level level, String sentence) {
    monitor.log(level, LOG_TASK, sentence);
  }

  /// The catalogues or recipe the user chooses, empty where none.
  List<Path> chooseCatalogues() {
    return pickers.open();
  }

  /// The folder the user chooses, empty where none.
  Optional<Path> chooseFolder(String from) {
    return pickers.folder(Path.of(from));
  }

  /// Where the user wants a recipe, empty where nowhere.
  Optional<Path> chooseRecipe(Path proposed) {
    return pickers.saveRecipe(proposed);
  }

  /// A recipe with what became of the catalogues it names.
  ///
  /// @param gone a file it names that is not there, null where all are
  record FoundRecipe(SavedRecipe saved, @Nullable Path gone) {}

  /// Looks for the files a recipe names, also beside the recipe. Not for the window's thread.
  FoundRecipe withSources(SavedRecipe saved, Path recipe) {
    List<Asked> sources = new ArrayList<>();
    Path gone = null;
    for (Asked source : saved.sources()) {
      if (source instanceof Asked.Document(Path file) && !Files.isRegularFile(file)) {
        Path beside = recipe.resolveSibling(source.name());
        if (Files.isRegularFile(beside)) {
          sources.add(new Asked.Document(beside));
          continue;
        }
        gone = gone == null ? file : gone;
      }
      sources.add(source);
    }
    return new FoundRecipe(new SavedRecipe(saved.recipe(), sources), gone);
  }

  /// The user's own folder.
  static Path home() {
    return Path.of(System.getProperty("user.home", "."));
  }

  /// Whether there is such a file. Not for the window's thread.
  static boolean exists(Path file) {
    return Files.exists(file);
  }

  /// Asks for a file and writes it.
  void save(String name, byte[] content) {
    pickers.save(Path.of(name)).ifPresent(file -> write(file, content));
  }

  private void write(Path file, byte[] content) {
    String shown = file.toString();
    runner.start(
        texts.get("files.save"),
        () -> {
          try {
            return Files.write(file, content);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        Completion.of(
            _ -> log(Level.INFO, texts.format("files.written", shown)),
            _ -> log(Level.ERROR, texts.format("files.unwritten", shown)),
            () -> {}));
  }

  void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Opens a file or folder with the program the system has for it.
  void open(Path file) {
    if (hosts != null) {
      hosts.showDocument(file.toUri().toString());
    }
  }
}
