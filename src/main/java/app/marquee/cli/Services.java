package app.marquee.cli;

import app.marquee.app.Asked;
import app.marquee.app.DatasetSource;
import app.marquee.app.RecipeStore;
import app.marquee.app.RunService;
import app.marquee.app.TraceSource;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupStore;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the commands work with, made when first asked for.
///
/// @param datasets the publisher at an address, null for the usual one
/// @param backupPolicy what the user's settings say
/// @param sample the catalogue that comes with the program, as a file
/// @param version the program's version
public record Services(
    Supplier<RunService> runs,
    Supplier<RecipeStore> recipes,
    Function<@Nullable String, DatasetSource> datasets,
    Supplier<BackupStore> backups,
    Supplier<BackupPolicy> backupPolicy,
    Supplier<TraceSource> traces,
    WindowOpener window,
    Supplier<Path> sample,
    Supplier<String> version) {

  /// How a window begins.
  public enum Start {
    NORMAL,
    /// Default settings, no files of before, and nothing is opened unasked.
    SAFE
  }

  /// Opens the window and waits until it is closed.
  public interface WindowOpener {

    /// What became of it.
    enum Outcome {
      CLOSED,
      /// A window was open already and has the file.
      HANDED_OVER
    }

    /// Why no window can open here, in a clause such as `there is no display`; null where one can.
    @Nullable String obstacle();

    /// Puts the settings aside, so that they stand at their defaults.
    ///
    /// @return where they are kept now, empty where there were none
    /// @throws app.marquee.domain.run.MarqueeException where they cannot be moved
    Optional<Path> resetSettings();

    /// @param asked what to open, null for nothing
    Outcome open(@Nullable Asked asked, Start start);
  }
}
