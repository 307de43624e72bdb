package app.marquee;

import app.marquee.app.DatasetSource;
import app.marquee.app.RunService;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupStore;
import app.marquee.app.backup.InputBackups;
import app.marquee.cli.Services;
import app.marquee.io.backup.BackupFolder;
import app.marquee.io.csv.CsvTableWriter;
import app.marquee.io.json.RecipeFiles;
import app.marquee.io.kaggle.KaggleSource;
import app.marquee.io.kaggle.Limits;
import app.marquee.io.kaggle.Pause;
import app.marquee.io.output.OutputFolder;
import app.marquee.io.settings.Folders;
import app.marquee.io.settings.SettingsFile;
import app.marquee.io.source.FileCatalogueSource;
import app.marquee.io.trace.RunFolderTraces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// The composition root: puts the concrete classes of every layer together, each when first asked
/// for.
final class Composition {
  private static final String KAGGLE = "MARQUEE_KAGGLE_URL";

  private Composition() {}

  /// What the commands work with.
  ///
  /// @param beforeWindow called when a window is about to open
  static Services services(Runnable beforeWindow) {
    return new Services(
        Composition::runs,
        RecipeFiles::new,
        Composition::datasets,
        Composition::backups,
        Composition::backupPolicy,
        () -> new RunFolderTraces(new RecipeFiles()),
        new WindowLauncher(beforeWindow, Clock.systemUTC()),
        SampleFile::path,
        Composition::version);
  }

  /// The runs over the real ports.
  static RunService runs() {
    Clock clock = Clock.systemUTC();
    return new RunService(
            new FileCatalogueSource(),
            new OutputFolder(new CsvTableWriter(), clock),
            clock,
            version())
        .backedUpBy(InputBackups.into(Composition::backups, Composition::backupPolicy));
  }

  /// Kaggle, or another server in its place.
  ///
  /// @param url null for the one the environment names, else Kaggle itself
  static DatasetSource datasets(@Nullable String url) {
    KaggleSource.Home home =
        new KaggleSource.Home(
            System.getenv(),
            Path.of(System.getProperty("user.home", ".")),
            Folders.ofUser().cache().resolve("kaggle"),
            () -> new SettingsFile(Folders.ofUser().config()).kaggleVersions());
    KaggleSource.Time time = new KaggleSource.Time(Clock.systemUTC(), Pause.REAL, Limits.USUAL);
    String at = url == null ? System.getenv(KAGGLE) : url;
    return at == null ? KaggleSource.standard(home, time) : KaggleSource.at(at, home, time);
  }

  /// The copies of inputs in this user's data folder.
  static BackupStore backups() {
    return new BackupFolder(Folders.ofUser().data().resolve("backups"), Clock.systemUTC());
  }

  /// What the user's settings say of backups.
  static BackupPolicy backupPolicy() {
    return new SettingsFile(Folders.ofUser().config()).backups();
  }

  /// The program's version, as the build wrote it down.
  static String version() {
    try (InputStream in = Composition.class.getResourceAsStream("version.txt")) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
