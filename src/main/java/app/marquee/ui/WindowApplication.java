package app.marquee.ui;

import app.marquee.app.RunService;
import app.marquee.domain.recipe.DatasetName;
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

  /// Where catalogues come from and go to besides files.
  protected abstract Window.Places places();

  /// The program's version.
  protected abstract String version();

  /// Opens the window and waits until it is closed.
  ///
  /// @param type the composition root's application
  /// @param input the catalogue to open, or the data set to fetch; null for none
  public static void open(Class<? extends WindowApplication> type, @Nullable String input) {
    if (input == null) {
      launch(type);
    } else {
      launch(type, input);
    }
  }

  @Override
  public void start(Stage stage) {
    Window opened =
        new Window(
            stage, runs(), new Window.Facts(this::sample, version()), places(), getHostServices());
    window = opened;
    opened.show();
    List<String> arguments = getParameters().getRaw();
    if (!arguments.isEmpty()) {
      open(opened, arguments.getFirst());
    }
  }

  private static void open(Window opened, String input) {
    Optional<DatasetName> dataset =
        DatasetName.isNamedBy(input) ? DatasetName.parse(input) : Optional.empty();
    dataset.ifPresentOrElse(opened::fetch, () -> opened.open(Path.of(input)));
  }

  @Override
  public void stop() {
    if (window != null) {
      window.close();
    }
  }
}
