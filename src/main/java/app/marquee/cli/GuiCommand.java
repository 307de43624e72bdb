package app.marquee.cli;

import app.marquee.app.Asked;
import app.marquee.app.ExportOutcome;
import app.marquee.app.RunService.Ended;
import app.marquee.app.RunService.Finished;
import app.marquee.app.RunService.Stopped;
import app.marquee.app.SavedRecipe;
import app.marquee.cli.Services.Start;
import app.marquee.cli.Services.WindowOpener;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `marquee gui`: opens the window, or, where none can open, says so and does the main job in the
/// console.
final class GuiCommand implements Command {
  /// Ends the name of a saved recipe.
  private static final String RECIPE = ".marquee";

  @Override
  public CommandSpec spec() {
    return Options.command(
            "gui",
            "marquee gui [FILE] [--safe-mode] [--reset-settings] [-o DIR]",
            List.of(
                "Open the window, the same as marquee without arguments.",
                "Where a window is open already, it gets the file.",
                "Where no window can open, the whole job is done on the file, or on the sample, in"
                    + " the console."),
            List.of("marquee gui", "marquee gui netflix_titles.csv"))
        .addPositional(Options.optionalFile())
        .addOption(Options.safeMode())
        .addOption(Options.resetSettings())
        .addOption(
            Options.output(
                "Where the reports go if no window can open. By default a folder named after the"
                    + " file, in the working directory."));
  }

  @Override
  public ExitCode run(
      ParseResult arguments, Services services, Outlets outlets, Cancellation stop) {
    String given = Options.inputTextOf(arguments);
    boolean isDataset = DatasetName.isNamedBy(given);
    if (Options.isResetSettings(arguments)) {
      services
          .window()
          .resetSettings()
          .ifPresent(kept ->
              outlets
                  .err()
                  .println("Settings are at their defaults; the old ones are in " + kept + "."));
    }
    Asked asked =
        isDataset ? new Asked.DataSet(Inputs.dataset(given)) : file(Options.fileOf(arguments));
    String obstacle = services.window().obstacle();
    if (obstacle == null) {
      open(asked, Options.isSafeMode(arguments) ? Start.SAFE : Start.NORMAL, services, outlets);
      return ExitCode.DONE;
    }
    RunContext context =
        new RunContext(
            Runtime.getRuntime().availableProcessors(),
            stop,
            ConsoleMonitor.of(outlets, ConsoleMonitor.Volume.NORMAL),
            "");
    Inputs job = job(asked, services, context);
    Path input = job.files().getFirst();
    outlets
        .err()
        .println(
            "No window can open: "
                + obstacle
                + ". The job is done here instead, on "
                + input
                + ".");
    Ended ended =
        services
            .runs()
            .get()
            .run(job.files(), job.recipe(), folder(Options.outputOf(arguments), input), context);
    if (ended instanceof Stopped stopped) {
      outlets.err().println(stopped.validation().failure().what());
      ChecksText.stopped(stopped, outlets.out());
      return ExitCode.CHECK_FAILED;
    }
    Finished finished = (Finished) ended;
    ResultText.run(finished, outlets.out());
    printReports(finished.export(), outlets.out());
    return finished.outcome().hasFailedErrorCheck() ? ExitCode.CHECK_FAILED : ExitCode.DONE;
  }

  private static @Nullable Asked file(@Nullable Path given) {
    return given == null ? null : new Asked.Document(given);
  }

  /// What is to be done on what: a saved recipe names both.
  private static Inputs job(@Nullable Asked asked, Services services, RunContext context) {
    return switch (asked) {
      case null -> new Inputs(List.of(services.sample().get()), Recipe.standard());
      case Asked.DataSet _ -> Inputs.fetched(List.of(asked), Recipe.standard(), services, context);
      case Asked.Document(Path file)
          when file.toString().toLowerCase(Locale.ROOT).endsWith(RECIPE) ->
          saved(file, services, context);
      case Asked.Document(Path file) -> new Inputs(List.of(file), Recipe.standard());
    };
  }

  private static Inputs saved(Path file, Services services, RunContext context) {
    SavedRecipe saved = services.recipes().get().open(file);
    if (saved.sources().isEmpty()) {
      throw new UsageException(
          "The recipe "
              + file
              + " names no catalogue. Use marquee run INPUT --recipe "
              + file
              + ".");
    }
    return Inputs.fetched(saved.sources(), saved.recipe(), services, context);
  }

  private static void open(@Nullable Asked asked, Start start, Services services, Outlets outlets) {
    if (services.window().open(asked, start) == WindowOpener.Outcome.HANDED_OVER) {
      outlets.err().println("Marquee is open already; its window comes to the front.");
    }
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
