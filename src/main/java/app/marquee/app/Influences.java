package app.marquee.app;

import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Influence;
import app.marquee.domain.figures.ReportDocument;
import app.marquee.domain.figures.Shift;
import app.marquee.domain.figures.Shifts;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.StepId;
import app.marquee.domain.recipe.EditWords;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.UserStep;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What each rule and step moves in the reports of one file: the stages run with it off, against
/// the same with it on. Runs that were made are remembered while the file stays. Thread-safe.
final class Influences {
  /// The task that progress is told under.
  static final String TASK = "influence";

  private static final int REMEMBERED = 64;

  private final StageRuns stages;
  private final StageMemory memory;
  private final Checked<IngestedCatalogue> read;
  private final Deque<Offer> offered = new ArrayDeque<>();
  private final Map<Recipe, Studied> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Recipe, Studied> eldest) {
          return size() > REMEMBERED;
        }
      };

  /// A run that was made, not looked into so far.
  private record Offer(Recipe recipe, CleanCatalogue clean, List<ReportDocument> documents) {}

  /// @param memory of the file's stages
  Influences(StageRuns stages, StageMemory memory, Checked<IngestedCatalogue> read) {
    this.stages = stages;
    this.memory = memory;
    this.read = read;
  }

  /// Every rule and step of a recipe, in running order.
  static List<Cause> causes(Recipe recipe) {
    List<Cause> causes = new ArrayList<>();
    recipe.rules().forEach(rule -> causes.add(rule.rule()));
    recipe.steps().forEach(step -> causes.add(step.id()));
    return causes;
  }

  /// Takes up a run that was made anyway, without waiting for others; what it touched is counted
  /// when it is asked about. Of these the last two are held: switching a rule compares them.
  void offer(Recipe recipe, CleanCatalogue clean, List<ReportDocument> documents) {
    synchronized (known) {
      offered.addFirst(new Offer(recipe, clean, documents));
      while (offered.size() > 2) {
        offered.removeLast();
      }
    }
  }

  private @Nullable Studied known(Recipe recipe, Cancellation cancellation) {
    Offer made;
    synchronized (known) {
      Studied run = known.get(recipe);
      made = run == null ? made(recipe) : null;
      if (made == null) {
        return run;
      }
    }
    // Counting takes its time, and the face's thread must never wait for it.
    Studied run = Studied.of(made.clean(), made.documents(), cancellation);
    synchronized (known) {
      known.put(recipe, run);
    }
    return run;
  }

  private @Nullable Offer made(Recipe recipe) {
    for (Offer offer : offered) {
      if (offer.recipe().equals(recipe)) {
        return offer;
      }
    }
    return null;
  }

  /// What every rule and step of a recipe moves, the most influential first. Progress counts them.
  ///
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  List<Influence> all(Recipe recipe, RunContext context) {
    List<Cause> causes = causes(recipe);
    List<Influence> all = new ArrayList<>();
    for (Cause cause : causes) {
      context.progress(all.size(), causes.size());
      all.add(of(cause, recipe, context));
    }
    context.progress(causes.size(), causes.size());
    return Influence.ranked(all);
  }

  /// What one rule or step of a recipe moves.
  ///
  /// @throws IllegalArgumentException where the recipe has no such step
  Influence of(Cause cause, Recipe recipe, RunContext context) {
    boolean on = isOn(recipe, cause);
    Studied here = studied(recipe, memory, context);
    Studied there = studied(flipped(recipe, cause), memory.beside(), context);
    Studied with = on ? here : there;
    Studied without = on ? there : here;
    List<Shift> shifts = new ArrayList<>();
    for (Shift shift : Shifts.between(without.documents(), with.documents())) {
      if (!isOwnTally(shift, cause)) {
        shifts.add(shift);
      }
    }
    Studied.Touched touched = with.by(cause);
    return new Influence(cause, name(recipe, cause), on, touched.titles(), touched.cells(), shifts);
  }

  /// A rule's own counts in the quality report say that it ran, not what it moves.
  private static boolean isOwnTally(Shift shift, Cause cause) {
    return shift.report().equals("quality_report")
        && shift.path().startsWith("rules." + cause.id() + ".");
  }

  private Studied studied(Recipe recipe, StageMemory own, RunContext context) {
    Studied before = known(recipe, context.cancellation());
    if (before != null) {
      return before;
    }
    RunContext silent =
        new RunContext(context.threads(), context.cancellation(), RunMonitor.SILENT, "");
    Checked<CleanCatalogue> clean = stages.clean(own, recipe, silent).value();
    Checked<FeaturedCatalogue> featured = stages.features(clean.table(), recipe, silent).value();
    Validation checks = Validation.of(recipe, read, clean, featured, silent.cancellation());
    Analysed analysed = stages.analyseAnyway(checks, own, silent);
    Studied run = Studied.of(clean.table(), analysed.documents(), silent.cancellation());
    synchronized (known) {
      known.put(recipe, run);
    }
    return run;
  }

  private static boolean isOn(Recipe recipe, Cause cause) {
    return switch (cause) {
      case RuleId rule -> recipe.isOn(rule);
      case StepId step -> step(recipe, step).on();
    };
  }

  private static Recipe flipped(Recipe recipe, Cause cause) {
    return switch (cause) {
      case RuleId rule -> recipe.withRule(recipe.rule(rule).flipped());
      case StepId id ->
          recipe.withSteps(
              recipe.steps().stream()
                  .map(step -> step.id().equals(id) ? step.flipped() : step)
                  .toList());
    };
  }

  private static String name(Recipe recipe, Cause cause) {
    return switch (cause) {
      case RuleId rule -> rule.label();
      case StepId step -> EditWords.of(step(recipe, step).edit());
    };
  }

  private static UserStep step(Recipe recipe, StepId id) {
    return recipe.steps().stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id.id()));
  }
}
