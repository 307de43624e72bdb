package app.marquee.cli;

import app.marquee.app.TraceSource.Cleaned;
import app.marquee.app.explore.Explorer;
import app.marquee.cli.ConsoleMonitor.Volume;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterException;
import app.marquee.domain.filter.FilterText;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The titles a command looks into - of files, or of a run's folder - and the filter it looks
/// through.
///
/// @param recipe the titles were cleaned with, and are counted with
record Looking(Explorer explorer, Filter filter, Recipe recipe, RunContext context) {
  private static final String WHERE = "--where";

  /// Adds what such a command takes besides its own options.
  static CommandSpec add(CommandSpec spec) {
    return ImportOptions.add(
        spec.addOption(
                Options.text("FILTER", "Only the titles this filter means; all without it.", WHERE))
            .addOption(Options.recipe())
            .addOption(Options.asOf())
            .addOption(Options.threads())
            .addOption(Options.json())
            .addOption(Options.quiet()));
  }

  /// Reads the filter first, then the titles.
  ///
  /// @param given the folder of a run, or files and data sets
  static Looking at(
      List<String> given,
      ParseResult arguments,
      Services services,
      Outlets outlets,
      Cancellation stop) {
    Filter filter = fitting(() -> FilterText.parse(arguments.matchedOptionValue(WHERE, "")));
    Recipe recipe = Options.recipeOf(arguments, services.recipes());
    RunContext context =
        new RunContext(
            Options.threadsOf(arguments),
            stop,
            ConsoleMonitor.of(outlets, Volume.of(arguments)),
            "");
    Optional<Cleaned> left =
        given.size() == 1 && !DatasetName.isNamedBy(given.getFirst())
            ? services.traces().get().cleaned(Options.path("INPUT", given.getFirst()))
            : Optional.empty();
    List<Path> files;
    if (left.isPresent()) {
      files = List.of(left.get().file());
      recipe = left.get().recipe();
    } else {
      Inputs input = Inputs.of(given, recipe, services, context);
      files = input.files();
      recipe = input.recipe();
    }
    Explorer explorer = services.runs().get().explorer(files, recipe, context);
    return new Looking(explorer, filter, recipe, context);
  }

  /// The rows the filter means.
  int[] rows() {
    return fitting(() -> explorer.rows(filter, context));
  }

  /// Does something with a filter, whose faults are faults of the command line.
  static <T> T fitting(Supplier<T> work) {
    try {
      return work.get();
    } catch (FilterException wrong) {
      throw new UsageException(wrong.sentence());
    }
  }
}
