package app.marquee.cli;

import app.marquee.app.ExportOutcome;
import app.marquee.app.RunService.Finished;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `marquee gui`: opens the window, or, where none can open, says so and does the main job in the
/// console.
final class GuiCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "gui",
            "marquee gui [FILE] [-o DIR]",
            List.of(
                "Open the window, the same as marquee without arguments.",
                "Where no window can open, the whole job is done on the file, or on the sample, in"
                    + " the console."),
            List.of("marquee gui", "marquee gui netflix_titles.csv"))
        .addPositional(Options.optionalFile())
        .addOption(
            Options.output(
                "Where the reports go if no window can open. By default a folder named after the"
                    + " file, in the working directory."));
  }

  @Override
  public ExitCode run(
      ParseResult arguments, Services services, Outlets outlets, Cancellation stop) {
    boolean isDataset = DatasetName.isNamedBy(Options.inputTextOf(arguments));
    String obstacle = services.window().obstacle();
    if (obstacle == null && isDataset) {
      services.window().fetch(Inputs.dataset(Options.inputTextOf(arguments)));
      return ExitCode.DONE;
    }
    if (obstacle == null) {
      services.window().open(Options.fileOf(arguments));
      return ExitCode.DONE;
    }
    RunContext context =
        new RunContext(
            Runtime.getRuntime().availableProcessors(),
            stop,
            ConsoleMonitor.of(outlets, ConsoleMonitor.Volume.NORMAL),
            "");
    boolean isNothing = Options.inputTextOf(arguments).isEmpty();
    Inputs inputs =
        isNothing
            ? new Inputs(services.sample().get(), Recipe.standard())
            : Inputs.of(arguments, Recipe.standard(), services, context);
    Path input = inputs.file();
    outlets
        .err()
        .println(
            "No window can open: "
                + obstacle
                + ". The job is done here instead, on "
                + input
                + ".");
    Finished finished =
        services
            .runs()
            .get()
            .run(input, inputs.recipe(), folder(Options.outputOf(arguments), input), context);
    ResultText.run(finished, outlets.out());
    printReports(finished.export(), outlets.out());
    return finished.outcome().hasFailedErrorCheck() ? ExitCode.CHECK_FAILED : ExitCode.DONE;
  }

  private static Path folder(@Nullable Path given, Path input) {
    if (given != null) {
      return given;
    }
    String name = String.valueOf(input.getFileName());
    int dot = name.lastIndexOf('.');
    return Path.of((dot > 0 ? name.substring(0, dot) : name) + "_marquee");
  }

  private static void printReports(ExportOutcome export, PrintStream out) {
    for (ExportOutcome.WrittenFile file : export.files()) {
      if (file.path().startsWith("reports/") || !file.path().contains("/")) {
        out.println(export.folder().resolve(file.path()).toAbsolutePath().normalize());
      }
    }
  }
}
