package app.marquee.testing;

import app.marquee.app.RunFacts;
import app.marquee.app.RunOutcome;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor.TaskState;
import app.marquee.engine.analysis.AnalysisStage;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.clean.CleanStage;
import app.marquee.engine.features.FeatureStage;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.ingest.IngestStage;
import app.marquee.engine.ingest.RawCatalogue;
import app.marquee.engine.passport.PassportStage;
import app.marquee.engine.steps.StepStage;
import app.marquee.io.csv.CsvCatalogueSource;
import app.marquee.io.source.FileCatalogueSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Whole runs over small files, for tests of what is written at their end.
public final class Runs {
  /// Six records: a blank to trim, a title with markup, a record with a field too few, a duplicate.
  public static final String TITLES =
      """
      show_id,type,title,director,cast,country,date_added,release_year,rating,duration,listed_in,description
      s1,Movie,Blue Door,Ann Lee,"Bo, Cy","India, France"," August 1, 2020",2018,PG-13,90 min,Dramas,"A door, blue."
      s2,TV Show,"</script><img src=x onerror=alert(1)>",,Bo,India,"July 4, 2021",2020,TV-MA,2 Seasons,"TV Dramas, Comedies",\
      """
          + "\"Quotes \"\"here\"\".\"\n"
          + """
          s3,Movie,Short
          s4,Movie,Late Light,Ann Lee,Cy,"</script><b>Utopia",2021-09-25,2021,74 min,,Comedies,Bright.
          s1,Movie,Blue Door,Ann Lee,"Bo, Cy","India, France"," August 1, 2020",2018,PG-13,90 min,Dramas,"A door, blue."
          s6,Movie,Old Oak,Di Ray,,United States,"September 2, 2021",1999,R,200 min,Dramas,Tree.
          """;

  private Runs() {}

  /// The outcome for a file `small_titles.csv` with this text in this folder.
  public static RunOutcome of(Path folder, String csv) {
    try {
      Path file = Files.writeString(folder.resolve("small_titles.csv"), csv);
      return of(file);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /// The outcome for this file under the standard recipe.
  public static RunOutcome of(Path file) {
    return of(file, Recipe.standard());
  }

  /// The outcome for this file under a recipe.
  public static RunOutcome of(Path file, Recipe recipe) {
    return of(new CsvCatalogueSource().read(file, recipe, RunContext.plain()), recipe);
  }

  /// The outcome for several files opened together.
  public static RunOutcome of(List<Path> files, Recipe recipe) {
    return of(new FileCatalogueSource().read(files, recipe, RunContext.plain()), recipe);
  }

  private static RunOutcome of(RawCatalogue raw, Recipe recipe) {
    RunContext context = RunContext.plain();
    CleanCatalogue rules =
        CleanStage.clean(IngestStage.ingest(raw, recipe, context), recipe, context);
    CleanCatalogue clean = StepStage.apply(rules, recipe, context);
    FeaturedCatalogue featured = FeatureStage.derive(clean, recipe.features(), context);
    return new RunOutcome(
        recipe,
        featured,
        AnalysisStage.analyse(Checks.of(featured, recipe, context), recipe, context)
            .with(PassportStage.of(clean.ingested(), context)));
  }

  /// Facts of a run that is about to write its files.
  public static RunFacts facts() {
    Instant started = Instant.parse("2026-01-02T03:04:05Z");
    return new RunFacts(
        "20260102T030405Z-0001",
        "1.2.3",
        started,
        List.of(
            new RunFacts.TaskFacts("ingest", TaskState.DONE, 1, started, 0.25, 6, 5),
            new RunFacts.TaskFacts(
                "reports", TaskState.RUNNING, 1, started.plusSeconds(1), 0, 4, 4)),
        List.of("1 record is in quarantine."));
  }
}
