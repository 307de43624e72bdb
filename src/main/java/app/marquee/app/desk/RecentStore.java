package app.marquee.app.desk;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Keeps the files opened before. May be called from any thread.
public interface RecentStore {

  /// The files, newest first. Never throws: a list that cannot be read is empty.
  List<RecentFile> read();

  /// Replaces the list in one step.
  ///
  /// @throws app.marquee.domain.run.MarqueeException with a `Failure.Output`
  void write(List<RecentFile> files);

  /// Those of the files that are gone.
  Set<Path> missing(Collection<Path> files);

  /// A store that keeps nothing, for a start in safe mode.
  static RecentStore none() {
    return new RecentStore() {
      @Override
      public List<RecentFile> read() {
        return List.of();
      }

      @Override
      public void write(List<RecentFile> files) {
        // Forgotten on purpose.
      }

      @Override
      public Set<Path> missing(Collection<Path> files) {
        return Set.of();
      }
    };
  }
}
