package app.marquee.cli;

import app.marquee.app.DatasetSource;
import app.marquee.app.RecipeStore;
import app.marquee.app.RunService;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupStore;
import app.marquee.domain.recipe.DatasetName;
import java.nio.file.Path;
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
    WindowOpener window,
    Supplier<Path> sample,
    Supplier<String> version) {

  /// Opens the window and waits until it is closed.
  public interface WindowOpener {

    /// Why no window can open here, in a clause such as `there is no display`; null where one can.
    @Nullable String obstacle();

    /// @param file the catalogue to open, null for none
    void open(@Nullable Path file);

    /// Opens the window on a data set, which it fetches first.
    void fetch(DatasetName dataset);
  }
}
