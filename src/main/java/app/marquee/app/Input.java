package app.marquee.app;

import app.marquee.app.DatasetSource.Fetched;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.recipe.Recipe;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A file a catalogue is read from.
///
/// @param dataset what it was fetched as, with its version; null where it is a file of the user's
public record Input(Path file, @Nullable DatasetName dataset) {

  /// A file of the user's own.
  public static Input of(Path file) {
    return new Input(file, null);
  }

  /// A file that was fetched.
  public static Input of(Fetched fetched) {
    return new Input(fetched.file(), fetched.name());
  }

  public boolean isFetched() {
    return dataset != null;
  }

  /// The file's own name; never its folder.
  public String name() {
    return String.valueOf(file.getFileName());
  }

  /// What opens it again.
  public Asked asked() {
    return dataset == null ? new Asked.Document(file) : new Asked.DataSet(dataset);
  }

  /// A recipe in which the data sets among the inputs are pinned to their versions.
  public static Recipe pinned(Recipe recipe, List<Input> inputs) {
    List<DatasetName> datasets =
        inputs.stream().map(Input::dataset).filter(Objects::nonNull).toList();
    boolean only = inputs.size() == 1;
    return recipe
        .withSource(only && !datasets.isEmpty() ? datasets.getFirst() : null)
        .withImports(recipe.imports().withDatasets(only ? List.of() : datasets));
  }
}
