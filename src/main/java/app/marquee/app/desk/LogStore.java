package app.marquee.app.desk;

import app.marquee.domain.run.RunMonitor.Level;
import java.util.Optional;

/// Keeps the log over starts, within bounds. May be called from any thread and returns at once;
/// never throws.
public interface LogStore {

  /// Adds a sentence with the time it is.
  ///
  /// @param task who says it
  void add(Level level, String task, String sentence);

  /// Adds what was thrown, with where.
  void add(Throwable thrown);

  /// Where it is kept, for the user to read; empty where it is not.
  Optional<String> location();

  /// A log that keeps nothing.
  static LogStore none() {
    return new LogStore() {
      @Override
      public void add(Level level, String task, String sentence) {
        // Forgotten on purpose.
      }

      @Override
      public void add(Throwable thrown) {
        // Forgotten on purpose.
      }

      @Override
      public Optional<String> location() {
        return Optional.empty();
      }
    };
  }
}
