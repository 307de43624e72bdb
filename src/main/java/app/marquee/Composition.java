package app.marquee;

import app.marquee.app.DatasetSource;
import app.marquee.app.RunService;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupStore;
import app.marquee.app.backup.InputBackups;
import app.marquee.cli.Services;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.io.backup.BackupFolder;
import app.marquee.io.backup.BackupSettings;
import app.marquee.io.csv.CsvCatalogueSource;
import app.marquee.io.csv.CsvTableWriter;
import app.marquee.io.file.UserFolders;
import app.marquee.io.json.RecipeFiles;
import app.marquee.io.kaggle.KaggleSource;
import app.marquee.io.kaggle.Limits;
import app.marquee.io.kaggle.Pause;
import app.marquee.io.output.OutputFolder;
import app.marquee.ui.WindowApplication;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.logging.Logger;
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
        new WindowLauncher(beforeWindow),
        SampleFile::path,
        Composition::version);
  }

  /// The runs over the real ports.
  static RunService runs() {
    Clock clock = Clock.systemUTC();
    return new RunService(
            new CsvCatalogueSource(),
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
            folders().cache().resolve("kaggle"));
    KaggleSource.Time time = new KaggleSource.Time(Clock.systemUTC(), Pause.REAL, Limits.USUAL);
    String at = url == null ? System.getenv(KAGGLE) : url;
    return at == null ? KaggleSource.standard(home, time) : KaggleSource.at(at, home, time);
  }

  /// The copies of inputs in this user's data folder.
  static BackupStore backups() {
    return new BackupFolder(folders().data().resolve("backups"), Clock.systemUTC());
  }

  /// What the user's settings say of backups.
  static BackupPolicy backupPolicy() {
    return new BackupSettings(folders().config().resolve("settings.json")).read();
  }

  /// Where this user's programs keep what is theirs.
  static UserFolders folders() {
    return UserFolders.of(
        System.getenv(),
        Path.of(System.getProperty("user.home", ".")),
        System.getProperty("os.name", ""));
  }

  /// The program's version, as the build wrote it down.
  static String version() {
    try (InputStream in = Composition.class.getResourceAsStream("version.txt")) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Opens the window. Names the class that needs JavaFX only when it does.
  private record WindowLauncher(Runnable beforeWindow) implements Services.WindowOpener {

    /// Begins what JavaFX logs where it stands on the class path, as it does here on purpose.
    private static final String CLASS_PATH_NOTE = "Unsupported JavaFX configuration";

    @Override
    public @Nullable String obstacle() {
      return Display.obstacle();
    }

    @Override
    public void open(@Nullable Path file) {
      launch(file == null ? null : file.toString());
    }

    @Override
    public void fetch(DatasetName dataset) {
      launch(dataset.toString());
    }

    private void launch(@Nullable String input) {
      beforeWindow.run();
      Logger javafx = Logger.getLogger("javafx");
      javafx.setFilter(entry -> !entry.getMessage().startsWith(CLASS_PATH_NOTE));
      try {
        WindowApplication.open(MarqueeWindow.class, input);
      } finally {
        // The log keeps its loggers weakly: this one would take its filter with it.
        Reference.reachabilityFence(javafx);
      }
    }
  }
}
