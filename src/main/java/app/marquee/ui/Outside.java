package app.marquee.ui;

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

  /// The catalogue or recipe the user chooses, empty where none.
  Optional<Path> chooseCatalogue() {
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

  /// A recipe with what became of the catalogue it names.
  record FoundRecipe(SavedRecipe saved, boolean isThere) {}

  /// Looks for the catalogue a recipe names, also beside the recipe. Not for the window's thread.
  FoundRecipe withSource(SavedRecipe saved, Path recipe) {
    Path source = saved.source();
    if (source == null || Files.isRegularFile(source)) {
      return new FoundRecipe(saved, source != null);
    }
    Path beside = recipe.resolveSibling(String.valueOf(source.getFileName()));
    boolean found = Files.isRegularFile(beside);
    return new FoundRecipe(found ? new SavedRecipe(saved.recipe(), beside) : saved, found);
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
        texts.get("log.save"),
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
