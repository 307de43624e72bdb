package app.marquee.cli;

import app.marquee.app.IngestResult;
import app.marquee.app.RunService;
import app.marquee.cli.ConsoleMonitor.Volume;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `marquee inspect`: how a file is read and why, and what could not be; writes nothing.
final class InspectCommand implements Command {
  @Override
  public CommandSpec spec() {
    return ImportOptions.add(
        Options.command(
                "inspect",
                "marquee inspect INPUT... [--recipe FILE] [--json] [--quiet] [reading options]",
                List.of(
                    "Show how a file is read and why: settings, columns, counts, quarantine.",
                    "The first records come at once, the counts when all is read. No file is"
                        + " written."),
                List.of(
                    "marquee inspect netflix_titles.csv",
                    "marquee inspect titles.txt --delimiter ';' --charset windows-1250",
                    "marquee inspect titles.xlsx --sheet 2021 --json"))
            .addPositional(Options.input())
            .addOption(Options.recipe())
            .addOption(Options.json())
            .addOption(Options.quiet()));
  }

  @Override
  public ExitCode run(
      ParseResult arguments, Services services, Outlets outlets, Cancellation stop) {
    Recipe given = Options.recipeOf(arguments, services.recipes());
    RunContext context =
        new RunContext(1, stop, ConsoleMonitor.of(outlets, Volume.of(arguments)), "");
    Inputs input = Inputs.of(arguments, given, services, context);
    List<Path> inputs = input.files();
    Recipe recipe = input.recipe();
    RunService runs = services.runs().get();
    RunContext silent = new RunContext(1, stop, RunMonitor.SILENT, "");
    IngestResult preview = runs.preview(inputs, recipe, silent);
    IngestResult found;
    if (Options.isJson(arguments)) {
      found =
          InspectJson.print(preview, () -> runs.inspect(inputs, recipe, context), outlets.out());
    } else {
      InspectText.preview(preview, outlets.out());
      outlets.out().flush();
      found = runs.inspect(inputs, recipe, context);
      InspectText.found(found, outlets.out());
    }
    if (found.matched().containsKey("title") && found.matched().containsKey("type")) {
      return ExitCode.DONE;
    }
    outlets
        .err()
        .println(
            "No column holds titles, or none holds types. Point to them with --map title=NAME and"
                + " --map type=NAME; a column may be named by its number.");
    return ExitCode.INPUT;
  }
}
