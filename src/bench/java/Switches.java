import app.marquee.app.RunService;
import app.marquee.app.SessionState;
import app.marquee.app.SessionState.Status;
import app.marquee.app.desk.Desk;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.domain.run.Stage;
import app.marquee.io.backup.BackupFolder;
import app.marquee.io.csv.CsvTableWriter;
import app.marquee.io.json.RecipeFiles;
import app.marquee.io.output.OutputFolder;
import app.marquee.io.source.FileCatalogueSource;
import app.marquee.ui.Window;
import app.marquee.ui.about.Program;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Opens a catalogue in the window, runs every stage, then switches one rule after the other off
/// and on, with the Clean page in view and with Explore in view, and prints how long the grid, the
/// figures and the charts took to follow; then cancels switches and prints how long the work went
/// on:
///
///     java -Dglass.platform=Headless -Dprism.order=sw -cp 'target/marquee.jar:target/libs/*' \
///       src/bench/java/Switches.java FILE [ROUNDS]
///
/// A switch to rules never met before is measured; one back to a recipe that is remembered is done
/// but not counted. The first round warms up and is not counted either, unless it is the only one.
public final class Switches extends Application {
  private static final int BEFORE = Integer.getInteger("switches.before", 120);

  /// Milliseconds after which a switch is cancelled.
  private static final int CANCELLED_AFTER = Integer.getInteger("switches.cancel", 60);

  private static final List<RuleId> RULES = List.of(RuleId.values());

  /// What one switch took: milliseconds until the grid, and until figures and charts, had followed
  /// and were drawn, and until no result was left to come, profiles of the columns in view among
  /// them; the longest gap between pulses; processor time of the whole program.
  private record Took(RuleId rule, double grid, double all, double rest, double gap, double cpu) {}

  private final List<Took> took = new ArrayList<>();
  private final List<Double> cancels = new ArrayList<>();
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private Window window;
  private Path file;
  private int rounds;
  private int round;
  private int at = -1;
  private int shown;
  private boolean ran;
  private boolean back;
  private boolean switching;
  private boolean done;
  private long begun;
  private long cpu;
  private long grid;
  private long all;
  private long last;
  private long gap;
  private KeyCode page = KeyCode.DIGIT2;
  private int cancelled;
  private Thread watching;

  public static void main(String[] args) {
    Application.launch(Switches.class, args);
  }

