package app.marquee.cli;

import app.marquee.app.RunOutcome;
import app.marquee.cli.ConsoleMonitor.Volume;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `marquee validate`: every check of a recipe over a catalogue; writes nothing.
final class ValidateCommand implements Command {
  @Override
  public CommandSpec spec() {
    return ImportOptions.add(
        Options.command(
                "validate",
                "marquee validate INPUT... [--recipe FILE] [--as-of DATE] [--threads N]%n"
                    + "                 [--json] [--quiet] [reading options]",
                List.of(
                    "Run every check over a catalogue and print how each came out.",
                    "The result is CSV. No file is written."),
                List.of(
                    "marquee validate netflix_titles.csv",
                    "marquee validate netflix_titles.csv --recipe strict.json --json"))
            .addPositional(Options.input())
            .addOption(Options.recipe())
            .addOption(Options.asOf())
            .addOption(Options.threads())
            .addOption(Options.json())
            .addOption(Options.quiet()));
  }

  @Override
  public ExitCode run(
      ParseResult arguments, Services services, Outlets outlets, Cancellation stop) {
    int threads = Options.threadsOf(arguments);
    Recipe recipe = Options.recipeOf(arguments, services.recipes());
    Volume volume = Volume.of(arguments);
    RunContext context = new RunContext(threads, stop, ConsoleMonitor.of(outlets, volume), "");
    Inputs input = Inputs.of(arguments, recipe, services, context);
    RunOutcome outcome =
        services.runs().get().study(input.files(), input.recipe(), context).outcome();
    if (Options.isJson(arguments)) {
      ResultJson.checks(outcome, outlets.out());
    } else {
      ResultText.checks(outcome, outlets.out());
      if (volume == Volume.NORMAL) {
        outlets.err().println(ResultText.sum(outcome));
      }
    }
    return outcome.hasFailedErrorCheck() ? ExitCode.CHECK_FAILED : ExitCode.DONE;
  }
}
