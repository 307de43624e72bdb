package app.marquee;

import app.marquee.app.Asked;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.desk.Desk;
import app.marquee.app.desk.LogStore;
import app.marquee.app.desk.RecentStore;
import app.marquee.app.desk.SettingsStore;
import app.marquee.app.desk.WorkMark;
import app.marquee.cli.Services;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunMonitor.Level;
import app.marquee.io.instance.OneWindow;
import app.marquee.io.json.RecipeFiles;
import app.marquee.io.log.RotatingLog;
import app.marquee.io.settings.Folders;
import app.marquee.io.settings.RecentFiles;
import app.marquee.io.settings.SettingsFile;
import app.marquee.io.settings.WorkMarkFile;
import app.marquee.ui.WindowApplication.Mode;
import app.marquee.ui.WindowApplication.Opening;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Opens the window, or hands what is asked for to the one there is. Names the class that needs
/// JavaFX only when a window opens.
///
/// @param beforeWindow called when a window is about to open
/// @param clock tells the log's times
record WindowLauncher(Runnable beforeWindow, Clock clock) implements Services.WindowOpener {

  /// Begins what JavaFX logs where it stands on the class path, as it does here on purpose.
  private static final String CLASS_PATH_NOTE = "Unsupported JavaFX configuration";

  private static final long LARGEST_LOG = 1 << 20;

  private static final Executor READING =
      work -> Thread.ofPlatform().daemon().name("marquee-settings").start(work);

  @Override
  public @Nullable String obstacle() {
    return Display.obstacle();
  }

  @Override
  public Optional<Path> resetSettings() {
    return new SettingsFile(Folders.ofUser().config()).putAside();
  }

  @Override
  public Outcome open(@Nullable Asked wanted, Services.Start start) {
    Asked asked =
        wanted instanceof Asked.Document(Path file)
            ? new Asked.Document(file.toAbsolutePath().normalize())
            : wanted;
    Folders folders = Folders.ofUser();
    try (RotatingLog log = new RotatingLog(folders.logs(), clock, LARGEST_LOG)) {
      if (start == Services.Start.SAFE) {
        // By itself, so that a window that does not answer is not in its way.
        show(safe(log), new Opening(asked, Mode.SAFE, _ -> {}));
        return Outcome.CLOSED;
      }
      return switch (OneWindow.claim(folders.runtime(), asked)) {
        case OneWindow.Start.HandedOver _ -> Outcome.HANDED_OVER;
        case OneWindow.Start.First(OneWindow window) -> {
          try (window) {
            show(usual(folders, log), opening(asked, window::onAsked));
          }
          yield Outcome.CLOSED;
        }
        case OneWindow.Start.Alone(String reason) -> {
          log.add(Level.WARNING, "program", "This window is by itself: " + reason + ".");
          show(usual(folders, log), opening(asked, _ -> {}));
          yield Outcome.CLOSED;
        }
      };
    }
  }

  private static Opening opening(@Nullable Asked asked, Consumer<Consumer<Optional<Asked>>> later) {
    return new Opening(asked, Mode.NORMAL, later);
  }

  /// Reads what was kept while JavaFX starts.
  private static CompletableFuture<Desk> usual(Folders folders, LogStore log) {
    return CompletableFuture.supplyAsync(
        () -> {
          SettingsFile settings = new SettingsFile(folders.config());
          return new Desk(
              settings,
              settings.read(),
              new RecentFiles(folders.state()),
              new RecipeFiles(),
              new WorkMarkFile(folders.state()),
              log);
        },
        READING);
  }

  private static CompletableFuture<Desk> safe(LogStore log) {
    return CompletableFuture.completedFuture(
        new Desk(
            SettingsStore.none(),
            safe(new SettingsFile(Folders.ofUser().config())),
            RecentStore.none(),
            new RecipeFiles(),
            WorkMark.none(),
            log));
  }

  /// The defaults, but for what is kept of backups: what the user wants to keep must not go because
  /// a start went wrong.
  private static SettingsStore.Kept safe(SettingsFile file) {
    BackupPolicy policy;
    try {
      policy = file.backups();
    } catch (MarqueeException unusable) {
      policy =
          new BackupPolicy(
              BackupPolicy.Making.ON, BackupPolicy.MOST_NEWEST, BackupPolicy.MOST_DAYS);
    }
    SettingsStore.Kept nothing = SettingsStore.Kept.NOTHING;
    return new SettingsStore.Kept(
        nothing.settings().withBackups(policy), nothing.place(), nothing.notes());
  }

  private void show(CompletableFuture<Desk> desk, Opening opening) {
    beforeWindow.run();
    Logger javafx = Logger.getLogger("javafx");
    javafx.setFilter(entry -> !entry.getMessage().startsWith(CLASS_PATH_NOTE));
    try {
      MarqueeWindow.open(new MarqueeWindow.Launch(desk, opening));
    } finally {
      // The log keeps its loggers weakly: this one would take its filter with it.
      Reference.reachabilityFence(javafx);
    }
  }
}
