package app.marquee.cli;

import app.marquee.app.Asked;
import app.marquee.app.Input;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/// What a command works on: files, those of data sets fetched first.
///
/// @param recipe the one asked for, with the data sets among the inputs at their versions
record Inputs(List<Path> files, Recipe recipe) {

  /// Fetches what is no file.
  static Inputs of(ParseResult arguments, Recipe recipe, Services services, RunContext context) {
    return of(Options.inputTextsOf(arguments), recipe, services, context);
  }

  /// @param given files and data sets as they were named
  static Inputs of(List<String> given, Recipe recipe, Services services, RunContext context) {
    List<Path> files = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    for (String input : given) {
      if (DatasetName.isNamedBy(input)) {
        asked.add(new Asked.DataSet(dataset(input)));
      } else {
        files.add(Options.path("INPUT", input));
        asked.add(new Asked.Document(files.getLast()));
      }
    }
    if (files.size() < asked.size()) {
      return fetched(asked, recipe, services, context);
    }
    ImportSettings imports = recipe.imports().withDatasets(List.of());
    return new Inputs(files, recipe.withSource(null).withImports(imports));
  }

  /// Fetches the data sets among what is asked for and pins their versions in the recipe.
  static Inputs fetched(List<Asked> asked, Recipe recipe, Services services, RunContext context) {
    List<Input> inputs = new ArrayList<>();
    for (Asked one : asked) {
      inputs.add(
          switch (one) {
            case Asked.Document(Path file) -> Input.of(file);
            case Asked.DataSet(DatasetName set) ->
                Input.of(services.datasets().apply(null).fetch(recipe.pinned(set), context));
          });
    }
    return new Inputs(inputs.stream().map(Input::file).toList(), Input.pinned(recipe, inputs));
  }

  /// @throws UsageException where this names no data set
  static DatasetName dataset(String given) {
    return DatasetName.parse(given)
        .orElseThrow(() ->
            new UsageException(
                given + " names no data set. Write it as " + DatasetName.PRESET.set() + "."));
  }
}
