package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.Input;
import app.marquee.app.RunService;
import app.marquee.app.SessionState;
import app.marquee.app.SessionState.Status;
import app.marquee.app.desk.Desk;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.Stage;
import app.marquee.io.json.RecipeFiles;
import app.marquee.testing.FxThread;
import app.marquee.ui.Pickers;
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
import java.util.function.Predicate;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Ingest page at work: several files, troubled records, files of which nothing can be read.
final class IngestWindowTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  @TempDir private Path folder;
  private final RunService runs = Composition.runs();
  private WindowDriver driver;
  private Path netflix;
  private Path disney;

  @BeforeEach
  void openWindow() throws IOException {
    Files.createDirectories(PICTURES);
    netflix =
        Files.writeString(
            folder.resolve("netflix_titles.csv"),
            """
            show_id,type,title,date_added,release_year,rating,duration
            s1,Movie,Plain,9/25/2021,2020,PG,90 min
            s2,Movie,15-Aug,9/5/2021,2019,PG-13,100 min
            s3,Movie,Louis, 9/7/2021,2017,74 min,
            s4,TV Show,,9/1/2021,2018,TV-MA,2 Seasons
            """);
    disney =
        Files.writeString(
            folder.resolve("disney_plus_titles.csv"),
            "show_id;type;title;release_year;rating;duration\ns1;Movie;Other;1999;G;80 min\n");
    driver =
        WindowDriver.open(
            runs,
            Desk.forgetful(new RecipeFiles()),
            new Window.Facts(Optional::empty, new Program("1.0", List::of), NoPlaces.places()));
  }

  @AfterEach
  void closeWindow() {
    driver.close();
  }

  @Test
  void severalFilesBecomeOneCatalogueOfTheSameBytes() throws IOException {
    answer(List.of(disney));
    open(netflix);
    driver.click("#addFileButton");
    SessionState both = ready(state -> state.inputs().size() == 2);
    assertThat(both.ingest()).isNotNull();
    assertThat(driver.said())
        .contains("Files, one catalogue")
        .contains("disney_plus_titles.csv, 1 record")
        .contains("Comma in netflix_titles; Semicolon in disney_plus_titles");
    shoot("16-ingest-several");

    FxThread.run(() ->
        driver
            .session()
            .changeInputs(
                List.of(Input.of(disney), Input.of(netflix)),
                recipe(ImportSettings.detected().withSources(List.of("Disney", "Netflix")))));
    ready(state -> state.inputs().getFirst().file().equals(disney));
    FxThread.run(() -> driver.session().export(folder.resolve("window")));
    driver.waitFor(state -> state.export() != null && !state.isRunning());
    runs.run(
        List.of(disney, netflix),
        recipe(ImportSettings.detected().withSources(List.of("Disney", "Netflix"))),
        folder.resolve("line"),
        RunContext.plain());
    Path name = Path.of("data", "disney_plus_titles_and_1_more_cleaned.csv");
    assertThat(folder.resolve("window").resolve(name))
        .hasSameBinaryContentAs(folder.resolve("line").resolve(name))
        .content()
        .contains("Netflix:s1,Movie,Plain");
  }

  @Test
  void theWorstRecordsAreShownWhole() throws IOException {
    open(netflix);
    FxThread.run(() -> driver.session().run(Stage.INGEST));
    ready(state -> state.ingest() != null);
    driver.click(".segment.first");
    shoot("17-ingest-first");
    driver.clickText("Trouble 3");
    driver.settle();
    shoot("17-ingest-trouble");
    assertThat(
            FxThread.call(
                () -> driver.stage().getScene().getRoot().lookupAll(".table-cell.troubled").size()))
        .isEqualTo(4);
    driver.resize(1000, 700);
    shoot("17-ingest-trouble-small");
    FxThread.run(() -> driver.window().settings().change(now -> now.withTextPercent(200)));
    shoot("17-ingest-trouble-small-200");
    // What the file lacks leaves the page most of its room, however large the text.
    assertThat(FxThread.call(() -> height(".missing-columns") / height(".page-pane")))
        .isBetween(0.1, 0.45);
  }

  private double height(String selector) {
    return ((Region) driver.stage().getScene().getRoot().lookup(selector)).getHeight();
  }

  @Test
  void aWrongChoiceThatLeavesNothingCanBeTakenBack() throws IOException {
    Path odd = Files.writeString(folder.resolve("odd.csv"), "title;a;type\nA;1,2,3;Movie\n");
    FxThread.run(() ->
        driver
            .session()
            .open(
                List.of(Input.of(odd)),
                recipe(ImportSettings.detected().with(ImportSetting.DELIMITER, "comma"))));
    driver.command("go.ingest");
    driver.waitFor(
        state -> state.stage(Stage.INGEST).status() == Status.FAILED && !state.isRunning());
    driver.settle();
    assertThat(driver.said()).contains("No record of odd.csv can be read").contains("Delimiter");
    shoot("18-ingest-remedies");
    driver.resize(1000, 700);
    FxThread.run(() -> driver.window().settings().change(now -> now.withTextPercent(200)));
    shoot("18-ingest-remedies-small-200");
    driver.clickText("Leave it to the file");
    SessionState back = ready(state -> state.ingest() != null);
    assertThat(back.recipe().imports().isEmpty()).isTrue();
  }

  private SessionState ready(Predicate<SessionState> when) {
    SessionState state =
        driver.waitFor(now ->
            when.test(now) && now.stage(Stage.INGEST).status() == Status.READY && !now.isRunning());
    driver.settle();
    return state;
  }

  private void open(Path file) {
    FxThread.run(() -> driver.window().open(file));
    ready(state -> state.ingest() != null);
  }

  private static Recipe recipe(ImportSettings imports) {
    return Recipe.standard().withImports(imports);
  }

  private void answer(List<Path> files) {
    driver
        .window()
        .setPickers(
            new Pickers() {
              @Override
              public List<Path> open() {
                return files;
              }

              @Override
              public Optional<Path> folder(Path from) {
                return Optional.empty();
              }

              @Override
              public Optional<Path> save(Path proposed) {
                return Optional.empty();
              }

              @Override
              public Optional<Path> saveRecipe(Path proposed) {
                return Optional.empty();
              }
            });
  }

  private void shoot(String name) throws IOException {
    new Pictures(driver, PICTURES).shoot(name);
  }
}
