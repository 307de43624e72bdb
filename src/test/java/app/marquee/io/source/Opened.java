package app.marquee.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.ingest.RawCatalogue;
import app.marquee.testing.SmallFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file as the program opens it.
record Opened(RawCatalogue raw) {

  /// Opens a file.
  static Opened of(Path file) {
    return of(file, ImportSettings.detected());
  }

  /// Opens a file with settings chosen by hand.
  static Opened of(Path file, ImportSettings settings) {
    return new Opened(
        new FileCatalogueSource()
            .read(file, Recipe.standard().withImports(settings), RunContext.plain()));
  }

  /// Opens bytes under a name.
  static Opened of(Path folder, String name, byte[] bytes) {
    return of(written(folder, name, bytes));
  }

  static Path written(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is said of a file that cannot be opened.
  static Failure failure(Path file) {
    return failureWith(file, ImportSettings.detected());
  }

  /// What is said of a file that cannot be opened with these settings.
  static Failure failureWith(Path file, ImportSettings settings) {
    MarqueeException thrown =
        catchThrowableOfType(MarqueeException.class, () -> of(file, settings));
    assertThat(thrown).as("a failure is expected").isNotNull();
    return thrown.failure();
  }

  List<List<String>> rows() {
    return SmallFiles.rows(raw.cells());
  }

  /// The outcome of a decision.
  String value(ImportSetting setting) {
    return decision(setting.id()).value();
  }

  Decision decision(String id) {
    return raw.decisions().stream()
        .filter(decision -> decision.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
