package app.marquee.cli;

import app.marquee.domain.figures.Influence;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.StepId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `marquee influence`: what each rule and step moves in the reports; writes nothing.
final class InfluenceCommand implements Command {
  private static final String RULE = "--rule";

  @Override
  public CommandSpec spec() {
    return Options.asking(
        Options.command(
                "influence",
                "marquee influence INPUT... [--rule ID] [--recipe FILE] [--as-of DATE]%n"
                    + "                  [--threads N] [--json] [--quiet] [reading options]",
                List.of(
                    "Print what each rule and step moves in the reports.",
                    "Each is switched the other way, everything after it is run again, and every"
                        + " value of every document compared. The result is CSV: the rules by how"
                        + " many values they move, with the titles and cells they touch; with "
                        + RULE
                        + " each value that one moves, without it and with it. No file is written."),
                List.of(
                    "marquee influence netflix_titles.csv",
                    "marquee influence netflix_titles.csv --rule duration.in_rating",
                    "marquee influence netflix_titles.csv --recipe mine.marquee --json"))
            .addPositional(Options.input())
            .addOption(
                Options.text(
                    "ID",
                    "Only this rule, such as text.whitespace, or step, such as step.2.",
                    RULE)));
  }

  @Override
  public ExitCode run(
      ParseResult arguments, Services services, Outlets outlets, Cancellation stop) {
    int threads = Options.threadsOf(arguments);
    Recipe recipe = Options.recipeOf(arguments, services.recipes());
    Cause one = cause(arguments, recipe);
    RunContext context = ConsoleMonitor.context(arguments, threads, outlets, stop);
    Inputs input = Inputs.of(arguments, recipe, services, context);
    List<Influence> found =
        services.runs().get().influence(input.files(), input.recipe(), one, context);
    if (Options.isJson(arguments)) {
      InfluenceText.json(found, outlets.out());
    } else if (one == null) {
      InfluenceText.ranking(found, outlets.out());
    } else {
      InfluenceText.shifts(found.getFirst(), outlets.out());
    }
    return ExitCode.DONE;
  }

  /// The rule or step asked about, null where all are.
  private static @Nullable Cause cause(ParseResult arguments, Recipe recipe) {
    String asked = arguments.matchedOptionValue(RULE, (String) null);
    if (asked == null) {
      return null;
    }
    Optional<RuleId> rule = RuleId.of(asked);
    if (rule.isPresent()) {
      return rule.get();
    }
    Optional<StepId> step =
        StepId.of(asked)
            .filter(id -> recipe.steps().stream().anyMatch(known -> known.id().equals(id)));
    return step.orElseThrow(() ->
        new UsageException(
            "There is no rule and no step "
                + asked
                + " in the recipe. The rules are "
                + Arrays.stream(RuleId.values()).map(RuleId::id).collect(Collectors.joining(", "))
                + "."));
  }
}
