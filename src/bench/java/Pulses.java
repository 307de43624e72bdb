import app.marquee.app.RunService;
import app.marquee.app.SessionState;
import app.marquee.app.SessionState.Status;
import app.marquee.app.desk.Desk;
import app.marquee.domain.run.Stage;
import app.marquee.io.backup.BackupFolder;
import app.marquee.io.csv.CsvTableWriter;
import app.marquee.io.json.RecipeFiles;
import app.marquee.io.output.OutputFolder;
import app.marquee.io.source.FileCatalogueSource;
import app.marquee.ui.Window;
import app.marquee.ui.about.Program;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Opens a catalogue in the window, runs every stage, selects in the charts of Explore, exports, and
/// prints how late the pulses of the JavaFX thread came meanwhile, those while selecting apart:
///
///     java -Dglass.platform=Headless -Dprism.order=sw -cp 'target/marquee.jar:target/libs/*' \
///       src/bench/java/Pulses.java FILE FOLDER
///
/// What the thread computed itself tells less of a busy machine than the gaps do: the most of it in
/// one gap follows for each thing done, where Linux counts it. With -Dpulses.late=MILLISECONDS it
/// also prints what the thread was doing in each gap longer than that, how much of the gap it
/// computed, and how much of it a collection of garbage took.
public final class Pulses extends Application {
  private static final Path SAMPLE = Path.of("samples", "streaming_titles.csv");

  /// Pulses before the file is opened: a user needs a while to choose one.
  private static final int BEFORE = Integer.getInteger("pulses.before", 500);

  private final List<Long> gaps = new ArrayList<>();
  private final List<Long> selecting = new ArrayList<>();
  private final LateStacks stacks = new LateStacks();

  /// Pulses a page stays in view.
  private static final int VISIT = 40;

  /// Whether pages are looked at once there is all they show, and not while it is worked out.
  private static final boolean AFTERWARDS = Boolean.getBoolean("pulses.afterwards");

  private static final KeyCode EXPLORE = KeyCode.DIGIT5;

