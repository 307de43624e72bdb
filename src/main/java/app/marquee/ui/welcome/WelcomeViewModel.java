package app.marquee.ui.welcome;

import app.marquee.app.IngestResult;
import app.marquee.app.SessionState;
import app.marquee.ui.fx.Actions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The ways into the program, and the files opened since it was started.
final class WelcomeViewModel {
  private static final int MOST = 6;

  /// A file opened before.
  ///
  /// @param titles how many it has, -1 where it was not read
  record Recent(Path file, long titles) {}

  private final Actions actions;
  private final ObservableList<Recent> recent = FXCollections.observableArrayList();

  WelcomeViewModel(Actions actions) {
    this.actions = actions;
  }

  void show(SessionState state) {
    Path input = state.input();
    if (input == null) {
      return;
    }
    IngestResult read = state.ingest();
    List<Recent> files = new ArrayList<>();
    files.add(new Recent(input, read == null ? -1 : read.kept()));
    recent.stream().filter(file -> !file.file().equals(input)).forEach(files::add);
    recent.setAll(files.subList(0, Math.min(MOST, files.size())));
  }

  /// The files, newest first.
  ObservableList<Recent> recent() {
    return recent;
  }

  void choose() {
    actions.chooseFile();
  }

  void sample() {
    actions.openSample();
  }

  void kaggle() {
    actions.getFromKaggle();
  }

  void open(Recent file) {
    actions.open(file.file());
  }

  void forget(Recent file) {
    recent.remove(file);
  }
}
