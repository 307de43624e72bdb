package app.marquee.cli;

import app.marquee.app.IngestResult;
import app.marquee.app.RunService;
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
                    "The first records come at once, the worst and the counts when all is read. No"
                        + " file is written."),
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
    RunContext context = ConsoleMonitor.context(arguments, 1, outlets, stop);
    Inputs input = Inputs.of(arguments, given, services, context);
    List<Path> inputs = input.files();
    Recipe recipe = input.recipe();
    RunService runs = services.runs().get();
    RunContext silent = new RunContext(1, stop, RunMonitor.SILENT, "");
    IngestResult found;
    if (Options.isJson(arguments)) {
      InspectJson json = new InspectJson(inputs.size(), outlets.out());
      inputs.forEach(file -> json.preview(runs.preview(file, recipe, silent)));
      found = runs.inspect(inputs, recipe, context);
      json.found(found, recipe);
    } else {
      InspectText text = new InspectText(outlets.out());
      inputs.forEach(file -> text.preview(runs.preview(file, recipe, silent)));
      found = runs.inspect(inputs, recipe, context);
      text.found(found, recipe);
    }
    if (found.matched().containsKey("title") && found.matched().containsKey("type")) {
      return ExitCode.DONE;
    }
    outlets
        .err()
        .println(
            found.headers().size() == 1
                ? "No column holds titles: all of it is read as one column. Check the delimiter."
                : "No column holds titles, or none holds types. Point to them with --map title=NAME"
                    + " and --map type=NAME; a column may be named by its number.");
    return ExitCode.INPUT;
  }
}
