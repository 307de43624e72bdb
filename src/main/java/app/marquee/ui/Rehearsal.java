package app.marquee.ui;

import app.marquee.app.RunService;
import app.marquee.app.SameThreadRunner;
import app.marquee.app.Session;
import app.marquee.app.SessionState;
import app.marquee.app.desk.RecentStore;
import app.marquee.app.desk.Recents;
import app.marquee.domain.run.RunMonitor;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.Dividers;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.PageFactory;
import app.marquee.ui.fx.RunFeed;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.fx.Views;
import app.marquee.ui.theme.Theme;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/// Draws every page once where nobody sees it. The first time anything is drawn costs a quarter of
/// a second and more, most of it for loading and compiling; so it is spent away from the FX thread,
/// while the user still looks for a file, and not on the first page of the first run.
///
/// Nodes may be made and laid out on any thread as long as no window shows them.
final class Rehearsal {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final int ONE_THREAD = 1;

  private final RunService runs;
  private final Theme theme = new Theme();

  /// On the FX thread, as the theme asks the system for its colours.
  Rehearsal(RunService runs) {
    this.runs = runs;
  }

  /// Runs a catalogue through every stage and draws what comes out; on any thread but the FX
  /// thread, where it would be felt.
  ///
  /// @param sample a small catalogue
  void perform(Path sample) {
    Session session =
        new Session(runs, new SameThreadRunner(), RunMonitor.SILENT, () -> ONE_THREAD);
    session.open(sample);
    session.runAll();
    draw(session.state());
  }

  private void draw(SessionState state) {
    Texts texts = Texts.english();
    RunFeed silent = new RunFeed(Clock.systemUTC(), _ -> {});
    PageContext context =
        new PageContext(
            texts,
            new Views(texts),
            nothing(),
            new SameThreadRunner(),
            silent,
            theme,
            new Dividers(Map.of()));
    Recents none = new Recents(RecentStore.none(), new SameThreadRunner(), Clock.systemUTC());
    StackPane stage = new StackPane();
    theme.apply(new Scene(stage, WIDTH, HEIGHT));
    for (PageFactory factory : Pages.all(none).values()) {
      Page page = factory.create(context);
      stage.getChildren().setAll(page.node());
      page.show(state);
      stage.applyCss();
      stage.layout();
    }
  }

  /// Nobody acts on these pages.
  private static Actions nothing() {
    return (Actions)
        Proxy.newProxyInstance(
            Actions.class.getClassLoader(), new Class<?>[] {Actions.class}, (_, _, _) -> null);
  }
}
