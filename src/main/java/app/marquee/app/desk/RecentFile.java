package app.marquee.app.desk;

import java.nio.file.Path;
import java.time.Instant;

/// A catalogue or recipe opened before.
///
/// @param file absolute
/// @param titles how many it has, -1 where it was not read
public record RecentFile(Path file, Instant opened, long titles, ReleaseLine line) {}
