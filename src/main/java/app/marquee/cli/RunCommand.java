package app.marquee.cli;

import app.marquee.app.RunService;
import app.marquee.app.RunService.Ended;
import app.marquee.app.RunService.Finished;
import app.marquee.app.RunService.Stopped;
import app.marquee.app.backup.InputBackups;
import app.marquee.domain.quality.OnFailedCheck;
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
  private static final String GO_ON = "--go-on";

  @Override
  public CommandSpec spec() {
    return ImportOptions.add(
        Options.command(
                "run",
                "marquee run INPUT... -o DIR [--recipe FILE] [--as-of DATE] [--threads N]%n"
                    + "            [--go-on] [--no-backup] [--json] [--quiet] [reading options]",
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
            .addOption(
                Options.flag(
                    "Go on where a check of level error fails; the recipe written says so too.",
                    GO_ON))
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
    if (arguments.hasMatchedOption(GO_ON)) {
      recipe = recipe.withOnFailedCheck(OnFailedCheck.GO_ON);
    }
    RunContext context = ConsoleMonitor.context(arguments, threads, outlets, stop);
    Inputs input = Inputs.of(arguments, recipe, services, context);
    RunService runs = services.runs().get();
    if (arguments.hasMatchedOption(NO_BACKUP)) {
      runs = runs.backedUpBy(InputBackups.NONE);
    }
    Ended ended = runs.run(input.files(), input.recipe(), output, context);
    if (ended instanceof Stopped stopped) {
      return stopped(stopped, arguments, outlets);
    }
    Finished finished = (Finished) ended;
    if (Options.isJson(arguments)) {
      ResultJson.run(finished, outlets.out());
    } else {
      ResultText.run(finished, outlets.out());
    }
    return finished.outcome().hasFailedErrorCheck() ? ExitCode.CHECK_FAILED : ExitCode.DONE;
  }

  private static ExitCode stopped(Stopped stopped, ParseResult arguments, Outlets outlets) {
    outlets.err().println(stopped.validation().failure().what());
    if (Options.isJson(arguments)) {
      ChecksJson.stopped(stopped, outlets.out());
    } else {
      ChecksText.stopped(stopped, outlets.out());
    }
    return ExitCode.CHECK_FAILED;
  }
}
