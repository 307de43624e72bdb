package app.marquee.ui.testing;

import app.marquee.app.RunService;
import app.marquee.app.Session;
import app.marquee.app.SessionState;
import app.marquee.app.desk.Desk;
import app.marquee.testing.FxThread;
import app.marquee.ui.Window;
import app.marquee.ui.chart.PngPicture;
import app.marquee.ui.fx.Arrival;
import app.marquee.ui.theme.Theme;
import atlantafx.base.controls.ToggleSwitch;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.WindowEvent;

/// A window under test, driven by what is on it.
public final class WindowDriver implements AutoCloseable {
  private static final long LIMIT_SECONDS = 240;

  /// Enough for the largest board on an idle machine, whose charts come in one a pulse.
  private static final int PULSES = 14;

  /// What the window needs in the background for a preview or a line of the log.
  private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  /// More stops than any page has.
  private static final int STOPS = 60;

  private static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
  private static final List<String> REGIONS =
      List.of("app-header", "rail", "page-pane", "dock-pane");

  private final Window window;
  private final javafx.stage.Stage stage;

  private WindowDriver(Window window, javafx.stage.Stage stage) {
    this.window = window;
    this.stage = stage;
  }

  /// Opens a window at the size of the pictures it was drawn after.
  public static WindowDriver open(RunService runs, Desk desk, Window.Facts facts) {
    return FxThread.call(() -> {
      javafx.stage.Stage stage = new javafx.stage.Stage();
      Window window = new Window(stage, runs, desk, facts, null);
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

  /// Presses keys as a hand does: all down in this order, then up again.
  public void press(KeyCode... keys) {
    FxThread.run(() -> {
      stage.requestFocus();
      Robot robot = new Robot();
      for (KeyCode key : keys) {
        robot.keyPress(key);
      }
      for (int i = keys.length - 1; i >= 0; i--) {
        robot.keyRelease(keys[i]);
      }
    });
    settle();
  }

  /// Presses Tab until the focus is on a node with this style class.
  public void tabTo(String styleClass) {
    for (int stop = 0; stop < STOPS; stop++) {
      if (focused().getStyleClass().contains(styleClass)) {
        return;
      }
      press(KeyCode.TAB);
    }
    throw new AssertionError("No Tab leads to " + styleClass + "; it ends on " + focused());
  }

  /// What has the focus.
  public Node focused() {
    return FxThread.call(() -> stage.getScene().getFocusOwner());
  }

  /// Whether the eye sees what has the focus: it looks other than without it.
  public boolean focusShows() {
    return FxThread.call(() -> {
      Node owner = stage.getScene().getFocusOwner();
      int[] with = pixels(stage.getScene().snapshot(null));
      // Away and back, so that what it does when it gets the focus is done once more.
      stage.getScene().getRoot().requestFocus();
      int[] without = pixels(stage.getScene().snapshot(null));
      owner.requestFocus();
      return !Arrays.equals(with, without);
    });
  }

  private static int[] pixels(Image picture) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
    return pixels;
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

  /// Presses the button that bears a text.
  public void clickText(String text) {
    FxThread.run(() ->
        stage.getScene().getRoot().lookupAll(".root *").stream()
            .filter(node -> node instanceof ButtonBase button && text.equals(button.getText()))
            .map(ButtonBase.class::cast)
            .findFirst()
            .orElseThrow(() -> new AssertionError("No button says " + text))
            .fire());
    settle();
  }

  /// Does what a command of the menus does.
  public void command(String id) {
    FxThread.run(() -> window.shell().command(id));
  }

  /// Presses a shortcut where the focus is.
  public void press(String combination) {
    settle();
    FxThread.run(() -> {
      KeyCodeCombination keys = (KeyCodeCombination) KeyCombination.valueOf(combination);
      boolean shortcut = keys.getShortcut() == KeyCombination.ModifierValue.DOWN;
      Node owner = stage.getScene().getFocusOwner();
      Event.fireEvent(
          owner == null ? stage.getScene().getRoot() : owner,
          new KeyEvent(
              KeyEvent.KEY_PRESSED,
              "",
              "",
              keys.getCode(),
              keys.getShift() == KeyCombination.ModifierValue.DOWN,
              shortcut && !MAC,
              keys.getAlt() == KeyCombination.ModifierValue.DOWN,
              shortcut && MAC));
    });
    settle();
  }

  /// Asks the window to close, as its cross does.
  public void askToClose() {
    FxThread.run(
        () -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    settle();
  }

  public boolean isShowing() {
    return FxThread.call(stage::isShowing);
  }

  public String title() {
    return FxThread.call(stage::getTitle);
  }

  public javafx.stage.Stage stage() {
    return stage;
  }

  public Window window() {
    return window;
  }

  /// Waits until something holds on the JavaFX thread.
  public void until(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS / 4);
    while (!FxThread.call(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("The window does not get there: " + said());
      }
      settle();
    }
  }

  /// Waits until a label says this.
  public void untilSaid(String words) {
    until(() -> labels().contains(words));
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
    return FxThread.call(this::labels);
  }

  private String labels() {
    return stage.getScene().getRoot().lookupAll(".label").stream()
        .filter(WindowDriver::shown)
        .map(label -> ((Label) label).getText())
        .toList()
        .toString();
  }

  /// Lets the window lay itself out and draw, with what was started in the background unless that
  /// takes long.
  public void settle() {
    long end = System.nanoTime() + PATIENCE_NANOS;
    boolean atWork;
    do {
      atWork = window.isAtWork();
      FxThread.awaitPulses(PULSES);
    } while (FxThread.call(Arrival::isComing)
        || ((atWork || window.isAtWork()) && System.nanoTime() < end));
  }

  /// The window as a PNG, with the lists and menus that are open over it.
  public byte[] picture() {
    return FxThread.call(() -> {
      Scene scene = stage.getScene();
      WritableImage picture = scene.snapshot(null);
      for (javafx.stage.Window open : javafx.stage.Window.getWindows()) {
        if (open instanceof PopupWindow popup && stage.equals(popup.getOwnerWindow())) {
          lay(popup, picture);
        }
      }
      return PngPicture.encode(picture);
    });
  }

  /// Draws a popup on to the picture of its window, where it stands.
  private void lay(PopupWindow popup, WritableImage picture) {
    Scene over = popup.getScene();
    over.setFill(Color.TRANSPARENT);
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    WritableImage top = over.getRoot().snapshot(clear, null);
    int left = (int) (popup.getX() - stage.getX() - stage.getScene().getX());
    int down = (int) (popup.getY() - stage.getY() - stage.getScene().getY());
    for (int y = 0; y < top.getHeight(); y++) {
      for (int x = 0; x < top.getWidth(); x++) {
        Color colour = top.getPixelReader().getColor(x, y);
        boolean inside =
            x + left >= 0
                && y + down >= 0
                && x + left < picture.getWidth()
                && y + down < picture.getHeight();
        if (inside && colour.getOpacity() > 0) {
          Color below = picture.getPixelReader().getColor(x + left, y + down);
          Color solid = Color.color(colour.getRed(), colour.getGreen(), colour.getBlue());
          picture
              .getPixelWriter()
              .setColor(x + left, y + down, below.interpolate(solid, colour.getOpacity()));
        }
      }
    }
  }

  /// Closes the window; one that is closed stays so.
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
