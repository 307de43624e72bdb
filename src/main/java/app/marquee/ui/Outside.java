package app.marquee.ui;

import app.marquee.app.TaskRunner;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.domain.run.RunMonitor.Level;
import app.marquee.ui.fx.RunFeed;
import app.marquee.ui.fx.Texts;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.HostServices;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// What lies outside the window: file dialogs, the clipboard, other programs.
final class Outside {
  private static final String LOG_TASK = "window";

  private final Stage stage;
  private final TaskRunner runner;
  private final RunFeed feed;
  private final Texts texts;
  private final @Nullable HostServices hosts;

  Outside(Stage stage, TaskRunner runner, RunFeed feed, Texts texts, @Nullable HostServices hosts) {
    this.stage = stage;
    this.runner = runner;
    this.feed = feed;
    this.texts = texts;
    this.hosts = hosts;
  }

  /// The catalogue the user chooses, empty where none.
  Optional<Path> chooseCatalogue() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("command.open"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                texts.get("files.catalogues"), "*.csv", "*.tsv", "*.txt"),
            new FileChooser.ExtensionFilter(texts.get("files.all"), "*.*"));
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
  }

  /// The folder the user chooses, empty where none.
  Optional<Path> chooseFolder(String from) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(texts.get("export.folder"));
    for (File folder = new File(from); folder != null; folder = folder.getParentFile()) {
      if (folder.isDirectory()) {
        chooser.setInitialDirectory(folder);
        break;
      }
    }
    return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
  }

  /// Asks for a file and writes it.
  void save(String name, byte[] content) {
    FileChooser chooser = new FileChooser();
    chooser.setInitialFileName(name);
    File chosen = chooser.showSaveDialog(stage);
    if (chosen != null) {
      write(chosen.toPath(), content);
    }
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
            _ -> feed.log(Level.INFO, LOG_TASK, texts.format("files.written", shown)),
            _ -> feed.log(Level.ERROR, LOG_TASK, texts.format("files.unwritten", shown)),
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
