package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.SavedRecipe;
import app.marquee.app.desk.Desk;
import app.marquee.cli.ExitCode;
import app.marquee.domain.recipe.Edit;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A recipe on a file that lacks columns it asks for: told beforehand, by window and command line,
/// and everything else runs.
final class FitJourneyTest {
  private static final String TITLES =
      """
      show_id,type,title,director,cast,date_added,release_year,rating,duration,listed_in
      s1,Movie,Blue Door,A,B,"September 25, 2021",2020,PG-13,90 min,Dramas
      s2,TV Show,Long Road,C,D,"May 1, 2020",2019,TV-MA,2 Seasons,Kids
      """;

  private static final Recipe RECIPE =
      Recipe.standard().withStep(new Edit.FillMissing("studio", "Unknown"));

  @TempDir Path folder;

  @Test
  void theWindowTellsAboveTheIngestPage() throws IOException {
    Path file = Files.writeString(folder.resolve("small_titles.csv"), TITLES);
    WindowDriver driver =
        WindowDriver.open(
            Composition.runs(),
            Desk.forgetful(new RecipeFiles()),
            new Window.Facts(
                () -> Optional.of(file), new Program("1.0", PartsList::parts), NoPlaces.places()));
    try {
      driver.click("#sampleButton");
      driver.waitFor(state -> state.analysed() != null && !state.isRunning());
      FxThread.run(() -> driver.session().changeRecipe(RECIPE));
      driver.waitFor(state -> state.recipe().equals(RECIPE) && !state.isRunning());
      driver.click("#rail-ingest");
      driver.untilSaid("The file lacks 3 columns the recipe asks for");
      driver.untilSaid("Not applicable: steps 1 (Fill missing studio with \"Unknown\")");
      new Pictures(driver, Path.of("target/screenshots")).shoot("35-recipe-fit");

      FxThread.run(() -> driver.session().changeRecipe(Recipe.standard()));
      driver.untilSaid("The file lacks 2 columns the recipe asks for");
    } finally {
      driver.close();
    }
  }

  @Test
  void theCommandLineTellsAndTheRunKeepsIt() throws IOException {
    Path file = Files.writeString(folder.resolve("small_titles.csv"), TITLES);
    Path recipe = folder.resolve("mine.marquee");
    new RecipeFiles().write(new SavedRecipe(RECIPE, List.of()), recipe);
    Said said =
        Said.marquee("run", file.toString(), "--recipe", recipe.toString(), "-o", folder + "/out");
    String sentence =
        "The file has no column studio. Not applicable: steps 1 (Fill missing studio with"
            + " \"Unknown\").";

    assertThat(said.code()).isEqualTo(ExitCode.DONE);
    assertThat(said.err()).contains(sentence);
    assertThat(said.err().indexOf(sentence)).isLessThan(said.err().indexOf("clean"));
    assertThat(Files.readString(folder.resolve("out/pipeline_summary.json")))
        .contains("The file has no column country.");
  }
}
