package app.marquee.io.trace;

import app.marquee.app.RecipeStore;
import app.marquee.app.TraceSource;
import app.marquee.domain.provenance.ChangeLog.Change;
import app.marquee.domain.provenance.Explainer;
import app.marquee.domain.provenance.Explanation;
import app.marquee.domain.provenance.Explanation.Place;
import app.marquee.domain.provenance.TitleTrace;
import app.marquee.domain.provenance.TitleTrace.Making;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Explains cells from the tables of a run: the features table holds every value, the changes table
/// the way each took, the quarantine what was set aside.
///
/// These tables are read through once or twice a question and not kept.
public final class RunFolderTraces implements TraceSource {
  private static final String RECIPE = "recipe.json";

  private final RecipeStore recipes;

  /// @param recipes reads the recipe a run has left
  public RunFolderTraces(RecipeStore recipes) {
    this.recipes = recipes;
  }

  @Override
  public Explanation explain(Path folder, String title, String column) {
    try {
      return new Question(folder, title, column, recipes).answer();
    } catch (IOException unreadable) {
      throw RunFolder.unreadable(folder, unreadable);
    }
  }

  @Override
  public Optional<Cleaned> cleaned(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      RunFolder run = RunFolder.open(folder);
      Recipe recipe = recipes.read(folder.resolve(RECIPE));
      return Optional.of(
          new Cleaned(run.file("_cleaned.csv"), recipe.forCleaned(run.summary().asOf())));
    } catch (IOException unreadable) {
      throw RunFolder.unreadable(folder, unreadable);
    }
  }

  /// One question put to one folder.
  private static final class Question {
    private final Path folder;
    private final String asked;
    private final String column;
    private final RunFolder run;
    private final RunSummary summary;
    private final KeptTitles kept;
    private final RemovedRecords removed;
    private final Recipe recipe;

    Question(Path folder, String asked, String column, RecipeStore recipes) throws IOException {
      this.folder = folder;
      this.asked = asked;
      this.column = column;
      run = RunFolder.open(folder);
      summary = run.summary();
      recipe = recipes.read(file(RECIPE));
      kept = new KeptTitles(file("_cleaned.csv"), file("_features.csv"));
      removed =
          RemovedRecords.read(
              file("_quarantine.csv"),
              summary.named("_dropped.csv") == null ? null : file("_dropped.csv"));
    }

    Explanation answer() throws IOException {
      KeptTitles.Found found = kept.byId(asked);
      if (found == null) {
        int record = number(asked);
        String fate = removed.fate(record);
        if (fate != null) {
          Place place = new Place(record, removed.line(record), null, null, null);
          return new Explanation(place, column, null, List.of(), List.of(), null, null, fate);
        }
        found = record > 0 ? byRecord(record) : null;
      }
      if (found == null) {
        throw unknown(
            "The run in " + folder + " has no title " + asked + ".",
            "Name it by its show_id, or by its record number from 1 to " + summary.records() + ".");
      }
      return explained(found);
    }

    private KeptTitles.@Nullable Found byRecord(int record) throws IOException {
      if (untold() == 0) {
        return kept.byRow(record - 1 - removed.before(record));
      }
      String id = TitleChanges.idOf(record, file("_changes.csv"));
      return id.isEmpty() ? null : kept.byId(id);
    }

    private Explanation explained(KeptTitles.Found found) throws IOException {
      int record = untold() == 0 ? removed.recordOf(found.row()) : 0;
      TitleChanges changes = TitleChanges.read(file("_changes.csv"), found, record);
      Map<String, String> values = new HashMap<>();
      for (int i = 0; i < kept.header().size(); i++) {
        values.put(kept.header().get(i), found.cells().get(i));
      }
      Place place =
          new Place(
              changes.record(),
              changes.line(),
              orNull(values, "show_id"),
              orNull(values, "title"),
              orNull(values, "source"));
      List<Change> own = changes.ofTitle();
      TitleTrace trace =
          new TitleTrace(
              place, kept.columns(), values, own, made(), summary.absent(), summary.asOf(), null);
      return new Explainer(trace)
          .explain(column)
          .orElseThrow(() ->
              unknown(
                  "The run in " + folder + " has no column " + column + ".",
                  "Its columns are " + String.join(", ", kept.header()) + "."));
    }

    /// Records that are gone without a table that tells which they are: the duplicates.
    private long untold() throws IOException {
      return summary.records() - kept.size() - removed.size();
    }

    private Making made() throws IOException {
      return new Making(
          recipe.rules().stream().map(RuleSetting::rule).toList(),
          RunSummary.steps(file("quality_report.json")),
          recipe.features());
    }

    private Path file(String ending) throws IOException {
      return run.file(ending);
    }
  }

  private static MarqueeException unknown(String what, String remedy) {
    return new MarqueeException(new Failure.Settings(what, remedy));
  }

  private static @Nullable String orNull(Map<String, String> values, String name) {
    String value = values.getOrDefault(name, "");
    return value.isEmpty() ? null : value;
  }

  /// The record number a text is, 0 where it is none.
  private static int number(String text) {
    return text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 0;
  }
}
