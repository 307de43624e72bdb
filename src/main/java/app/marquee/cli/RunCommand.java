package app.marquee.cli;

import app.marquee.app.RunService;
import app.marquee.app.RunService.Finished;
import app.marquee.app.backup.InputBackups;
import app.marquee.cli.ConsoleMonitor.Volume;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `marquee run`: the whole job, from a file to the reports in a folder.
final class RunCommand implements Command {
  private static final String NO_BACKUP = "--no-backup";

  @Override
  public CommandSpec spec() {
    return ImportOptions.add(
        Options.command(
                "run",
                "marquee run INPUT... -o DIR [--recipe FILE] [--as-of DATE] [--threads N]%n"
                    + "            [--no-backup] [--json] [--quiet] [reading options]",
                List.of("Read, clean and analyse a catalogue and write its tables and reports."),
                List.of(
                    "marquee run netflix_titles.csv -o out",
                    "marquee run netflix_titles.csv -o out --as-of 2021-12-31 --json",
                    "marquee run netflix_titles.csv -o out --recipe out/recipe.json --quiet"))
            .addPositional(Options.input())
            .addOption(
                Options.requiredOutput("Write data/, reports/ and the summary to this folder."))
            .addOption(Options.recipe())
            .addOption(Options.asOf())
            .addOption(Options.threads())
            .addOption(Options.flag("Keep no copy of the input.", NO_BACKUP))
            .addOption(Options.json())
            .addOption(Options.quiet()));
  }

  @Override
  public ExitCode run(
      ParseResult arguments, Services services, Outlets outlets, Cancellation stop) {
    Path output = Options.outputOf(arguments);
    if (output == null) {
      throw new UsageException("--output names no folder.");
    }
    int threads = Options.threadsOf(arguments);
    Recipe recipe = Options.recipeOf(arguments, services.recipes());
    RunContext context =
        new RunContext(threads, stop, ConsoleMonitor.of(outlets, Volume.of(arguments)), "");
    Inputs input = Inputs.of(arguments, recipe, services, context);
    RunService runs = services.runs().get();
    if (arguments.hasMatchedOption(NO_BACKUP)) {
      runs = runs.backedUpBy(InputBackups.NONE);
    }
    Finished finished = runs.run(input.files(), input.recipe(), output, context);
    if (Options.isJson(arguments)) {
      ResultJson.run(finished, outlets.out());
    } else {
      ResultText.run(finished, outlets.out());
    }
    return finished.outcome().hasFailedErrorCheck() ? ExitCode.CHECK_FAILED : ExitCode.DONE;
  }
}
