package app.marquee.ui;

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
  /// @param file the catalogue or recipe to open, null for none
  /// @param mode whether it is opened by itself
  /// @param later is given what hears of the files of later starts
  public record Opening(@Nullable Path file, Mode mode, Consumer<Consumer<Optional<Path>>> later) {}

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

  /// The file the application was launched with, empty where it was launched without.
  protected final Optional<Path> argument() {
    return getParameters().getRaw().stream().findFirst().map(Path::of);
  }

  /// Called when the window is shown. On the JavaFX thread.
  protected void opened(Window shown) {}

  /// Opens the window and waits until it is closed.
  ///
  /// @param type the composition root's application
  /// @param file its [#argument], null for none
  public static void open(Class<? extends WindowApplication> type, @Nullable Path file) {
    if (file == null) {
      launch(type);
    } else {
      launch(type, file.toString());
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

  /// Opens the file asked for, unless the program died over it before.
  private static void begin(Window opened, Opening opening, Optional<Path> left) {
    Path asked = opening.file();
    Path file = asked == null ? null : asked.toAbsolutePath().normalize();
    if (file != null && opening.mode() == Mode.SAFE) {
      opened.offer(file, "notice.safe.file");
    } else if (opening.mode() == Mode.SAFE) {
      opened.say("notice.safe");
    } else if (left.isPresent() && (file == null || left.get().equals(file))) {
      opened.offer(left.get(), "notice.died");
    } else if (file != null) {
      opened.open(file);
    }
    opening.later().accept(later -> Platform.runLater(() -> opened.receive(later)));
    opened.rehearse();
  }

  @Override
  public void stop() {
    if (window != null) {
      window.close();
    }
  }
}
