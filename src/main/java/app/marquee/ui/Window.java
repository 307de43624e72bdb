package app.marquee.ui;

import app.marquee.app.RunService;
import app.marquee.app.Session;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.ui.dock.Dock;
import app.marquee.ui.fx.BackgroundRunner;
import app.marquee.ui.fx.Beat;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.RunFeed;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.fx.Views;
import app.marquee.ui.reports.ExportDialog;
import app.marquee.ui.shell.Shell;
import app.marquee.ui.shell.ShellViewModel;
import app.marquee.ui.theme.Mark;
import app.marquee.ui.theme.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.HostServices;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Puts a window together: session, pages, shell and dock on a stage.
public final class Window implements AutoCloseable {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_HEIGHT = 700;

  /// What the window says of the program.
  ///
  /// @param sample finds the sample catalogue, empty where it is not installed; may touch files
  public record Facts(Supplier<Optional<Path>> sample, String version) {}

  private final Stage stage;
  private final BackgroundRunner runner = new BackgroundRunner();
  private final Beat beat = new Beat();
  private final Session session;
  private final Shell shell;
  private final Theme theme = new Theme();
  private final RunService runs;
  private final Facts facts;

  /// @param hosts opens files outside, null where there is no desktop
  public Window(Stage stage, RunService runs, Facts facts, @Nullable HostServices hosts) {
    this.stage = stage;
    this.runs = runs;
    this.facts = facts;
    Texts texts = Texts.english();
    RunFeed feed = new RunFeed(Clock.systemUTC(), beat);
    session = new Session(runs, runner, feed);
    ShellViewModel model = new ShellViewModel(texts);
    SessionActions actions =
        new SessionActions(
            session, model, new Outside(stage, runner, feed, texts, hosts), sample(facts));
    PageContext context = new PageContext(texts, new Views(texts), actions, runner, feed, theme);
    Dock dock = new Dock(context, ZoneId.systemDefault());
    FrameActions frame = new FrameActions(stage, theme, actions, texts, facts.version());
    shell = new Shell(context, model, Pages.all(), frame, dock.node());
    frame.connect(shell, dock);
    ExportDialog export = new ExportDialog(context, shell::closeDialog);
    actions.connect(() -> shell.showDialog(export.open(session.state())));
    session.observe(dock::show);
    session.observe(model::show);
    session.observe(export::show);
    stage.titleProperty().bind(model.title());
  }

  /// Shows the window, as large as the pictures it was drawn after, or as the screen allows.
  public void show() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Scene scene =
        new Scene(
            shell.root(), Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
    theme.apply(scene);
    stage.setScene(scene);
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    stage.getIcons().setAll(Mark.images());
    stage.show();
    // The command field comes first in the order of focus, and opens its list when it has it.
    shell.root().requestFocus();
  }

  /// Looks for the sample on the runner, then opens it.
  private Consumer<Consumer<Path>> sample(Facts facts) {
    return open ->
        runner.start(
            "sample",
            facts.sample()::get,
            Completion.of(found -> found.ifPresent(open), _ -> {}, () -> {}));
  }

  /// Opens a file, as if chosen in the window.
  public void open(Path file) {
    session.open(file);
  }

  /// Readies in the background what the first run will draw, so that the window answers while it
  /// does.
  public void rehearse() {
    Rehearsal rehearsal = new Rehearsal(runs);
    runner.start(
        "rehearsal",
        () -> {
          facts.sample().get().ifPresent(rehearsal::perform);
          return rehearsal;
        },
        Completion.of(_ -> {}, _ -> {}, () -> {}));
  }

  public Session session() {
    return session;
  }

  public Theme theme() {
    return theme;
  }

  public Shell shell() {
    return shell;
  }

  @Override
  public void close() {
    session.cancel();
    runner.close();
    beat.close();
  }
}
