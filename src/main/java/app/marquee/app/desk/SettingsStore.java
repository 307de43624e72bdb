package app.marquee.app.desk;

import java.util.List;
import java.util.Optional;

/// Keeps the settings and the window's place. May be called from any thread.
public interface SettingsStore {

  /// What was kept.
  ///
  /// @param notes sentences about what could not be read
  record Kept(Settings settings, WindowPlace place, List<String> notes) {
    /// Before the first start.
    public static final Kept NOTHING = new Kept(Settings.STANDARD, WindowPlace.NONE, List.of());
  }

  /// Reads what was kept. Never throws: what cannot be read is at its default, and said.
  Kept read();

  /// Replaces what was kept in one step; fields it does not know stay.
  ///
  /// @throws app.marquee.domain.run.MarqueeException with a `Failure.Output`
  void write(Settings settings, WindowPlace place);

  /// Where it is kept, for the user to read; empty where nothing is.
  Optional<String> location();

  /// A store that keeps nothing, for a start in safe mode.
  static SettingsStore none() {
    return new SettingsStore() {
      @Override
      public Kept read() {
        return Kept.NOTHING;
      }

      @Override
      public void write(Settings settings, WindowPlace place) {
        // Forgotten on purpose.
      }

      @Override
      public Optional<String> location() {
        return Optional.empty();
      }
    };
  }
}
