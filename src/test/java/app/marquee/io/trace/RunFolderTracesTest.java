package app.marquee.io.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.app.RunOutcome;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.provenance.Explainer;
import app.marquee.domain.provenance.Explanation;
import app.marquee.domain.provenance.Explanation.Place;
import app.marquee.domain.provenance.TitleTrace;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.Formula;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.explore.TitleTracer;
import app.marquee.io.csv.CsvTableWriter;
import app.marquee.io.json.RecipeFiles;
import app.marquee.io.output.OutputFolder;
import app.marquee.testing.RandomCatalogue;
import app.marquee.testing.RealFiles;
import app.marquee.testing.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a folder tells of a cell is what the run's own tables tell.
class RunFolderTracesTest {
  private final RunFolderTraces traces = new RunFolderTraces(new RecipeFiles());

  @TempDir private Path folder;

  @Test
  void everyCellOfRandomCatalogues() {
    for (long seed = 0; seed < 12; seed++) {
      RunOutcome run = Runs.of(folder, new RandomCatalogue(seed).file(12));
      Path out = write(run, "out" + seed);
      for (int record : records(run)) {
        for (String column : columns(run)) {
          assertSame(run, out, record, column, "seed " + seed);
        }
      }
    }
  }

  @Test
  void aTitleNoRuleChangedIsPlacedBetweenThoseThatWere() {
    RunOutcome run =
        Runs.of(
            folder,
            """
            show_id,type,title,date_added,note
            a,Movie,One,"May 1, 2020",
            a,Movie,One,"May 1, 2020",
            b,Movie,Two,"May 2, 2020",
            c,Movie,Three,,
            d,Movie,Four,"May 3, 2020",
            e,Movie,Five,,"two
            lines"
            f,Movie,Six,"May 4, 2020",
            g,Movie,Seven,,
            """);
    Path out = write(run, "out");

    assertThat(place(out, "c")).isEqualTo(new Place(4, 5, "c", "Three", null));
    // One of two titles there takes two lines; the tables do not tell which.
    assertThat(place(out, "e")).isEqualTo(new Place(6, 0, "e", "Five", null));
    assertThat(place(out, "g")).isEqualTo(new Place(0, 0, "g", "Seven", null));
  }

  @Test
  void aRecordNumberNamesATitleToo() {
    RunOutcome run = Runs.of(folder, Runs.TITLES.replace("s1,Movie", "x1,Movie"));
    Path out = write(run, "out");

    assertThat(traces.explain(out, "4", "title").value()).isEqualTo("Late Light");
    assertThat(traces.explain(out, "3", "title").fate())
        .isEqualTo("The record is in quarantine. Line 4 has 3 fields where the header has 12.");
  }

  @Test
  void stepsAndWhatTheyDroppedAreToldToo() throws IOException {
    Path file = Files.writeString(folder.resolve("small_titles.csv"), Runs.TITLES);
    Recipe recipe =
        Recipe.standard()
            .withStep(new Edit.FillMissing("duration", "80 min"))
            .withStep(new Edit.DropRows(List.of(new Edit.Condition("rating", Edit.Test.IS, "R"))));
    RunOutcome run = Runs.of(file, recipe);
    Path out = write(run, "out");

    for (String column : columns(run)) {
      assertSame(run, out, 4, column, "steps");
    }
    assertThat(traces.explain(out, "s4", "duration_minutes").steps())
        .extracting(Explanation.Step::reason)
        .containsExactly("The length stood in the rating.");
    assertThat(traces.explain(out, "6", "title").fate())
        .isEqualTo("A step dropped the title: Drop titles where rating is \"R\".");
    assertThat(Files.readString(out.resolve("data/small_titles_dropped.csv")))
        .isEqualTo(
            "record,line,show_id,step,reason,text\n"
                + "6,7,s6,step.2,\"Drop titles where rating is \"\"R\"\"\",\"s6,Movie,Old Oak,Di Ray,,"
                + "United States,\"\"September 2, 2021\"\",1999,R,200 min,Dramas,Tree.\"\n");
  }

