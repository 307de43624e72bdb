package app.marquee.ui;

import app.marquee.app.RunService;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window as a JavaFX application. The composition root extends it with what the window works
/// with; the first argument, where there is one, is the file to open.
public abstract class WindowApplication extends Application {
  private @Nullable Window window;

  /// The runs of this program over its real ports. Called before the window is shown: loads no
  /// engine.
  protected abstract RunService runs();

  /// The sample catalogue that comes with the program, empty where it is not installed. Called on a
  /// background thread.
  protected abstract Optional<Path> sample();

  /// The program's version.
  protected abstract String version();

  /// Called when the window is shown. On the JavaFX thread.
  protected void opened(Window window) {}

  /// Opens the window and waits until it is closed.
  ///
  /// @param type the composition root's application
  /// @param file the catalogue to open, null for none
  public static void open(Class<? extends WindowApplication> type, @Nullable Path file) {
    if (file == null) {
      launch(type);
    } else {
      launch(type, file.toString());
    }
  }

  @Override
  public void start(Stage stage) {
    Window opened =
        new Window(stage, runs(), new Window.Facts(this::sample, version()), getHostServices());
    window = opened;
    opened.show();
    List<String> arguments = getParameters().getRaw();
    if (!arguments.isEmpty()) {
      opened.open(Path.of(arguments.getFirst()));
    }
    opened.rehearse();
    opened(opened);
  }

  @Override
  public void stop() {
    if (window != null) {
      window.close();
    }
  }
}
