package app.marquee;

import app.marquee.app.RunService;
import app.marquee.ui.Window;
import app.marquee.ui.WindowApplication;
import java.nio.file.Path;
import java.util.Optional;

/// The window with the program's own ports. Made by JavaFX.
public final class MarqueeWindow extends WindowApplication {

  @Override
  protected RunService runs() {
    return Composition.runs();
  }

  @Override
  protected Optional<Path> sample() {
    return Optional.of(SampleFile.path());
  }

  @Override
  protected Window.Places places() {
    return new Window.Places(
        () -> Composition.datasets(null), Composition.backups(), Composition::backupPolicy);
  }

  @Override
  protected String version() {
    return Composition.version();
  }
}
