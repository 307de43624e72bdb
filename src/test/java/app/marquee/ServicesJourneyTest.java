package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.Input;
import app.marquee.app.desk.Desk;
import app.marquee.domain.recipe.Recipe;
import app.marquee.io.json.RecipeFiles;
import app.marquee.testing.FxThread;
import app.marquee.ui.Window;
import app.marquee.ui.about.Program;
import app.marquee.ui.testing.NoPlaces;
import app.marquee.ui.testing.Pictures;
import app.marquee.ui.testing.WindowDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opens the titles that two of several files share, from the chart that counts them; leaves a
/// picture.
final class ServicesJourneyTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  @TempDir Path folder;
  private WindowDriver driver;

  @BeforeEach
  void openWindow() throws IOException {
    Files.createDirectories(PICTURES);
    List<Input> files =
        List.of(
            file(
                "alpha",
                """
                a1,Movie,Blue Door,India,2020
                a2,Movie,Old Oak,,2018
                a3,TV Show,Long Road,France,2019
                """),
            file(
                "beta",
                """
                b1,Movie,BLUE DOOR,,2020
                b2,TV Show,Long Road,France,2019
                b3,Movie,Old Oak,India,1999
                """),
            file("gamma", "c1,TV Show,long road,India,2019\n"));
    driver =
        WindowDriver.open(
            Composition.runs(),
            Desk.forgetful(new RecipeFiles()),
            new Window.Facts(Optional::empty, new Program("1.0", List::of), NoPlaces.places()));
    FxThread.run(() -> driver.session().open(files, Recipe.standard()));
    driver.waitFor(state -> state.ingest() != null && !state.isRunning());
    driver.command("runall");
    driver.waitFor(state -> state.analysed() != null && !state.isRunning());
    driver.click("#rail-analyse");
    driver.settle();
  }

  @AfterEach
  void closeWindow() {
    driver.close();
  }

  @Test
  void titlesAnotherFileHasTooAreOpened() throws IOException {
    new AnalysisLines(driver).choose("Services compared");
    driver.until(() -> chart() != null);
    FxThread.run(() -> chart().requestFocus());
    // To the first mark, then to the next.
    driver.press(KeyCode.RIGHT);
    driver.press(KeyCode.PAGE_DOWN);
    new Pictures(driver, PICTURES).shoot("36-services");
    driver.press(KeyCode.ENTER);
    driver.untilSaid("2 of 7 titles");
    new Pictures(driver, PICTURES).shoot("37-services-opened");

    assertThat(driver.said()).contains("Source count ≥, 2, Source is, alpha");
  }

  private Node chart() {
    return driver.stage().getScene().getRoot().lookup(".analysis-answer .chart-card");
  }

  private Input file(String name, String titles) throws IOException {
    return Input.of(
        Files.writeString(
            folder.resolve(name + ".csv"), "show_id,type,title,country,release_year\n" + titles));
  }
}
