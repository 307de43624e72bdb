package app.marquee;

import app.marquee.app.RunService;
import app.marquee.ui.WindowApplication;
import java.nio.file.Path;
import java.util.Optional;

/// The window with the program's own ports. Made by JavaFX.
public class MarqueeWindow extends WindowApplication {

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
