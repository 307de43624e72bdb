package app.marquee.ui;

import app.marquee.ui.fx.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// The file dialogs of the system, over a window.
record StagePickers(Stage stage, Texts texts) implements Pickers {
  private static final String RECIPES = "*.marquee";

  @Override
  public List<Path> open() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("command.open"));
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(
                texts.get("files.catalogues"),
                "*.csv",
                "*.tsv",
                "*.txt",
                "*.json",
                "*.jsonl",
                "*.xlsx",
                "*.gz",
                "*.zip",
                RECIPES),
            new ExtensionFilter(texts.get("files.all"), "*.*"));
    List<File> chosen = chooser.showOpenMultipleDialog(stage);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> folder(Path from) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(texts.get("export.folder"));
    chooser.setInitialDirectory(existing(from.toFile()));
    return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> save(Path proposed) {
    return save(proposed, new FileChooser());
  }

  @Override
  public Optional<Path> saveRecipe(Path proposed) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("command.saveas"));
    chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("files.recipes"), RECIPES));
    return save(proposed, chooser);
  }

  private Optional<Path> save(Path proposed, FileChooser chooser) {
    Path folder = proposed.getParent();
    if (folder != null) {
      chooser.setInitialDirectory(existing(folder.toFile()));
    }
    chooser.setInitialFileName(String.valueOf(proposed.getFileName()));
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  /// The nearest folder that is there; dialogs refuse to begin at another.
  @SuppressWarnings("NullAway") // JavaFX takes null for the folder of its own choice.
  private static File existing(File from) {
    for (File folder = from; folder != null; folder = folder.getParentFile()) {
      if (folder.isDirectory()) {
        return folder;
      }
    }
    return null;
  }
}
