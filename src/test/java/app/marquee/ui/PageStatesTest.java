package app.marquee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SameThreadRunner;
import app.marquee.app.SessionState;
import app.marquee.app.desk.RecentStore;
import app.marquee.app.desk.Recents;
import app.marquee.testing.FxThread;
import app.marquee.ui.chart.PngPicture;
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
import app.marquee.ui.testing.States;
import app.marquee.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

/// Writes pictures of states that the sample does not reach, from hand-made states.
final class PageStatesTest {
  private static final Recents NO_RECENTS =
      new Recents(RecentStore.none(), new SameThreadRunner(), Clock.systemUTC());

  private static final Path FOLDER = Path.of("target/screenshots/states");

  @Test
  void picturesOfEveryState() throws IOException {
    Files.createDirectories(FOLDER);
    for (Theme.Choice colours : new Theme.Choice[] {Theme.Choice.LIGHT, Theme.Choice.DARK}) {
      String name = colours == Theme.Choice.DARK ? "-dark" : "";
      shoot("welcome" + name, PageId.WELCOME, States.nothing(), colours, 1440, 900);
      shoot("ingest" + name, PageId.INGEST, States.ingested(), colours, 1440, 900);
      shoot("clean" + name, PageId.CLEAN, States.cleaned(), colours, 1440, 900);
      shoot("features" + name, PageId.FEATURES, States.analysed(), colours, 1440, 900);
      shoot("reports" + name, PageId.REPORTS, States.exported(), colours, 1440, 900);
    }
    shoot("clean-empty", PageId.CLEAN, States.ingested(), Theme.Choice.LIGHT, 1440, 900);
    shoot("clean-stale", PageId.CLEAN, States.stale(), Theme.Choice.LIGHT, 1440, 900);
    shoot("clean-running", PageId.CLEAN, States.cleaning(), Theme.Choice.LIGHT, 1440, 900);
    shoot("ingest-failed", PageId.INGEST, States.failed(), Theme.Choice.LIGHT, 1440, 900);
    shoot("clean-small", PageId.CLEAN, States.cleaned(), Theme.Choice.LIGHT, 1000, 700);
    shoot("ingest-small", PageId.INGEST, States.ingested(), Theme.Choice.LIGHT, 1000, 700);
    shoot("reports-small", PageId.REPORTS, States.exported(), Theme.Choice.LIGHT, 1000, 700);
    shoot("welcome-small", PageId.WELCOME, States.nothing(), Theme.Choice.LIGHT, 1000, 700);
    larger("clean-200", PageId.CLEAN, States.cleaned());
    larger("ingest-200", PageId.INGEST, States.ingested());
    larger("reports-200", PageId.REPORTS, States.exported());
    larger("welcome-200", PageId.WELCOME, States.nothing());
    assertThat(FOLDER.resolve("clean.png")).isNotEmptyFile();
  }

  private static void shoot(
      String name, PageId page, SessionState state, Theme.Choice colours, int width, int height)
      throws IOException {
    shoot(name, page, state, new Look(colours, 1), width, height);
  }

  private static void larger(String name, PageId page, SessionState state) throws IOException {
    shoot(name, page, state, new Look(Theme.Choice.LIGHT, 2), 1000, 700);
  }

  private record Look(Theme.Choice colours, double textSize) {}

  private static void shoot(
      String name, PageId page, SessionState state, Look look, int width, int height)
      throws IOException {
    byte[] png =
        FxThread.call(() -> {
          Texts texts = Texts.english();
          RunFeed feed = new RunFeed(Clock.systemUTC(), Runnable::run);
          RecordingActions actions = new RecordingActions();
          Theme theme = new Theme();
          theme.choiceProperty().set(look.colours());
          theme.textSizeProperty().set(look.textSize());
          PageContext context =
              new PageContext(
                  texts,
                  new Views(texts),
                  actions,
                  new SameThreadRunner(),
                  feed,
                  theme,
                  new Dividers(Map.of()));
          ShellViewModel model = new ShellViewModel(texts);
          Dock dock = new Dock(context, ZoneOffset.UTC);
          Shell shell =
              new Shell(context, model, Pages.all(NO_RECENTS), new PlainWindow(), dock.node());
          Scene scene = new Scene(shell.root(), width, height);
          theme.apply(scene);
          model.show(state);
          dock.show(state);
          model.pageProperty().set(page);
          scene.snapshot(null);
          return PngPicture.encode(scene.snapshot(null));
        });
    Files.write(FOLDER.resolve(name + ".png"), png);
  }
}