  @Override
  public void start(javafx.stage.Stage stage) throws Exception {
    file = Path.of(getParameters().getRaw().get(0));
    rounds =
        getParameters().getRaw().size() > 1 ? Integer.parseInt(getParameters().getRaw().get(1)) : 3;
    Path folder = Files.createTempDirectory("switches");
    RunService runs =
        new RunService(
            new FileCatalogueSource(),
            new OutputFolder(new CsvTableWriter(), Clock.systemUTC()),
            Clock.systemUTC(),
            "bench");
    Window.Places places =
        new Window.Places(
            () -> {
              throw new IllegalStateException();
            },
            new BackupFolder(folder.resolve("backups"), Clock.systemUTC()));
    Window.Facts facts = new Window.Facts(Optional::empty, new Program("bench", List::of), places);
    window = new Window(stage, runs, Desk.forgetful(new RecipeFiles()), facts, null);
    window.show();
    window.rehearse();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        gap = Math.max(gap, now - last);
        last = now;
        step();
      }
    }.start();
  }

  private void step() {
    if (++shown == BEFORE) {
      window.open(file);
    }
    SessionState state = window.session().state();
    if (shown <= BEFORE || done || state.stage(Stage.INGEST).status() != Status.READY) {
      return;
    }
    if (switching) {
      follow(state);
    } else if (!state.isRunning() && !ran) {
      ran = true;
      window.session().runAll();
    } else if (!state.isRunning() && !window.isAtWork() && watching == null) {
      next(state.recipe());
    }
  }

  /// The pulse after a result has landed has drawn it.
  private void follow(SessionState state) {
    long now = System.nanoTime();
    if (grid == 0 && (state.stage(Stage.CLEAN).status() == Status.READY)) {
      grid = now;
    }
    if (all == 0 && !state.isRunning()) {
      all = now;
    }
    if (!state.isRunning() && !window.isResultDue()) {
      switching = false;
      if (!back && (round > 0 || rounds == 1)) {
        took.add(
            new Took(
                RULES.get(at),
                (grid - begun) / 1e6,
                (all - begun) / 1e6,
                (now - begun) / 1e6,
                gap / 1e6,
                (system.getProcessCpuTime() - cpu) / 1e6));
      }
    }
  }

  private void next(Recipe recipe) {
    if (at < 0) {
      show(page);
      at = 0;
      return;
    }
    if (round == rounds) {
      cancelNext(recipe);
    } else {
      change(recipe);
    }
  }

  /// Each rule off, then on again; parameters nobody reads make every round's recipes new.
  private void change(Recipe recipe) {
    RuleId rule = RULES.get(at);
    if (begun != 0 && !back) {
      back = true;
    } else if (begun != 0) {
      back = false;
      at = (at + 1) % RULES.size();
      rule = RULES.get(at);
      if (at == 0 && !nextRound()) {
        return;
      }
    }
    Map<String, String> mark = back ? Map.of() : Map.of("bench", page + " " + round);
    begin(recipe.withRule(new RuleSetting(rule, back, mark)));
  }

  private boolean nextRound() {
    round++;
    if (round == rounds && page == KeyCode.DIGIT2) {
      print("Clean in view");
      took.clear();
      page = KeyCode.DIGIT5;
      show(page);
      round = 0;
    } else if (round == rounds) {
      print("Explore in view");
      return false;
    }
    return true;
  }

  private void begin(Recipe changed) {
    switching = true;
    grid = 0;
    all = 0;
    gap = 0;
    cpu = system.getProcessCpuTime();
    begun = System.nanoTime();
    window.session().follow(changed);
  }

  private void cancelNext(Recipe recipe) {
    if (cancelled == RULES.size()) {
      double[] sorted = cancels.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          "cancelled after %d ms: work ended after median %.1f ms, longest %.1f ms (%d switches)%n",
          CANCELLED_AFTER,
          sorted[sorted.length / 2],
          sorted[sorted.length - 1],
          sorted.length);
      done = true;
      Platform.exit();
      return;
    }
    RuleId rule = RULES.get(cancelled++);
    window
        .session()
        .follow(recipe.withRule(new RuleSetting(rule, false, Map.of("bench", "cancel"))));
    watching =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              pause(CANCELLED_AFTER);
              Platform.runLater(() -> window.session().cancel());
              long asked = System.nanoTime();
              while (isWorking()) {
                pause(1);
              }
              double millis = (System.nanoTime() - asked) / 1e6;
              Platform.runLater(() -> {
                cancels.add(millis);
                window.session().changeRecipe(recipe);
                window.session().runAll();
                watching = null;
              });
            });
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /// True while a thread of the program's own is in one of its stages.
  private static boolean isWorking() {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(frame -> frame.getClassName().startsWith("app.marquee.engine."));
  }

  private void show(KeyCode digit) {
    Node root = window.shell().root();
    Event.fireEvent(
        root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", digit, false, true, false, false));
  }

  private void print(String what) {
    System.out.println(what + ": " + took.size() + " switches");
    line("grid", took.stream().mapToDouble(Took::grid).sorted().toArray());
    line("figures and charts", took.stream().mapToDouble(Took::all).sorted().toArray());
    line("all work", took.stream().mapToDouble(Took::rest).sorted().toArray());
    line("longest gap between pulses", took.stream().mapToDouble(Took::gap).sorted().toArray());
    line("processor time", took.stream().mapToDouble(Took::cpu).sorted().toArray());
    for (RuleId rule : RULES) {
      System.out.printf(
          Locale.ROOT,
          "  %-24s grid %8.1f ms, figures %8.1f ms, all work %8.1f ms, processor %8.1f ms%n",
          rule.id(),
          median(rule, Took::grid),
          median(rule, Took::all),
          median(rule, Took::rest),
          median(rule, Took::cpu));
    }
  }

  private double median(RuleId rule, ToDoubleFunction<Took> of) {
    double[] sorted =
        took.stream().filter(one -> one.rule() == rule).mapToDouble(of).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static void line(String what, double[] sorted) {
    System.out.printf(
        Locale.ROOT,
        "  %s: median %.1f ms, 95 %% %.1f ms, longest %.1f ms%n",
        what,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        sorted[sorted.length - 1]);
  }
}
