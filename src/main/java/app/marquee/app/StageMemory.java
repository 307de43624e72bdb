package app.marquee.app;

import app.marquee.domain.passport.Passport;
import app.marquee.engine.checks.CheckedStage;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.clean.Cleanings;
import app.marquee.engine.explore.CountedColumns;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.engine.steps.StepRuns;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is known of one ingested catalogue from one recipe to the next, so that a changed recipe
/// costs what it changes. Forgetting all of it changes no byte. Thread-safe.
final class StageMemory {
  private final IngestedCatalogue in;
  private final Cleanings cleanings;
  private final StepRuns steps;
  private final AtomicReference<@Nullable Passport> passport = new AtomicReference<>();
  private final AtomicReference<@Nullable CheckedStage> cleanChecks = new AtomicReference<>();
  private final CountedColumns counted = new CountedColumns();

  /// Whether a face shows what columns come to.
  private final boolean shown;

  StageMemory(IngestedCatalogue in) {
    this(in, new Cleanings(in), StepRuns.remembering(), true);
  }

  private StageMemory(IngestedCatalogue in, Cleanings cleanings, StepRuns steps, boolean shown) {
    this.in = in;
    this.cleanings = cleanings;
    this.steps = steps;
    this.shown = shown;
  }

  /// A memory for one recipe and no face: the titles after each step are not held for another.
  static StageMemory once(IngestedCatalogue in) {
    return new StageMemory(in, new Cleanings(in), StepRuns.forgetful(), false);
  }

  /// A memory to try another recipe in: it knows what this one knows, and tells it nothing.
  StageMemory beside() {
    StageMemory beside = new StageMemory(in, cleanings.beside(), StepRuns.forgetful(), false);
    beside.passport.set(passport.get());
    beside.cleanChecks.set(cleanChecks.get());
    return beside;
  }

  IngestedCatalogue in() {
    return in;
  }

  /// The cleanings by rules.
  Cleanings cleanings() {
    return cleanings;
  }

  /// The runs of the user's steps.
  StepRuns steps() {
    return steps;
  }

  /// What faces see of columns, counted.
  CountedColumns counted() {
    return counted;
  }

  /// What the file is; made when it is first asked for.
  Passport passport(Supplier<Passport> making) {
    Passport known = passport.get();
    if (known == null) {
      known = making.get();
      passport.set(known);
    }
    return known;
  }

  /// The checks over cleaned titles, with what is known already of columns that are as they were.
  CheckedStage checks(CleanCatalogue clean) {
    CheckedStage checks =
        CheckedStage.of(clean, cleanChecks.get(), shown ? counted.tallies() : null);
    cleanChecks.set(checks);
    return checks;
  }
}
