package app.marquee;

import app.marquee.app.RunService;
import app.marquee.ui.WindowApplication;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/// The window with the program's own ports. Made by JavaFX.
public final class MarqueeWindow extends WindowApplication {

  /// Opens the window and waits until it is closed.
  static void open(@Nullable Path file) {
    if (file == null) {
      Application.launch(MarqueeWindow.class);
    } else {
      Application.launch(MarqueeWindow.class, file.toString());
    }
  }

  @Override
  protected RunService runs() {
    return Composition.runs();
  }

  @Override
  protected Optional<Path> sample() {
    return Optional.of(SampleFile.path());
  }

  @Override
  protected String version() {
    return Composition.version();
  }
}
