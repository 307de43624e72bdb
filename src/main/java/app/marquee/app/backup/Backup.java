package app.marquee.app.backup;

import java.time.Instant;
import java.util.Comparator;

/// A copy of a file as it was when it was read.
///
/// @param id unique, such as `20261127T051022Z-9f2c11ab`: when it was made, and how its hash begins
/// @param fileName the file's own name
/// @param origin where the file was, with its folder
/// @param sha256 64 lower-case hex digits
/// @param used when the same content was last read; the order of age
public record Backup(
    String id,
    String fileName,
    String origin,
    long bytes,
    String sha256,
    Instant made,
    Instant used) {

  /// The one last used comes first; of equal ones, that of the greater id.
  public static final Comparator<Backup> LATEST_FIRST = Backup::compareBackwards;

  private static int compareBackwards(Backup one, Backup other) {
    int byUse = other.used.compareTo(one.used);
    return byUse != 0 ? byUse : other.id.compareTo(one.id);
  }
}
