package app.marquee.ui;

import app.marquee.app.Session;
import app.marquee.ui.dock.Dock;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.shell.Question;
import app.marquee.ui.shell.Question.Answer;
import app.marquee.ui.shell.Question.Weight;
import app.marquee.ui.shell.Shell;
import java.util.List;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The way from commands to the frame, which is made after them, and the way out of the window.
final class FrameDoor {
  private final Stage stage;
  private final Session session;
  private final Documents documents;
  private final Dialogs dialogs;
  private final Texts texts;
  private @Nullable Parts parts;

  /// What is behind the door.
  ///
  /// @param settings shows the settings
  /// @param backups shows the copies of what was read
  /// @param about shows what the program says of itself
  record Parts(Shell shell, Dock dock, Runnable settings, Runnable backups, Runnable about) {}

  FrameDoor(Stage stage, Session session, Documents documents, Dialogs dialogs, Texts texts) {
    this.stage = stage;
    this.session = session;
    this.documents = documents;
    this.dialogs = dialogs;
    this.texts = texts;
    stage.setOnCloseRequest(event -> {
      event.consume();
      leave();
    });
  }

  void connect(Parts frame) {
    parts = frame;
  }

  /// Closes the window, once no run is lost by it and no change of the recipe without a question.
  void leave() {
    if (!session.state().isRunning()) {
      documents.guard(stage::close);
      return;
    }
    dialogs.ask(
        new Question(
            texts.get("ask.quit.title"),
            texts.get("ask.quit"),
            List.of(
                new Answer(
                    "stop",
                    texts.get("ask.quit.stop"),
                    Weight.DANGER,
                    () -> documents.guard(stage::close)),
                new Answer("stay", texts.get("ask.quit.stay"), Weight.MAIN, () -> {}))));
  }

  void find() {
    if (parts != null) {
      parts.shell().find();
    }
  }

  void showCommands() {
    if (parts != null) {
      parts.shell().focusCommands();
    }
  }

  void toggleLog() {
    if (parts != null) {
      parts.dock().toggleLog();
    }
  }

  void showKeys() {
    if (parts != null) {
      parts.shell().showKeys();
    }
  }

  void showSettings() {
    if (parts != null) {
      parts.settings().run();
    }
  }

  void showBackups() {
    if (parts != null) {
      parts.backups().run();
    }
  }

  void showAbout() {
    if (parts != null) {
      parts.about().run();
    }
  }

  void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }
}
