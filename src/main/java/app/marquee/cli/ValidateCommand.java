package app.marquee.cli;

import app.marquee.app.Validation;
import app.marquee.cli.ConsoleMonitor.Volume;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `marquee validate`: every check of a recipe over a catalogue; writes nothing.
final class ValidateCommand implements Command {
  private static final String FAILING = "--failing";
  private static final String ALL = "all";

  @Override
  public CommandSpec spec() {
    return Options.asking(
        Options.command(
                "validate",
                "marquee validate INPUT... [--recipe FILE] [--as-of DATE] [--threads N]%n"
                    + "                 [--failing CHECK] [--json] [--quiet] [reading options]",
                List.of(
                    "Run every check over a catalogue and print how each came out.",
                    "The result is CSV. No file is written."),
                List.of(
                    "marquee validate netflix_titles.csv",
                    "marquee validate netflix_titles.csv --recipe strict.json --json",
                    "marquee validate netflix_titles.csv --failing unique_show_id"))
            .addPositional(Options.input())
            .addOption(
                Options.text(
                    "CHECK",
                    "Print every record that fails this check, or with all, every check.",
                    FAILING)));
  }

  @Override
  public ExitCode run(
      ParseResult arguments, Services services, Outlets outlets, Cancellation stop) {
    int threads = Options.threadsOf(arguments);
    Recipe recipe = Options.recipeOf(arguments, services.recipes());
    List<CheckSpec> looked = failing(arguments, recipe);
    Volume volume = Volume.of(arguments);
    RunContext context = ConsoleMonitor.context(arguments, threads, outlets, stop);
    Inputs input = Inputs.of(arguments, recipe, services, context);
    Validation validation = services.runs().get().validate(input.files(), input.recipe(), context);
    print(validation, looked, Options.isJson(arguments), outlets, stop);
    if (!Options.isJson(arguments) && volume == Volume.NORMAL) {
      outlets.err().println(ResultText.sum(validation.source(), validation.sum()));
    }
    return validation.hasFailedErrorCheck() ? ExitCode.CHECK_FAILED : ExitCode.DONE;
  }

  private static void print(
      Validation validation,
      @Nullable List<CheckSpec> looked,
      boolean asJson,
      Outlets outlets,
      Cancellation stop) {
    if (looked == null && asJson) {
      ChecksJson.validation(validation, outlets.out());
    } else if (looked == null) {
      ChecksText.table(validation, outlets.out());
    } else if (asJson) {
      ChecksJson.failing(validation, looked, stop, outlets.out());
    } else {
      ChecksText.failing(validation, looked, stop, outlets.out());
    }
  }

  /// The checks whose failing records are asked for, null where none are.
  private static @Nullable List<CheckSpec> failing(ParseResult arguments, Recipe recipe) {
    String asked = arguments.matchedOptionValue(FAILING, (String) null);
    if (asked == null) {
      return null;
    }
    List<CheckSpec> named =
        recipe.checks().stream().filter(check -> check.id().equals(asked)).toList();
    if (named.isEmpty() && asked.equals(ALL)) {
      return recipe.checks();
    }
    if (named.isEmpty()) {
      throw new UsageException(
          "The recipe has no check "
              + asked
              + "; it has "
              + recipe.checks().stream().map(CheckSpec::id).collect(Collectors.joining(", "))
              + ".");
    }
    return named;
  }
}
