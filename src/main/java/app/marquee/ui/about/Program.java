package app.marquee.ui.about;

import java.util.List;
import java.util.function.Supplier;

/// What the program says of itself.
///
/// @param version as the build wrote it down
/// @param parts what it is made of, read when asked for
public record Program(String version, Supplier<List<Part>> parts) {

  /// A library, font or runtime the program contains.
  ///
  /// @param licence its short name
  public record Part(String name, String licence) {}
}
