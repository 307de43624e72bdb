package app.marquee.ui;

import app.marquee.app.RunService;
import app.marquee.app.Session;
import app.marquee.ui.fx.BackgroundRunner;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.RunFeed;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.fx.Views;
import app.marquee.ui.shell.Shell;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window as a JavaFX application. The composition root extends it with what the window works
/// with; the first argument, where there is one, is the file to open.
public abstract class WindowApplication extends Application {
  private final BackgroundRunner runner = new BackgroundRunner();

  /// The runs of this program over its real ports.
  protected abstract RunService runs();

  /// The sample catalogue that comes with the program, empty where it is not installed.
  protected abstract Optional<Path> sample();

  @Override
  public void start(Stage stage) {
    Texts texts = Texts.english();
    RunFeed feed = new RunFeed(Clock.systemUTC());
    Session session = new Session(runs(), runner, feed);
    SessionActions actions = new SessionActions(session, stage);
    PageContext context = new PageContext(texts, new Views(texts), actions, runner, feed);
    Shell shell = new Shell(context, Pages.all());
    actions.connect(shell);
    stage.setScene(new Scene(shell.root(), 1440, 900));
    stage.setTitle(texts.get("app.name"));
    session.observe(shell::show);
    stage.show();
    List<String> arguments = getParameters().getRaw();
    if (!arguments.isEmpty()) {
      session.open(Path.of(arguments.getFirst()));
    }
  }

  @Override
  public void stop() {
    runner.close();
  }
}
