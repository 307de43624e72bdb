package app.marquee.ui;

import app.marquee.app.Session;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Stage;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.PageId;
import app.marquee.ui.shell.Shell;
import java.io.File;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// Carries out what pages ask for, on the session and the shell.
final class SessionActions implements Actions {
  private final Session session;
  private final javafx.stage.Stage stage;
  private @Nullable Shell shell;

  SessionActions(Session session, javafx.stage.Stage stage) {
    this.session = session;
    this.stage = stage;
  }

  void connect(Shell window) {
    this.shell = window;
  }

  @Override
  public void goTo(PageId page) {
    if (shell != null) {
      shell.goTo(page, session.state());
    }
  }

  @Override
  public void chooseFile() {
    File chosen = new FileChooser().showOpenDialog(stage);
    if (chosen != null) {
      open(chosen.toPath());
    }
  }

  @Override
  public void open(Path file) {
    session.open(file);
  }

  @Override
  public void openSample() {}

  @Override
  public void run(Stage step) {
    session.run(step);
  }

  @Override
  public void runAll() {
    session.runAll();
  }

  @Override
  public void cancel() {
    session.cancel();
  }

  @Override
  public void changeRecipe(UnaryOperator<Recipe> change) {
    session.changeRecipe(change.apply(session.state().recipe()));
  }

  @Override
  public void exportReports() {}

  @Override
  public void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
