package app.marquee.app;

import app.marquee.domain.recipe.DatasetName;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// What somebody asks to open.
public sealed interface Asked {

  /// A catalogue or a recipe.
  record Document(Path file) implements Asked {
    @Override
    public String name() {
      return String.valueOf(file.getFileName());
    }

    @Override
    public String text() {
      return file.toString();
    }
  }

  /// A data set, which is fetched first.
  record DataSet(DatasetName dataset) implements Asked {
    @Override
    public String name() {
      return dataset.set();
    }

    @Override
    public String text() {
      return dataset.toString();
    }
  }

  /// How sentences call it.
  String name();

  /// What [#parse] reads back.
  String text();

  /// Empty where the text is neither the name of a data set nor a path.
  static Optional<Asked> parse(String text) {
    if (DatasetName.isNamedBy(text)) {
      return DatasetName.parse(text).map(DataSet::new);
    }
    try {
      return Optional.of(new Document(Path.of(text)));
    } catch (InvalidPathException unusable) {
      return Optional.empty();
    }
  }
}
