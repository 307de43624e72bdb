package app.marquee.cli;

import app.marquee.app.ExportOutcome;
import app.marquee.app.RunService.Finished;
import app.marquee.app.SavedRecipe;
import app.marquee.cli.Services.Start;
import app.marquee.cli.Services.WindowOpener;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
    Path file = Options.fileOf(arguments);
    if (Options.isResetSettings(arguments)) {
      services
          .window()
          .resetSettings()
          .ifPresent(kept ->
              outlets
                  .err()
                  .println("Settings are at their defaults; the old ones are in " + kept + "."));
    }
    String obstacle = services.window().obstacle();
    if (obstacle == null) {
      open(file, Options.isSafeMode(arguments) ? Start.SAFE : Start.NORMAL, services, outlets);
      return ExitCode.DONE;
    }
    SavedRecipe job = job(file, services);
    Path input = Objects.requireNonNull(job.source());
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
            .run(
                input,
                job.recipe(),
                folder(Options.outputOf(arguments), input),
                new RunContext(
                    Runtime.getRuntime().availableProcessors(),
                    stop,
                    ConsoleMonitor.of(outlets, ConsoleMonitor.Volume.NORMAL),
                    ""));
    ResultText.run(finished, outlets.out());
    printReports(finished.export(), outlets.out());
    return finished.outcome().hasFailedErrorCheck() ? ExitCode.CHECK_FAILED : ExitCode.DONE;
  }

  /// What is to be done on what: a saved recipe names both.
  private static SavedRecipe job(@Nullable Path file, Services services) {
    if (file == null || !file.toString().toLowerCase(Locale.ROOT).endsWith(RECIPE)) {
      Path input = file == null ? services.sample().get() : file;
      return new SavedRecipe(Recipe.standard(), input);
    }
    SavedRecipe saved = services.recipes().get().open(file);
    if (saved.source() == null) {
      throw new UsageException(
          "The recipe "
              + file
              + " names no catalogue. Use marquee run INPUT --recipe "
              + file
              + ".");
    }
    return saved;
  }

  private static void open(@Nullable Path file, Start start, Services services, Outlets outlets) {
    if (services.window().open(file, start) == WindowOpener.Outcome.HANDED_OVER) {
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
