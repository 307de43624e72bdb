package app.marquee.app.desk;

import app.marquee.app.backup.BackupPolicy;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the user chose for every catalogue alike. What concerns a run's bytes is in the recipe.
///
/// @param textPercent the size of text, 80 to 200
/// @param threads of a run, 0 for one a processor
/// @param updates when results follow a change of the recipe
/// @param outputFolder where exports are proposed, null for beside the catalogue
/// @param backups whether inputs are backed up, and how long
/// @param kaggleVersions how many versions of a data set from Kaggle stay in the cache, at least 1
public record Settings(
    Colours colours,
    Contrast contrast,
    int textPercent,
    int threads,
    Updates updates,
    @Nullable Path outputFolder,
    BackupPolicy backups,
    int kaggleVersions) {

  public static final int LEAST_TEXT = 80;
  public static final int MOST_TEXT = 200;
  public static final int MOST_THREADS = 1024;
  public static final int MOST_KAGGLE_VERSIONS = 10_000;

  /// As they stand before anything was chosen.
  public static final Settings STANDARD =
      new Settings(
          Colours.SYSTEM, Contrast.NORMAL, 100, 0, Updates.AT_ONCE, null, BackupPolicy.STANDARD, 3);

  /// Which colours the window shows.
  public enum Colours {
    SYSTEM("system"),
    LIGHT("light"),
    DARK("dark");

    private final String key;

    Colours(String key) {
      this.key = key;
    }

    /// Its word in the settings file, and the end of its command's id.
    public String key() {
      return key;
    }
  }

  /// When results follow a change of the recipe.
  public enum Updates {
    /// By themselves, at each change.
    AT_ONCE,
    /// When the user asks for it.
    WHEN_ASKED
  }

  /// How strongly text and lines stand out.
  public enum Contrast {
    NORMAL,
    HIGH
  }

  /// Numbers out of range count as the nearest in it.
  public Settings {
    textPercent = Math.clamp(textPercent, LEAST_TEXT, MOST_TEXT);
    threads = Math.clamp(threads, 0, MOST_THREADS);
    kaggleVersions = Math.clamp(kaggleVersions, 1, MOST_KAGGLE_VERSIONS);
  }

  public Settings withColours(Colours chosen) {
    return new Settings(
        chosen, contrast, textPercent, threads, updates, outputFolder, backups, kaggleVersions);
  }

  public Settings withContrast(Contrast chosen) {
    return new Settings(
        colours, chosen, textPercent, threads, updates, outputFolder, backups, kaggleVersions);
  }

  public Settings withTextPercent(int percent) {
    return new Settings(
        colours, contrast, percent, threads, updates, outputFolder, backups, kaggleVersions);
  }

  public Settings withThreads(int number) {
    return new Settings(
        colours, contrast, textPercent, number, updates, outputFolder, backups, kaggleVersions);
  }

  public Settings withUpdates(Updates chosen) {
    return new Settings(
        colours, contrast, textPercent, threads, chosen, outputFolder, backups, kaggleVersions);
  }

  public Settings withOutputFolder(@Nullable Path folder) {
    return new Settings(
        colours, contrast, textPercent, threads, updates, folder, backups, kaggleVersions);
  }

  public Settings withBackups(BackupPolicy policy) {
    return new Settings(
        colours, contrast, textPercent, threads, updates, outputFolder, policy, kaggleVersions);
  }

  public Settings withKaggleVersions(int number) {
    return new Settings(
        colours, contrast, textPercent, threads, updates, outputFolder, backups, number);
  }

  /// The threads a run uses.
  ///
  /// @param processors how many the machine has
  public int threadsFor(int processors) {
    return threads == 0 ? Math.max(1, processors) : threads;
  }
}
