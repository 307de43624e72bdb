package app.marquee.ui.testing;

import app.marquee.testing.FxThread;
import app.marquee.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes pictures of a window for people to look at.
///
/// @param folder where they go; it is made
public record Pictures(WindowDriver driver, Path folder) {
  /// The order leaves the window light.
  public static final List<Theme.Choice> COLOURS = List.of(Theme.Choice.DARK, Theme.Choice.LIGHT);

  /// Writes the window as it is, dark and light.
  public void shoot(String name) throws IOException {
    for (Theme.Choice colours : COLOURS) {
      shoot(name, colours);
    }
  }

  public void shoot(String name, Theme.Choice colours) throws IOException {
    FxThread.run(() -> driver.theme().choiceProperty().set(colours));
    driver.settle();
    Files.createDirectories(folder);
    String ending = colours == Theme.Choice.DARK ? "-dark.png" : ".png";
    Files.write(folder.resolve(name + ending), driver.picture());
  }
}
