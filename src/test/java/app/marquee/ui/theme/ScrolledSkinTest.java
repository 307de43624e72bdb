package app.marquee.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.testing.FxThread;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// What a scroll pane shows is kept as a picture while it is scrolled, and not else.
class ScrolledSkinTest {
  /// Pulses waited for in all; they come sixty times a second.
  private static final int ENOUGH = 600;

  @Test
  void everyScrollPaneHasIt() {
    FxThread.run(() -> {
      ScrollPane pane = new ScrollPane(new Region());
      new Theme().apply(new Scene(pane));
      pane.applyCss();

      assertThat(pane.getSkin()).isInstanceOf(ScrolledSkin.class);
    });
  }

  @Test
  void whatStandsStillIsPaintedWhereItChanges() {
    FxThread.run(() -> assertThat(viewport(scrolling()).isCache()).isFalse());
  }

  @Test
  void whatIsScrolledIsAPictureUntilItRests() {
    Node viewport =
        FxThread.call(() -> {
          ScrollPane pane = scrolling();
          pane.setVvalue(0.5);
          return viewport(pane);
        });
    assertThat(viewport.isCache()).isTrue();

    int waited = 0;
    while (FxThread.call(viewport::isCache) && waited < ENOUGH) {
      FxThread.awaitPulses(10);
      waited += 10;
    }

    assertThat(FxThread.<Boolean>call(viewport::isCache)).isFalse();
  }

  private static ScrollPane scrolling() {
    ScrollPane pane = new ScrollPane(new Region());
    pane.setSkin(new ScrolledSkin(pane));
    return pane;
  }

  private static Node viewport(ScrollPane pane) {
    return pane.lookup(".viewport");
  }
}
