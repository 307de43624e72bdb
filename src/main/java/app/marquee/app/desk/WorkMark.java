package app.marquee.app.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Remembers which file is being worked on, so that one the program died over is not opened again
/// by itself. May be called from any thread.
public interface WorkMark {

  /// The file an earlier start was working on when it ended without a word, empty where none was.
  Optional<Path> left();

  /// Sets the file now worked on, null for none. Never throws: a mark that cannot be set is none.
  void set(@Nullable Path file);

  /// A mark that remembers nothing.
  static WorkMark none() {
    return new WorkMark() {
      @Override
      public Optional<Path> left() {
        return Optional.empty();
      }

      @Override
      public void set(@Nullable Path file) {
        // Forgotten on purpose.
      }
    };
  }
}