  @Test
  void aFeatureThatWasNotMadeSaysWhy() throws IOException {
    Recipe recipe =
        Recipe.standard()
            .withFeatures(
                FeatureSettings.standard()
                    .flipped(FeatureColumn.DECADE)
                    .withOwn(_ ->
                        List.of(
                            new UserFeature("cost", true, new Formula.ListCount("budget")),
                            new UserFeature("rated", true, new Formula.Ratio("title", "rating")))));
    Path file =
        Files.writeString(
            folder.resolve("small_titles.csv"),
            "type,title,release_year,rating\nMovie,One,1999,PG\n");
    RunOutcome run = Runs.of(file, recipe);
    Path out = write(run, "out");

    assertThat(traces.explain(out, "1", "cast_count").missing())
        .isEqualTo("The file has no usable column cast.");
    assertThat(traces.explain(out, "1", "cost").missing())
        .isEqualTo("The file has no column budget.");
    assertThat(traces.explain(out, "1", "rated").missing()).isEqualTo("title holds no numbers.");
    assertThat(traces.explain(out, "1", "decade").missing())
        .isEqualTo("The feature decade is switched off.");
    TitleTrace title = TitleTracer.of(run.featured()).trace(1).orElseThrow();
    for (String feature : run.featured().reasons().keySet()) {
      assertThat(traces.explain(out, "1", feature))
          .as(feature)
          .usingRecursiveComparison()
          .ignoringFields("place.record", "place.line")
          .isEqualTo(new Explainer(title).explain(feature).orElseThrow());
    }
  }

  @Test
  void whatIsNotThereIsNamed() throws IOException {
    Path out = write(Runs.of(folder, Runs.TITLES), "out");
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThatThrownBy(() -> traces.explain(out, "s99", "title"))
        .hasMessage(
            "The run in %s has no title s99. Name it by its show_id, or by its record number from 1"
                    .formatted(out)
                + " to 6.");
    assertThatThrownBy(() -> traces.explain(out, "s4", "genre"))
        .hasMessageStartingWith(
            "The run in %s has no column genre. Its columns are show_id, type".formatted(out));
    assertThatThrownBy(() -> traces.explain(empty, "s4", "title"))
        .hasMessage(empty + " holds no run. Name the folder that marquee run wrote to with -o.");
    assertThatThrownBy(() -> traces.explain(folder.resolve("none"), "s4", "title"))
        .hasMessageContaining("none is not a folder.");
  }

  @Test
  void tablesThatChangedSinceAreNotTrusted() throws IOException {
    Path out = write(Runs.of(folder, Runs.TITLES), "out");
    Path changes = out.resolve("data/small_titles_changes.csv");
    Files.writeString(changes, Files.readString(changes) + "\n");

    assertThatThrownBy(() -> traces.explain(out, "s4", "title"))
        .hasMessageContaining("small_titles_changes.csv is not as the run left it");
    Files.delete(changes);
    assertThatThrownBy(() -> traces.explain(out, "s4", "title"))
        .hasMessageContaining("small_titles_changes.csv is gone since the run.");
  }

  @Test
  void everyKindOfCellOfTheOriginalFile() {
    RunOutcome run = Runs.of(RealFiles.path("netflix_titles.csv"));
    Path out = write(run, "out");

    for (int record : List.of(1, 5542, 6080, 8807)) {
      for (String column : List.of("date_added", "rating", "duration_minutes", "region", "cast")) {
        assertSame(run, out, record, column, "original");
      }
    }
    Explanation moved = traces.explain(out, "s5542", "duration_minutes");
    assertThat(moved.value()).isEqualTo("74");
    assertThat(moved.place().line()).isEqualTo(5543);
  }

  private void assertSame(RunOutcome run, Path out, int record, String column, String what) {
    TitleTrace title = TitleTracer.of(run.featured()).trace(record).orElseThrow();
    Explanation own = new Explainer(title).explain(column).orElseThrow();
    String id = title.value("show_id");
    if (id == null || ids(run).getOrDefault(id, 0) != 1) {
      return;
    }
    Explanation told = traces.explain(out, id, column);

    Place place = told.place();
    assertThat(place.record()).as(what).isIn(0, own.place().record());
    assertThat(place.line()).as(what).isIn(0, own.place().line());
    assertThat(told)
        .as("%s, record %d, %s", what, record, column)
        .usingRecursiveComparison()
        .ignoringFields("place.record", "place.line")
        .isEqualTo(own);
  }

  private Place place(Path out, String id) {
    return traces.explain(out, id, "title").place();
  }

  private static int[] records(RunOutcome run) {
    return run.featured().clean().records();
  }

  private static List<String> columns(RunOutcome run) {
    CleanCatalogue clean = run.featured().clean();
    List<String> columns = new ArrayList<>(clean.ingested().columns().names());
    columns.addAll(run.featured().features().names());
    return columns;
  }

  private static Map<String, Integer> ids(RunOutcome run) {
    Map<String, Integer> ids = new HashMap<>();
    for (String id : run.featured().clean().columns().text("show_id")) {
      ids.merge(id, 1, Integer::sum);
    }
    return ids;
  }

  private Path write(RunOutcome run, String name) {
    Path out = folder.resolve(name);
    new OutputFolder(new CsvTableWriter(), Clock.systemUTC())
        .write(run, Runs.facts(), out, RunContext.plain());
    return out;
  }
}