  private static final List<KeyCode> PAGES =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6);

  /// Selections made, and pulses before each.
  private static final int SELECTIONS = Integer.getInteger("pulses.selections", 40);

  private static final int SELECTION = 30;

  private int selected;
  private int selectingSince;
  private int shown;
  private int visited;
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
            new FileCatalogueSource(),
            new OutputFolder(new CsvTableWriter(), Clock.systemUTC()),
            Clock.systemUTC(),
            "bench");
    BackupFolder backups = new BackupFolder(folder.resolve("backups"), Clock.systemUTC());
    Window.Places places =
        new Window.Places(
            () -> {
              throw new IllegalStateException();
            },
            backups);
    Window.Facts facts =
        new Window.Facts(() -> Optional.of(SAMPLE), new Program("bench", List::of), places);
    Window window = new Window(stage, runs, Desk.forgetful(new RecipeFiles()), facts, null);
    window.show();
    window.rehearse();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (last != 0 && begun) {
          (selectingSince > 0 && !exporting ? selecting : gaps).add(now - last);
        }
        stacks.pulse();
        last = now;
        shown++;
        if (shown == BEFORE) {
          window.open(file);
          stacks.phase = "opening";
        }
        if (isLooking(window.session().state()) && shown % VISIT == 0) {
          visit(window, PAGES.get(visited++ % PAGES.size()));
        }
        step(window, folder);
      }
    }.start();
  }

  private boolean isLooking(SessionState state) {
    return begun && selectingSince == 0 && (!AFTERWARDS || isReady(state));
  }

  private static boolean isReady(SessionState state) {
    return !state.isRunning() && state.stage(Stage.ANALYSE).status() == Status.READY;
  }

  /// Goes on to the next page, as a user does who looks around while the run goes on.
  private void visit(Window window, KeyCode digit) {
    stacks.phase = "page " + digit.getName();
    Node root = window.shell().root();
    Event.fireEvent(
        root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", digit, false, true, false, false));
  }

  /// Chooses a mark of the next chart in view; true once enough were chosen.
  private boolean select(Window window) {
    if (selectingSince == 0) {
      selectingSince = shown;
      visit(window, EXPLORE);
    }
    if ((shown - selectingSince) % SELECTION != SELECTION - 1) {
      return false;
    }
    List<Node> charts =
        window.shell().root().lookupAll(".chart-card").stream()
            .filter(card -> card.getScene() != null && isShown(card))
            .toList();
    if (!charts.isEmpty()) {
      Node chart = charts.get(selected % charts.size());
      for (int step = selected % 4; step >= 0; step--) {
        press(chart, KeyCode.RIGHT);
      }
      press(chart, KeyCode.SPACE);
      stacks.phase = "selecting";
    }
    return ++selected > SELECTIONS;
  }

  private static boolean isShown(Node node) {
    boolean shown = true;
    for (Node each = node; each != null; each = each.getParent()) {
      shown &= each.isVisible();
    }
    return shown;
  }

  private static void press(Node node, KeyCode key) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
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
      print("all but selecting", gaps);
      print(SELECTIONS + " selections", selecting);
      stacks.print();
      Platform.exit();
    } else if (state.stage(Stage.ANALYSE).status() == Status.READY) {
      boolean looks = AFTERWARDS && visited <= PAGES.size();
      if (!exporting && !looks && select(window)) {
        exporting = true;
        stacks.phase = "exporting";
        window.session().export(folder);
      }
    } else if (ingest == Status.READY) {
      window.session().runAll();
    }
  }

  private static void print(String what, List<Long> gaps) {
    gaps.sort(null);
    int size = gaps.size();
    System.out.printf(
        Locale.ROOT,
        "%s: %d pulses; gap median %.1f ms, 95 %% %.1f ms, 99 %% %.1f ms, longest %.1f ms%n",
        what,
        size,
        gaps.get(size / 2) / 1e6,
        gaps.get(size * 95 / 100) / 1e6,
        gaps.get(size * 99 / 100) / 1e6,
        gaps.getLast() / 1e6);
  }

  /// Looks at the JavaFX thread every few milliseconds while a pulse of it is late.
  private static final class LateStacks {
    private static final long LIMIT = Integer.getInteger("pulses.late", 0) * 1_000_000L;
    private static final Map<String, Path> TASKS = new HashMap<>();

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> seen = new LinkedHashMap<>();
    private Thread watched;
    private long since;
    private long[] schedule = new long[2];
    private long[] painting = new long[2];
    private long collected;
    private String phase = "starting";
    private final Map<String, List<Long>> computed = new LinkedHashMap<>();

    synchronized void pulse() {
      long now = System.nanoTime();
      long[] own = schedule("JavaFX Applicat");
      long[] paint = schedule("QuantumRenderer");
      long garbage = garbageMillis();
      if (watched == null) {
        watched = Thread.currentThread();
        if (LIMIT > 0) {
          Thread.ofPlatform().daemon().priority(Thread.MAX_PRIORITY).start(this::watch);
        }
      } else {
        computed.computeIfAbsent(phase, _ -> new ArrayList<>()).add(own[0] - schedule[0]);
      }
      if (LIMIT > 0 && since > 0 && now - since > LIMIT) {
        text.append(
            String.format(
                Locale.ROOT,
                "%s: gap %.1f ms: computed %.1f ms, waited for a core %.1f ms, painter computed %.1f ms,"
                    + " waited for a core %.1f ms, garbage %d ms%n",
                phase,
                (now - since) / 1e6,
                (own[0] - schedule[0]) / 1e6,
                (own[1] - schedule[1]) / 1e6,
                (paint[0] - painting[0]) / 1e6,
                (paint[1] - painting[1]) / 1e6,
                garbage - collected));
        seen.forEach((stack, times) -> text.append(times).append(" x\n").append(stack));
      }
      seen.clear();
      since = now;
      schedule = own;
      painting = paint;
      collected = garbage;
    }

    private void watch() {
      while (true) {
        LockSupport.parkNanos(8_000_000);
        if (System.nanoTime() - since < 25_000_000) {
          continue;
        }
        StringBuilder stack = new StringBuilder();
        for (StackTraceElement frame : watched.getStackTrace()) {
          stack.append("    ").append(frame).append('\n');
        }
        synchronized (this) {
          if (System.nanoTime() - since > 25_000_000) {
            seen.merge(stack.toString(), 1, Integer::sum);
          }
        }
      }
    }

    /// Nanoseconds a thread has computed, and has waited for a core, as Linux counts them.
    private static long[] schedule(String thread) {
      try {
        Path task = TASKS.get(thread);
        if (task == null) {
          try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
            task = tasks.filter(each -> name(each).startsWith(thread)).findFirst().orElse(null);
          }
          TASKS.put(thread, task);
        }
        String[] counts = Files.readString(task.resolve("schedstat")).strip().split(" ");
        return new long[] {Long.parseLong(counts[0]), Long.parseLong(counts[1])};
      } catch (IOException | RuntimeException elsewhere) {
        return new long[2];
      }
    }

    private static String name(Path task) {
      try {
        return Files.readString(task.resolve("comm"));
      } catch (IOException gone) {
        return "";
      }
    }

    private static long garbageMillis() {
      return ManagementFactory.getGarbageCollectorMXBeans().stream()
          .mapToLong(bean -> bean.getCollectionTime())
          .sum();
    }

    synchronized void print() {
      computed.forEach((what, times) -> {
        times.sort(null);
        System.out.printf(
            Locale.ROOT,
            "%s: computed in %d gaps, ms: 95 %% %.1f, the longest three %s%n",
            what,
            times.size(),
            times.get(times.size() * 95 / 100) / 1e6,
            times.reversed().stream().limit(3).map(one -> one / 1_000_000).toList());
      });
      System.out.print(text);
    }
  }
}
