package app.marquee.cli;

import app.marquee.app.DatasetSource.Fetched;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/// What a command works on: files, those of data sets fetched first.
///
/// @param recipe the one asked for; where a data set is the only input, with its version
record Inputs(List<Path> files, Recipe recipe) {

  /// Fetches what is no file.
  static Inputs of(ParseResult arguments, Recipe recipe, Services services, RunContext context) {
    return of(Options.inputTextsOf(arguments), recipe, services, context);
  }

  /// @param given files and data sets as they were named
  static Inputs of(List<String> given, Recipe recipe, Services services, RunContext context) {
    if (given.size() == 1 && DatasetName.isNamedBy(given.getFirst())) {
      return fetched(dataset(given.getFirst()), recipe, services, context);
    }
    List<Path> files = new ArrayList<>();
    for (String input : given) {
      files.add(
          DatasetName.isNamedBy(input)
              ? fetched(dataset(input), recipe, services, context).files().getFirst()
              : Options.path("INPUT", input));
    }
    return new Inputs(files, recipe.withSource(null));
  }

  /// Fetches a data set and pins its version in the recipe.
  static Inputs fetched(DatasetName asked, Recipe recipe, Services services, RunContext context) {
    Fetched fetched = services.datasets().apply(null).fetch(pinned(asked, recipe), context);
    return new Inputs(List.of(fetched.file()), recipe.withSource(fetched.name()));
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
