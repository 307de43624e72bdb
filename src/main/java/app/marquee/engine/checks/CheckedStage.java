package app.marquee.engine.checks;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.FailingRecord;
import app.marquee.domain.quality.StageChecks;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.counting.ColumnProfile;
import app.marquee.engine.counting.TextTallies;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.CodedCells;
import app.marquee.engine.frame.TokenLists;
import app.marquee.engine.frame.Workers;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;

/// Checks over the table of one stage. Results and column profiles are kept, so that what the
/// analyses need too is counted once.
public final class CheckedStage implements StageChecks {
  /// Below this many rows a second thread costs more than it saves.
  private static final int WORTH_A_THREAD = 50_000;

  private final StageTable table;
  private final Map<String, ColumnProfile> profiles = new ConcurrentHashMap<>();

  /// By identity: comparing records costs a cold start more than a check does.
  private final IdentityHashMap<CheckSpec, CheckResult> results = new IdentityHashMap<>();

  /// Where columns are counted for faces too, what is known of their texts; else null.
  private final @Nullable TextTallies tallies;

  private CheckedStage(StageTable table, @Nullable TextTallies tallies) {
    this.table = table;
    this.tallies = tallies;
  }

  public static CheckedStage of(IngestedCatalogue in) {
    return new CheckedStage(StageTable.of(in), null);
  }

  public static CheckedStage of(CleanCatalogue in) {
    return new CheckedStage(StageTable.of(in), null);
  }

  /// Checks over cleaned titles, which take from others what these know of columns that are the
  /// same object.
  ///
  /// @param tallies where columns are counted for faces too, what is known of their texts; learns
  ///   what is counted here
  public static CheckedStage of(
      CleanCatalogue in, @Nullable CheckedStage others, @Nullable TextTallies tallies) {
    CheckedStage checks = new CheckedStage(StageTable.of(in), tallies);
    if (others != null) {
      checks.take(others);
    }
    return checks;
  }

  // The same object is the same content; comparing content would read every row.
  @SuppressWarnings("ReferenceEquality")
  private void take(CheckedStage others) {
    others.profiles.forEach((name, profile) -> {
      StringColumn own = table.text(name);
      StringColumn known = others.table.text(name);
      boolean sameText =
          own != null && known != null && own.getDictionary() == known.getDictionary();
      CanonicalColumn list = list(name);
      if (sameText && (list == null || table.lists().get(list) == others.table.lists().get(list))) {
        profiles.put(name, profile);
      }
    });
  }

  public static CheckedStage of(FeaturedCatalogue in) {
    return new CheckedStage(StageTable.of(in), null);
  }

  /// Makes those of the checks that look at this stage, in their order.
  public List<CheckResult> results(List<CheckSpec> checks, RunContext context) {
    List<Callable<CheckResult>> work = new ArrayList<>();
    List<CheckResult> found = new ArrayList<>();
    boolean together = table.size() >= WORTH_A_THREAD;
    for (CheckSpec check : checks) {
      if (check.after() != table.after()) {
        continue;
      }
      if (together) {
        work.add(() -> result(check, context.cancellation()));
      } else {
        found.add(result(check, context.cancellation()));
      }
    }
    return together ? Workers.all(context, work) : found;
  }

  @Override
  public @Nullable CheckResult known(CheckSpec spec) {
    synchronized (results) {
      return results.get(spec);
    }
  }

  @Override
  public CheckResult result(CheckSpec spec, Cancellation cancellation) {
    CheckResult known = known(spec);
    if (known != null) {
      return known;
    }
    CheckResult found = evaluation(cancellation).of(spec);
    synchronized (results) {
      results.put(spec, found);
    }
    return found;
  }

  @Override
  public int[] failingRows(CheckSpec spec, Cancellation cancellation) {
    return evaluation(cancellation).failingRows(spec);
  }

  @Override
  public void failing(CheckSpec spec, Cancellation cancellation, Consumer<FailingRecord> each) {
    Evaluation evaluation = evaluation(cancellation);
    for (int row : evaluation.failingRows(spec)) {
      each.accept(evaluation.record(spec.condition(), row));
    }
  }

  @Override
  public TitleRows rows(CheckSpec spec) {
    return table.rows(spec.condition().columns());
  }

  @Override
  public List<String> columns() {
    return table.names();
  }

  private Evaluation evaluation(Cancellation cancellation) {
    return new Evaluation(table, name -> profile(name, cancellation), cancellation);
  }

  /// What is counted about a text column.
  ///
  /// @throws IllegalArgumentException where there is none of this name
  ColumnProfile profile(String name, Cancellation cancellation) {
    return profiles.computeIfAbsent(name, _ -> counted(name, cancellation));
  }

  private ColumnProfile counted(String name, Cancellation cancellation) {
    CanonicalColumn list = list(name);
    TokenLists tokens = list == null ? null : table.lists().get(list);
    if (tokens != null) {
      return ColumnProfile.of(tokens, cancellation);
    }
    StringColumn text = table.text(name);
    if (text == null) {
      throw new IllegalArgumentException("No text column " + name);
    }
    return tallies == null || text.getDictionary() instanceof CodedCells
        ? ColumnProfile.of(text, cancellation)
        : tallies.of(text, cancellation).profile();
  }

  /// The long list of this name, which is read from its tokens, where these agree with the text;
  /// null for other columns.
  private static @Nullable CanonicalColumn list(String name) {
    for (CanonicalColumn list : List.of(CanonicalColumn.DIRECTOR, CanonicalColumn.CAST)) {
      if (list.header().equals(name)) {
        return list;
      }
    }
    return null;
  }
}
