import app.marquee.app.RunService;
import app.marquee.app.SessionState;
import app.marquee.app.SessionState.Status;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.domain.run.Stage;
import app.marquee.io.backup.BackupFolder;
import app.marquee.io.csv.CsvCatalogueSource;
import app.marquee.io.csv.CsvTableWriter;
import app.marquee.io.output.OutputFolder;
import app.marquee.ui.Window;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;

/// Opens a catalogue in the window, runs every stage, exports, and prints how late the pulses of
/// the JavaFX thread came meanwhile:
///
///     java -Dglass.platform=Headless -Dprism.order=sw -cp 'target/marquee.jar:target/libs/*' \
///       src/bench/java/Pulses.java FILE FOLDER
public final class Pulses extends Application {
  private final List<Long> gaps = new ArrayList<>();
  private long last;
  private boolean begun;
  private boolean exporting;
  private boolean printed;

  public static void main(String[] args) {
    Application.launch(Pulses.class, args);
  }

  @Override
  public void start(javafx.stage.Stage stage) {
    Path file = Path.of(getParameters().getRaw().get(0));
    Path folder = Path.of(getParameters().getRaw().get(1));
    RunService runs =
        new RunService(
            new CsvCatalogueSource(),
            new OutputFolder(new CsvTableWriter(), Clock.systemUTC()),
            Clock.systemUTC(),
            "bench");
    BackupFolder backups = new BackupFolder(folder.resolve("backups"), Clock.systemUTC());
    Window.Places places =
        new Window.Places(
            () -> {
              throw new IllegalStateException();
            },
            backups,
            () -> BackupPolicy.STANDARD);
    Window window =
        new Window(stage, runs, new Window.Facts(Optional::empty, "bench"), places, null);
    window.show();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (last != 0 && begun) {
          gaps.add(now - last);
        }
        last = now;
        step(window, folder);
      }
    }.start();
    Platform.runLater(() -> window.open(file));
  }

  private void step(Window window, Path folder) {
    SessionState state = window.session().state();
    Status ingest = state.stage(Stage.INGEST).status();
    begun |= ingest == Status.RUNNING;
    if (printed || state.isRunning()) {
      return;
    }
    if (state.stage(Stage.REPORTS).status() == Status.READY) {
      printed = true;
      print();
      Platform.exit();
    } else if (state.stage(Stage.ANALYSE).status() == Status.READY) {
      if (!exporting) {
        exporting = true;
        window.session().export(folder);
      }
    } else if (ingest == Status.READY) {
      window.session().runAll();
    }
  }

  private void print() {
    gaps.sort(null);
    int size = gaps.size();
    System.out.printf(
        Locale.ROOT,
        "%d pulses; gap median %.1f ms, 95 %% %.1f ms, 99 %% %.1f ms, longest %.1f ms%n",
        size,
        gaps.get(size / 2) / 1e6,
        gaps.get(size * 95 / 100) / 1e6,
        gaps.get(size * 99 / 100) / 1e6,
        gaps.getLast() / 1e6);
  }
}
