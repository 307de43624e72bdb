package app.marquee;

import app.marquee.app.desk.Desk;
import app.marquee.io.json.RecipeFiles;
import app.marquee.ui.Window;
import app.marquee.ui.about.Program;
import app.marquee.ui.testing.NoPlaces;
import app.marquee.ui.testing.WindowDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Opens the window of a journey: over one file, which is run to its end.
final class FileWindow {
  private FileWindow() {}

  /// @param folder where `small_titles.csv` is made
  /// @param titles its text
  static WindowDriver open(Path folder, String titles) throws IOException {
    return open(Files.writeString(folder.resolve("small_titles.csv"), titles));
  }

  static WindowDriver open(Path file) {
    WindowDriver driver =
        WindowDriver.open(
            Composition.runs(),
            Desk.forgetful(new RecipeFiles()),
            new Window.Facts(
                () -> Optional.of(file), new Program("1.0", PartsList::parts), NoPlaces.places()));
    driver.click("#sampleButton");
    driver.waitFor(state -> state.analysed() != null && !state.isRunning());
    return driver;
  }
}
