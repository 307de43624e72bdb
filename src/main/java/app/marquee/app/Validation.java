package app.marquee.app;

import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.CheckSpec.After;
import app.marquee.domain.quality.FailingRecord;
import app.marquee.domain.quality.OnFailedCheck;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.engine.checks.CheckedCatalogue;
import app.marquee.engine.checks.CheckedStage;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// How a recipe's checks come out over a catalogue, with every record that fails. Stands as a gate
/// before the analyses.
public final class Validation {
  private final Recipe recipe;
  private final Checked<IngestedCatalogue> ingested;
  private final Checked<CleanCatalogue> cleaned;
  private final @Nullable Checked<FeaturedCatalogue> featured;
  private final List<CheckResult> results;

  private Validation(
      Recipe recipe,
      Checked<IngestedCatalogue> ingested,
      Checked<CleanCatalogue> cleaned,
      @Nullable Checked<FeaturedCatalogue> featured,
      Cancellation cancellation) {
    this.recipe = recipe;
    this.ingested = ingested;
    this.cleaned = cleaned;
    this.featured = featured;
    List<CheckResult> found = new ArrayList<>();
    for (CheckSpec check : recipe.checks()) {
      found.add(stage(check).result(check, cancellation));
    }
    this.results = List.copyOf(found);
  }

  /// Makes what checks were not made so far.
  ///
  /// @param featured may be null where no check of the recipe follows features
  static Validation of(
      Recipe recipe,
      Checked<IngestedCatalogue> ingested,
      Checked<CleanCatalogue> cleaned,
      @Nullable Checked<FeaturedCatalogue> featured,
      Cancellation cancellation) {
    return new Validation(recipe, ingested, cleaned, featured, cancellation);
  }

  public Recipe recipe() {
    return recipe;
  }

  /// The file that was read.
  public SourceFacts source() {
    return ingested.table().raw().source();
  }

  /// Records in = kept + quarantined + duplicates.
  public RecordSum sum() {
    return cleaned.table().sum();
  }

  /// The date ages are counted from, null where there is none.
  public @Nullable LocalDate asOf() {
    return cleaned.table().asOf();
  }

  /// Every check of the recipe, in its order.
  public List<CheckResult> results() {
    return results;
  }

  /// The result of the check of this name.
  public Optional<CheckResult> result(String id) {
    for (CheckResult result : results) {
      if (result.spec().id().equals(id)) {
        return Optional.of(result);
      }
    }
    return Optional.empty();
  }

  /// True where a check of level error failed.
  public boolean hasFailedErrorCheck() {
    for (CheckResult result : results) {
      if (result.isError()) {
        return true;
      }
    }
    return false;
  }

  /// True where a run of this recipe ends before analysis.
  public boolean stops() {
    return recipe.onFailedCheck() == OnFailedCheck.STOP && hasFailedErrorCheck();
  }

  /// @throws MarqueeException where a run of this recipe ends before analysis
  void requirePassed() {
    if (stops()) {
      throw new MarqueeException(failure());
    }
  }

  /// What to say where a run ends here.
  public Failure.Checks failure() {
    StringJoiner failed = new StringJoiner("; ");
    int count = 0;
    for (CheckResult result : results) {
      if (result.isError()) {
        count++;
        failed.add(result.spec().id() + ", " + result.observed());
      }
    }
    return new Failure.Checks(
        NumberText.counted(count, "check of level error failed: ", "checks of level error failed: ")
            + failed
            + ".",
        "Look at the failing records, mend the file or the recipe, or go on anyway.");
  }

  /// Hands on every record that fails a check, in file order.
  public void failing(CheckSpec check, Cancellation cancellation, Consumer<FailingRecord> each) {
    stage(check).failing(check, cancellation, each);
  }

  /// What the analyses get; only where features are derived.
  CheckedCatalogue catalogue() {
    return new CheckedCatalogue(
        Objects.requireNonNull(featured).table(), cleaned.checks(), results);
  }

  private CheckedStage stage(CheckSpec check) {
    if (check.after() == After.INGEST) {
      return ingested.checks();
    }
    return check.after() == After.CLEAN
        ? cleaned.checks()
        : Objects.requireNonNull(featured).checks();
  }
}
