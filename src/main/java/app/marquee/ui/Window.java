package app.marquee.ui;

import app.marquee.app.DatasetSource;
import app.marquee.app.RunService;
import app.marquee.app.Session;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupStore;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.ui.backups.BackupsDialog;
import app.marquee.ui.dock.Dock;
import app.marquee.ui.fx.BackgroundRunner;
import app.marquee.ui.fx.Beat;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.RunFeed;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.fx.Views;
import app.marquee.ui.kaggle.KaggleDialog;
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

  /// Where catalogues come from and go to besides files.
  ///
  /// @param datasets made when a data set is first asked for
  /// @param policy what the user's settings say of backups
  public record Places(
      Supplier<DatasetSource> datasets, BackupStore backups, Supplier<BackupPolicy> policy) {}

  private final Stage stage;
  private final BackgroundRunner runner = new BackgroundRunner();
  private final Beat beat = new Beat();
  private final Session session;
  private final Shell shell;
  private final KaggleDialog kaggle;
  private final Theme theme = new Theme();

  /// @param hosts opens files outside, null where there is no desktop
  public Window(
      Stage stage, RunService runs, Facts facts, Places places, @Nullable HostServices hosts) {
    this.stage = stage;
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
    kaggle = new KaggleDialog(context, places.datasets(), beat, shell::closeDialog, actions::open);
    actions.connectKaggle(() -> shell.showDialog(kaggle.node()));
    frame.connect(
        shell,
        dock,
        new BackupsDialog(
            context,
            places.backups(),
            places.policy(),
            ZoneId.systemDefault(),
            shell::closeDialog));
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

  /// Fetches a data set and opens it, as if asked for in the window.
  public void fetch(DatasetName dataset) {
    shell.showDialog(kaggle.node());
    kaggle.fetch(dataset);
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
