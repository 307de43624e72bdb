package app.marquee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.ExportOutcome;
import app.marquee.app.OutputStore;
import app.marquee.app.RunFacts;
import app.marquee.app.RunOutcome;
import app.marquee.app.RunService;
import app.marquee.app.SameThreadRunner;
import app.marquee.app.Session;
import app.marquee.app.SessionState;
import app.marquee.app.Validation;
import app.marquee.app.desk.RecentStore;
import app.marquee.app.desk.Recents;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.io.csv.CsvCatalogueSource;
import app.marquee.testing.FxThread;
import app.marquee.testing.RealFiles;
import app.marquee.ui.chart.ChartView;
import app.marquee.ui.chart.LabelChecks;
import app.marquee.ui.chart.PngPicture;
import app.marquee.ui.chart.world.WorldShapes;
import app.marquee.ui.dock.Dock;
import app.marquee.ui.fx.Dividers;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.PageId;
import app.marquee.ui.fx.RunFeed;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.fx.Views;
import app.marquee.ui.shell.Shell;
import app.marquee.ui.shell.ShellViewModel;
import app.marquee.ui.testing.PlainWindow;
import app.marquee.ui.testing.RecordingActions;
import app.marquee.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/// The Analyse and Explore pages with the original catalogue: pictures to look at, and what holds
/// in each.
class ChartPagesTest {
  private static final Recents NO_RECENTS =
      new Recents(RecentStore.none(), new SameThreadRunner(), Clock.systemUTC());

  private static final Path FOLDER = Path.of("target/screenshots/pages");

  @Test
  void everyBoardOfTheOriginalCatalogue() throws IOException {
    SessionState state = analysed();
    Files.createDirectories(FOLDER);
    shoot("explore", PageId.EXPLORE, state, Theme.Choice.LIGHT, 1440, 900, 1);
    shoot("explore-dark", PageId.EXPLORE, state, Theme.Choice.DARK, 1440, 900, 1);
    shoot("explore-small", PageId.EXPLORE, state, Theme.Choice.LIGHT, 1000, 700, 1);
    shoot("explore-large-text", PageId.EXPLORE, state, Theme.Choice.LIGHT, 1440, 900, 1.6);
    shoot("analyse", PageId.ANALYSE, state, Theme.Choice.LIGHT, 1440, 900, 1);
    shoot("analyse-dark", PageId.ANALYSE, state, Theme.Choice.DARK, 1440, 900, 1);
    shoot("analyse-small", PageId.ANALYSE, state, Theme.Choice.LIGHT, 1000, 700, 1);
  }

  /// Each board is opened once, so that every chart of the run is drawn and checked.
  @Test
  void everyChartOfTheRunIsOnABoardAndReads() throws IOException {
    SessionState state = analysed();
    Files.createDirectories(FOLDER);
    Set<String> drawn =
        FxThread.call(() -> {
          Scene scene = scene(PageId.EXPLORE, state, Theme.Choice.LIGHT, 1440, 900, 1);
          List<ToggleButton> tabs =
              scene.getRoot().lookupAll(".board-tab").stream()
                  .map(ToggleButton.class::cast)
                  .toList();
          Set<String> ids = new TreeSet<>();
          for (ToggleButton tab : tabs) {
            tab.fire();
            scene.snapshot(null);
            Files.write(
                FOLDER.resolve("board-" + tab.getText() + ".png"),
                PngPicture.encode(scene.snapshot(null)));
            for (var node : scene.getRoot().lookupAll(".chart-card")) {
              ChartView view = (ChartView) node;
              LabelChecks.assertReadable(view.spec().id(), view.canvas().drawing());
              ids.add(view.spec().id());
            }
          }
          return ids;
        });
    assertThat(drawn)
        .isEqualTo(
            Objects.requireNonNull(state.analysed()).charts().stream()
                .map(chart -> chart.id())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void theDrawerShowsTheTitles() throws IOException {
    SessionState state = analysed();
    Files.createDirectories(FOLDER);
    FxThread.call(() -> {
      Scene scene = scene(PageId.EXPLORE, state, Theme.Choice.LIGHT, 1440, 900, 1);
      assertThat(scene.getRoot().lookup(".table-view")).isNull();
      Button open = (Button) Objects.requireNonNull(scene.getRoot().lookup(".drawer-bar .button"));
      open.fire();
      scene.snapshot(null);
      TableView<?> table =
          (TableView<?>) Objects.requireNonNull(scene.getRoot().lookup(".table-view"));
      assertThat(table.getItems()).hasSize(8807);
      scene.snapshot(null);
      Files.write(FOLDER.resolve("explore-rows.png"), PngPicture.encode(scene.snapshot(null)));
      return true;
    });
  }

  private static SessionState analysed() {
    WorldShapes.world();
    Path file = RealFiles.path("netflix_titles.csv");
    RunService runs =
        new RunService(new CsvCatalogueSource(), new NoOutput(), Clock.systemUTC(), "0");
    Session session = new Session(runs, new SameThreadRunner(), RunMonitor.SILENT);
    session.open(file);
    session.runAll();
    return session.state();
  }

  private static void shoot(
      String name,
      PageId page,
      SessionState state,
      Theme.Choice colours,
      int width,
      int height,
      double textSize)
      throws IOException {
    byte[] png =
        FxThread.call(() -> {
          Scene scene = scene(page, state, colours, width, height, textSize);
          scene.snapshot(null);
          return PngPicture.encode(scene.snapshot(null));
        });
    Files.write(FOLDER.resolve(name + ".png"), png);
  }

  private static Scene scene(
      PageId page,
      SessionState state,
      Theme.Choice colours,
      int width,
      int height,
      double textSize) {
    Texts texts = Texts.english();
    RunFeed feed = new RunFeed(Clock.systemUTC(), Runnable::run);
    Theme theme = new Theme();
    theme.choiceProperty().set(colours);
    theme.textSizeProperty().set(textSize);
    PageContext context =
        new PageContext(
            texts,
            new Views(texts),
            new RecordingActions(),
            new SameThreadRunner(),
            feed,
            theme,
            new Dividers(Map.of()));
    ShellViewModel model = new ShellViewModel(texts);
    Dock dock = new Dock(context, ZoneOffset.UTC);
    Shell shell = new Shell(context, model, Pages.all(NO_RECENTS), new PlainWindow(), dock.node());
    Scene scene = new Scene(shell.root(), width, height);
    theme.apply(scene);
    model.show(state);
    dock.show(state);
    model.pageProperty().set(page);
    scene.snapshot(null);
    return scene;
  }

  /// Nothing is exported here.
  private static final class NoOutput implements OutputStore {
    @Override
    public void prepare(Path folder) {}

    @Override
    public ExportOutcome write(
        RunOutcome outcome, RunFacts facts, Path folder, RunContext context) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ExportOutcome write(Validation validation, Path folder, RunContext context) {
      throw new UnsupportedOperationException();
    }
  }
}
