package app.marquee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.Desktop;
import app.marquee.Marquee;
import app.marquee.MarqueeWindow;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the packages say of the program is true of it, and what desktops need is there.
final class PackagingTest {

  private static final Path DIST = Path.of("src/dist");
  private static final Path ENTRY = DIST.resolve("linux/marquee.desktop");
  private static final String RECIPE = "application/vnd.marquee.recipe+json";

  @Test
  void theMenuEntryPassesTheFileOnAndKnowsItsWindow() throws IOException {
    assertThat(Files.readAllLines(ENTRY))
        .contains(
            "Exec=/opt/marquee/bin/Marquee %f",
            "MimeType=" + RECIPE + ";text/csv;", "StartupWMClass=" + MarqueeWindow.class.getName());
  }

  @Test
  void recipesHaveOneTypeEverywhere() throws IOException {
    assertThat(DIST.resolve("linux/marquee.xml"))
        .content()
        .contains("<mime-type type=\"" + RECIPE + "\">", "<glob pattern=\"*.marquee\"/>");
    assertThat(properties(DIST.resolve("recipe.properties")))
        .containsEntry("mime-type", RECIPE)
        .containsEntry("extension", "marquee");
  }

  @Test
  void everyAssociationHasAMimeType() throws IOException {
    try (Stream<Path> files = Files.list(DIST)) {
      List<Path> associations =
          files.filter(file -> file.toString().endsWith(".properties")).toList();
      assertThat(associations).isNotEmpty();
      for (Path file : associations) {
        Properties properties = properties(file);
        assertThat(properties.containsKey("extension"))
            .describedAs(file.toString())
            .isEqualTo(properties.containsKey("mime-type"));
      }
    }
  }

  @Test
  void theLaunchersStartWhatThereIs() throws IOException {
    assertThat(Path.of("jpackage.cfg"))
        .content()
        .contains("\n--main-class " + Desktop.class.getName() + "\n");
    for (String terminal : List.of("terminal.properties", "terminal-windows.properties")) {
      assertThat(properties(DIST.resolve(terminal)))
          .containsEntry("main-class", Marquee.class.getName());
    }
  }

  @Test
  void theDebianPackageAsksForGtk() throws IOException {
    assertThat(DIST.resolve("linux/control"))
        .content()
        .containsPattern("(?m)^Depends: .*\\blibgtk-3-0t64 \\| libgtk-3-0\\b");
  }

  private static Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
