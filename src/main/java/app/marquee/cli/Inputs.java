package app.marquee.cli;

import app.marquee.app.DatasetSource.Fetched;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import java.nio.file.Path;
import picocli.CommandLine.ParseResult;

/// What a command works on: a file, or a data set that is fetched first and pinned in the recipe.
///
/// @param recipe the one asked for, with the version of the data set that was read
record Inputs(Path file, Recipe recipe) {

  /// Fetches where the input is no file.
  static Inputs of(ParseResult arguments, Recipe recipe, Services services, RunContext context) {
    String given = Options.inputTextOf(arguments);
    return DatasetName.isNamedBy(given)
        ? fetched(dataset(given), recipe, services, context)
        : new Inputs(Options.inputOf(arguments), recipe.withSource(null));
  }

  private static Inputs fetched(
      DatasetName asked, Recipe recipe, Services services, RunContext context) {
    Fetched fetched = services.datasets().apply(null).fetch(pinned(asked, recipe), context);
    return new Inputs(fetched.file(), recipe.withSource(fetched.name()));
  }

  /// A recipe of the same data set says which version, unless the input does.
  private static DatasetName pinned(DatasetName asked, Recipe recipe) {
    DatasetName source = recipe.source();
    if (source == null || asked.version() > 0 || !source.isSameSet(asked)) {
      return asked;
    }
    return asked.withVersion(source.version());
  }

  /// @throws UsageException where this names no data set
  static DatasetName dataset(String given) {
    return DatasetName.parse(given)
        .orElseThrow(() ->
            new UsageException(
                given + " names no data set. Write it as " + DatasetName.PRESET.set() + "."));
  }
}
