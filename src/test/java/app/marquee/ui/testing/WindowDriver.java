package app.marquee.ui.testing;

import app.marquee.app.RunService;
import app.marquee.app.Session;
import app.marquee.app.SessionState;
import app.marquee.testing.FxThread;
import app.marquee.ui.Window;
import app.marquee.ui.chart.PngPicture;
import app.marquee.ui.theme.Theme;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// A window under test, driven by what is on it.
public final class WindowDriver implements AutoCloseable {
  private static final long LIMIT_SECONDS = 240;
  private static final int PULSES = 4;
  private static final List<String> REGIONS =
      List.of("app-header", "rail", "page-pane", "dock-pane");

  private final Window window;
  private final javafx.stage.Stage stage;

  private WindowDriver(Window window, javafx.stage.Stage stage) {
    this.window = window;
    this.stage = stage;
  }

  /// Opens a window at the size of the pictures it was drawn after.
  public static WindowDriver open(RunService runs, Window.Facts facts) {
    return open(runs, facts, NoPlaces.places());
  }

  /// Opens a window that gets data sets and keeps backups so.
  public static WindowDriver open(RunService runs, Window.Facts facts, Window.Places places) {
    return FxThread.call(() -> {
      javafx.stage.Stage stage = new javafx.stage.Stage();
      Window window = new Window(stage, runs, facts, places, null);
      window.show();
      stage.setWidth(1440);
      stage.setHeight(900);
      return new WindowDriver(window, stage);
    });
  }

  /// Gives the window another size.
  public void resize(double width, double height) {
    FxThread.run(() -> {
      stage.setMinWidth(width);
      stage.setWidth(width);
      stage.setHeight(height);
    });
    settle();
  }

  public Session session() {
    return window.session();
  }

  /// Puts text into the field that has the focus.
  public void type(String text) {
    FxThread.run(() -> {
      if (!(stage.getScene().getFocusOwner() instanceof TextField field)) {
        throw new AssertionError("No field has the focus.");
      }
      field.setText(text);
    });
    settle();
  }

  /// Flips the first switch of the page in view.
  public void flipFirstSwitch() {
    FxThread.run(() -> {
      ToggleSwitch found =
          stage.getScene().getRoot().lookupAll(".toggle-switch").stream()
              .filter(WindowDriver::shown)
              .map(ToggleSwitch.class::cast)
              .findFirst()
              .orElseThrow();
      found.setSelected(!found.isSelected());
    });
  }

  /// Where the focus is: the outermost style class below the window's frame.
  public String focusedRegion() {
    return FxThread.call(() -> {
      for (Node at = stage.getScene().getFocusOwner(); at != null; at = at.getParent()) {
        for (String region : REGIONS) {
          if (at.getStyleClass().contains(region)) {
            return region;
          }
        }
      }
      return "";
    });
  }

  public Theme theme() {
    return window.theme();
  }

  /// Presses the button this selector finds.
  public void click(String selector) {
    settle();
    FxThread.run(() -> {
      Node node = stage.getScene().getRoot().lookup(selector);
      if (!(node instanceof ButtonBase button) || button.isDisabled() || !shown(button)) {
        throw new AssertionError(selector + " cannot be pressed: " + node);
      }
      button.fire();
    });
  }

  /// Does what a command of the menus does.
  public void command(String id) {
    FxThread.run(() -> window.shell().command(id));
  }

  /// Waits until the session's state is as asked.
  public SessionState waitFor(Predicate<SessionState> condition) {
    CompletableFuture<SessionState> reached = new CompletableFuture<>();
    FxThread.run(() ->
        window
            .session()
            .observe(state -> {
              if (condition.test(state)) {
                reached.complete(state);
              }
            }));
    try {
      return reached.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | InterruptedException | TimeoutException e) {
      throw new AssertionError("The window does not get there: " + said(), e);
    }
  }

  /// Everything the labels in the window say now.
  public String said() {
    return FxThread.call(() ->
        stage.getScene().getRoot().lookupAll(".label").stream()
            .filter(WindowDriver::shown)
            .map(label -> ((Label) label).getText())
            .toList()
            .toString());
  }

  /// Lets the window lay itself out and draw.
  public void settle() {
    CountDownLatch pulses = new CountDownLatch(PULSES);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            pulses.countDown();
          }
        };
    FxThread.run(timer::start);
    try {
      if (!pulses.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("The window does not draw.");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    FxThread.run(timer::stop);
  }

  /// The window as a PNG.
  public byte[] picture() {
    return FxThread.call(() -> {
      Scene scene = stage.getScene();
      return PngPicture.encode(scene.snapshot(null));
    });
  }

  @Override
  public void close() {
    FxThread.run(() -> {
      window.close();
      stage.close();
    });
  }

  private static boolean shown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
