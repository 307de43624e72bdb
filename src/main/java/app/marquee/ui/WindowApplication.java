package app.marquee.ui;

import app.marquee.app.Asked;
import app.marquee.app.RunService;
import app.marquee.app.desk.Desk;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window as a JavaFX application. The composition root extends it with what the window works
/// with.
public abstract class WindowApplication extends Application {
  private @Nullable Window window;

  /// How a window begins.
  ///
  /// @param asked what to open, null for nothing
  /// @param mode whether it is opened by itself
  /// @param later is given what hears of what later starts ask for
  public record Opening(
      @Nullable Asked asked, Mode mode, Consumer<Consumer<Optional<Asked>>> later) {}

  /// How much a window does by itself.
  public enum Mode {
    NORMAL,
    /// Default settings, no files of before, and nothing is opened unasked.
    SAFE
  }

  /// The runs of this program over its real ports. Called before the window is shown: loads no
  /// engine.
  protected abstract RunService runs();

  /// What the window keeps things in.
  protected abstract Desk desk();

  /// What the window says of the program.
  protected abstract Window.Facts facts();

  protected abstract Opening opening();

  /// What the application was launched to open, empty for nothing.
  protected final Optional<Asked> argument() {
    return getParameters().getRaw().stream().findFirst().flatMap(Asked::parse);
  }

  /// Called when the window is shown. On the JavaFX thread.
  protected void opened(Window shown) {}

  /// Opens the window and waits until it is closed.
  ///
  /// @param type the composition root's application
  /// @param asked its [#argument], null for nothing
  public static void open(Class<? extends WindowApplication> type, @Nullable Asked asked) {
    if (asked == null) {
      launch(type);
    } else {
      launch(type, asked.text());
    }
  }

  @Override
  public void start(Stage stage) {
    Desk desk = desk();
    Window opened = new Window(stage, runs(), desk, facts(), getHostServices());
    window = opened;
    Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> opened.crashed(thrown));
    opened.show();
    begin(opened, opening(), desk.mark().left());
    opened(opened);
  }

  /// Opens what is asked for, unless the program died over it before.
  private static void begin(Window opened, Opening opening, Optional<Path> left) {
    Asked asked = whole(opening.asked());
    Optional<Asked> died = left.map(Asked.Document::new);
    if (asked != null && opening.mode() == Mode.SAFE) {
      opened.offer(asked, "notice.safe.file");
    } else if (opening.mode() == Mode.SAFE) {
      opened.say("notice.safe");
    } else if (died.isPresent() && (asked == null || died.get().equals(asked))) {
      opened.offer(died.get(), "notice.died");
    } else if (asked != null) {
      opened.open(asked);
    }
    opening.later().accept(later -> Platform.runLater(() -> opened.receive(later)));
    if (asked == null) {
      // Only while the user still looks for a file: with one at hand the pages are drawn at once.
      opened.rehearse();
    }
  }

  private static @Nullable Asked whole(@Nullable Asked asked) {
    return asked instanceof Asked.Document(Path file)
        ? new Asked.Document(file.toAbsolutePath().normalize())
        : asked;
  }

  @Override
  public void stop() {
    if (window != null) {
      window.close();
    }
  }
}
