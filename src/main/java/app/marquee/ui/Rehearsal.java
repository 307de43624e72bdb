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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Draws every page once where nobody sees it. The first time anything is drawn costs a quarter of
/// a second and more, most of it for loading and compiling; so it is spent away from the FX thread,
/// while the user still looks for a file, and not on the first page of the first run. Painting is
/// slow at first, too, and is asked for on the FX thread alone: hence strip by strip.
///
/// Nodes may be made and laid out on any thread as long as no window shows them.
final class Rehearsal {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final int ONE_THREAD = 1;

  /// Strips of a page that are painted one after the other.
  static final int STRIPS = 9;

  private final RunService runs;
  private final Theme theme = new Theme();
  private final StackPane stage = new StackPane();
  private final List<Node> drawn = new ArrayList<>();
  private final WritableImage strip = new WritableImage((int) WIDTH, (int) HEIGHT / STRIPS);

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
    theme.apply(new Scene(stage, WIDTH, HEIGHT));
    for (PageFactory factory : Pages.all(none).values()) {
      Page page = factory.create(context);
      stage.getChildren().setAll(page.node());
      page.show(state);
      stage.applyCss();
      stage.layout();
      drawn.add(page.node());
    }
  }

  /// Paints a strip of what was drawn, for nobody to see: a page at once would be felt. On the FX
  /// thread.
  ///
  /// @param at the strips before, those of all pages
  /// @return the strip, until the next is painted; null where all are
  @Nullable Image paint(int at) {
    if (at >= drawn.size() * STRIPS) {
      return null;
    }
    if (at % STRIPS == 0) {
      stage.getChildren().setAll(drawn.get(at / STRIPS));
    }
    double height = HEIGHT / STRIPS;
    SnapshotParameters part = new SnapshotParameters();
    part.setViewport(new Rectangle2D(0, at % STRIPS * height, WIDTH, height));
    return stage.snapshot(part, strip);
  }

  /// Nobody acts on these pages.
  private static Actions nothing() {
    return (Actions)
        Proxy.newProxyInstance(
            Actions.class.getClassLoader(), new Class<?>[] {Actions.class}, (_, _, _) -> null);
  }
}
