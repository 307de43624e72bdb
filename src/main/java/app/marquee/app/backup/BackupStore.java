package app.marquee.app.backup;

import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.run.Cancellation;
import java.nio.file.Path;
import java.util.List;

/// Keeps copies of files. Every method throws a [app.marquee.domain.run.MarqueeException] where the
/// disk does not do its part. Thread-safe; several processes may use one store.
public interface BackupStore {

  /// Copies a file that was read, byte for byte, unless its content is here already. What is cut
  /// off in the middle leaves no backup.
  ///
  /// @param facts what was read; the copy has to have the same hash
  /// @throws java.util.concurrent.CancellationException where it was cancelled
  Backup keep(Path input, SourceFacts facts, Cancellation stop);

  /// Those that are whole, the last used first.
  List<Backup> list();

  /// Puts a copy of a backup into a folder; replaces nothing.
  ///
  /// @param id a backup's, or the beginning of one that is unique
  /// @return the copy
  Path restore(String id, Path folder);

  /// Removes what a policy does not keep, and gives what it removed.
  List<Backup> prune(BackupPolicy policy);

  /// The folder backups are in, for people.
  String location();
}
