package app.marquee.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The real catalogues that tests use where they are present beside the project.
public final class RealFiles {
  private RealFiles() {}

  /// The path of a real file; the calling test is skipped, saying so, where it is absent.
  public static Path path(String name) {
    Path file = folder().resolve(name);
    assumeTrue(Files.isRegularFile(file), () -> name + " is not beside the project: skipped");
    return file;
  }

  /// Where they would be.
  public static Path folder() {
    return Path.of(System.getProperty("marquee.data", "../shared/data"));
  }
}
