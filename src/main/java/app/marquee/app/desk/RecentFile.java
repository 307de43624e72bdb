package app.marquee.app.desk;

import app.marquee.domain.recipe.DatasetName;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A catalogue or recipe opened before.
///
/// @param file absolute
/// @param titles how many it has, -1 where it was not read
/// @param dataset what it was fetched as, with its version; null where it is a file of the user's
public record RecentFile(
    Path file, Instant opened, long titles, ReleaseLine line, @Nullable DatasetName dataset) {

  /// A file of the user's own.
  public RecentFile(Path file, Instant opened, long titles, ReleaseLine line) {
    this(file, opened, titles, line, null);
  }
}
