package app.marquee.ui;

import app.marquee.app.Asked;
import app.marquee.app.DatasetSource;
import app.marquee.app.RunService;
import app.marquee.app.Session;
import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.backup.BackupStore;
import app.marquee.app.desk.Desk;
import app.marquee.app.desk.LiveSettings;
import app.marquee.app.desk.LogStore;
import app.marquee.app.desk.Recents;
import app.marquee.app.desk.Settings;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.RunMonitor;
import app.marquee.domain.run.RunMonitor.Level;
import app.marquee.ui.about.AboutDialog;
import app.marquee.ui.about.Program;
import app.marquee.ui.dock.Dock;
import app.marquee.ui.fx.Arrival;
import app.marquee.ui.fx.BackgroundRunner;
import app.marquee.ui.fx.Beat;
import app.marquee.ui.fx.Dividers;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.RunFeed;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.fx.Views;
import app.marquee.ui.reports.ExportDialog;
import app.marquee.ui.settings.SettingsDialog;
import app.marquee.ui.shell.Notices.Notice;
import app.marquee.ui.shell.Shell;
import app.marquee.ui.shell.ShellViewModel;
import app.marquee.ui.theme.Mark;
import app.marquee.ui.theme.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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

  /// Pulses for each strip of a page that is painted before it is looked at.
  private static final int PAINTING = 2;

  /// What the window has of the program besides its runs.
  ///
  /// @param sample finds the sample catalogue, empty where it is not installed; may touch files
  /// @param program what is said of it
  public record Facts(Supplier<Optional<Path>> sample, Program program, Places places) {}

  /// Where catalogues come from and go to besides files.
  ///
  /// @param datasets made when a data set is first asked for
  public record Places(Supplier<DatasetSource> datasets, BackupStore backups) {}

  private final Stage stage;
  private final BackgroundRunner runner = new BackgroundRunner(this::untold);
  private final Beat beat = new Beat();
  private final Theme theme = new Theme();
  private final RunService runs;
  private final Facts facts;
  private final Dialogs dialogs = new Dialogs();
  private final Texts texts = Texts.english();
  private final LogStore log;
  private final LoggedMonitor monitor;
  private final Session session;
  private final LiveSettings settings;
  private final Recents recents;
  private final SessionKeeper keeper;
  private final Outside outside;
  private final PageContext context;
  private final SessionActions actions;
  private final Shell shell;
  private final StagePlace place;
  private final PlaceDialogs places;
  private final Crashes crashes;
  private @Nullable SettingsDialog settingsDialog;

  /// @param desk what the window keeps things in
  /// @param hosts opens files outside, null where there is no desktop
  public Window(
      Stage stage, RunService runs, Desk desk, Facts facts, @Nullable HostServices hosts) {
    this.stage = stage;
    this.runs = runs;
    this.facts = facts;
    log = desk.log();
    place = new StagePlace(stage);
    RunFeed feed = new RunFeed(Clock.systemUTC(), beat);
    monitor = new LoggedMonitor(feed, log);
    settings = new LiveSettings(desk.settings(), desk.kept(), runner, this::unkept);
    recents = new Recents(desk.recents(), runner, Clock.systemUTC());
    int processors = Runtime.getRuntime().availableProcessors();
    session = new Session(runs, runner, monitor, () -> settings.settings().threadsFor(processors));
    ShellViewModel model = new ShellViewModel(texts);
    outside = new Outside(new StagePickers(stage, texts), runner, monitor, texts, hosts);
    Documents documents = new Documents(session, desk.recipes(), recents, outside, dialogs);
    actions = new SessionActions(session, model, outside, documents, settings, this::findSample);
    context =
        new PageContext(
            texts,
            new Views(texts),
            actions,
            runner,
            feed,
            theme,
            new Dividers(settings.place().dividers()));
    crashes = new Crashes(log, facts.program(), dialogs, context);
    FrameDoor door = new FrameDoor(stage, session, documents, dialogs, texts);
    FrameActions frame = new FrameActions(settings, recents, actions, documents, door);
    Dock dock = new Dock(context, ZoneId.systemDefault());
    shell = new Shell(context, model, Pages.all(recents), frame, dock.node());
    dialogs.connect(shell);
    actions.connect(new InspectorDoor(shell, context));
    places =
        new PlaceDialogs(
            context, facts.places(), () -> settings.settings().backups(), dialogs, beat);
    documents.connect(places::fetch);
    door.connect(
        new FrameDoor.Parts(shell, dock, this::showSettings, places::showBackups, this::showAbout));
    keeper = new SessionKeeper(recents, documents.document(), runner, desk.mark(), crashes::fault);
    connect(model, documents, dock);
    desk.kept().notes().forEach(note -> dialogs.say(Notice.plain(note)));
    recents.load();
  }

  /// Tells in the log what failed beside the run.
  private void untold(Failure failure) {
    monitor.log(RunMonitor.Level.ERROR, "", failure.sentence());
  }

  private void connect(ShellViewModel model, Documents documents, Dock dock) {
    ExportDialog export = new ExportDialog(context, shell::closeDialog);
    actions.connect(
        () -> shell.showDialog(export.open(session.state(), outputFolder())),
        () -> places.showKaggle(actions::open));
    settings.observe(this::wear);
    model.recipeChangedProperty().bind(documents.document().changedProperty());
    session.observe(dock::show);
    session.observe(model::show);
    session.observe(export::show);
    session.observe(keeper::show);
    stage.titleProperty().bind(model.title());
  }

  /// Shows the window where it stood, or as large as the pictures it was drawn after, or as the
  /// screen allows.
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
    place.restore(settings.place());
    stage.show();
    // The command field comes first in the order of focus, and opens its list when it has it.
    shell.root().requestFocus();
  }

  /// Looks for the sample on the runner, then hands it on.
  private void findSample(Consumer<Path> found) {
    runner.start("sample", facts.sample()::get, Completion.of(path -> path.ifPresent(found)));
  }

  private void wear(Settings now) {
    theme.choiceProperty().set(Theme.Choice.valueOf(now.colours().name()));
    theme.contrastProperty().set(Theme.Contrast.valueOf(now.contrast().name()));
    theme.textSizeProperty().set(now.textPercent() / 100.0);
  }

  private void showSettings() {
    if (settingsDialog == null) {
      settingsDialog = new SettingsDialog(context, settings, shell::closeDialog);
    }
    shell.showDialog(settingsDialog);
  }

  private void showAbout() {
    dialogs.show(close -> new AboutDialog(facts.program(), texts, close));
  }

  private void unkept(Failure failure) {
    outside.log(Level.WARNING, texts.format("settings.unkept", failure.what()));
  }

  /// Where exports are proposed; null for beside the catalogue. What was fetched stands in a folder
  /// of the program's own, beside which nobody looks.
  private @Nullable Path outputFolder() {
    Path chosen = settings.settings().outputFolder();
    return chosen == null && isFetched() ? Outside.home() : chosen;
  }

  private boolean isFetched() {
    return session.state().isOpen() && session.state().inputs().getFirst().isFetched();
  }

  /// Opens a file, as if chosen in the window.
  public void open(Path file) {
    actions.open(file);
  }

  /// Opens what is asked for, as if chosen in the window.
  public void open(Asked asked) {
    switch (asked) {
      case Asked.Document(Path file) -> open(file);
      case Asked.DataSet(var dataset) -> places.fetch(dataset, actions::open);
    }
  }

  /// Brings the window before the user and opens what another start asks for, if anything.
  public void receive(Optional<Asked> asked) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    asked.ifPresent(this::open);
  }

  /// Offers something instead of opening it.
  ///
  /// @param reason a key of the bundle: why it is not opened by itself, with a place for its name
  void offer(Asked asked, String reason) {
    dialogs.say(
        new Notice(
            texts.format(reason, asked.name()), texts.get("notice.open"), () -> open(asked)));
  }

  /// Says something above the pages.
  ///
  /// @param key its sentence in the bundle
  void say(String key) {
    dialogs.say(Notice.plain(texts.get(key)));
  }

  /// Tells of something thrown that nobody expected. May be called from any thread.
  public void crashed(Throwable thrown) {
    crashes.crashed(thrown);
  }

  /// Answers for the system's file dialogs from now on.
  public void setPickers(Pickers pickers) {
    outside.setPickers(pickers);
  }

  /// Readies in the background what the first run will draw, so that the window answers while it
  /// does; then makes the pages, and paints what was readied, until a file is opened.
  public void rehearse() {
    Rehearsal rehearsal = new Rehearsal(runs);
    runner.start(
        "rehearsal",
        () -> {
          facts.sample().get().ifPresent(rehearsal::perform);
          return rehearsal;
        },
        Completion.of(
            _ -> {
              BooleanSupplier idle = () -> !session.state().isOpen();
              shell.prepare(idle);
              Arrival.begin(step ->
                  idle.getAsBoolean()
                      && (step % PAINTING != 0 || rehearsal.paint(step / PAINTING) != null));
            },
            _ -> {},
            () -> {}));
  }

  public Session session() {
    return session;
  }

  public LiveSettings settings() {
    return settings;
  }

  public Theme theme() {
    return theme;
  }

  public Shell shell() {
    return shell;
  }

  /// Whether anything is still to come that was started in the background.
  public boolean isAtWork() {
    return isResultDue() || beat.isWaiting();
  }

  /// Whether a result is still to come from the background: of a stage, of counting columns, of a
  /// selection. What a run says of itself follows in the log a tenth of a second later.
  public boolean isResultDue() {
    return runner.isAtWork();
  }

  @Override
  public void close() {
    session.cancel();
    settings.close(place.now(context.dividers().shares()));
    recents.close();
    keeper.close();
    runner.close();
    beat.close();
  }
}
