package app.marquee.ui.testing;

import app.marquee.ui.Pickers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Dialogs of the system that answer with one file at once.
public record OneFile(Path file) implements Pickers {
  @Override
  public List<Path> open() {
    return List.of(file);
  }

  @Override
  public Optional<Path> folder(Path from) {
    return Optional.of(file);
  }

  @Override
  public Optional<Path> save(Path proposed) {
    return Optional.of(file);
  }

  @Override
  public Optional<Path> saveRecipe(Path proposed) {
    return Optional.of(file);
  }
}
