package app.marquee.ui.fx;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Lets what is dear to make come into view a piece a pulse, so that no pulse is late. A user sees
/// all of it at once; the window answers in between. Things that come at the same time take turns;
/// where a pulse took little time, the next brings more than one piece.
public final class Arrival {

  /// One more piece.
  @FunctionalInterface
  public interface Step {
    /// @param pulse the steps taken before
    /// @return whether there is more to come
    boolean take(int pulse);
  }

  /// How much of its height a list shows more with each pulse, and in how many pulses.
  private static final double GROWTH = 70;

  private static final int GROWTHS = 12;

  private Arrival() {}

  /// Takes a step with each pulse to come, until there are no more. Where nobody waits for a pulse,
  /// because no window shows or this is not the FX thread, takes them all at once.
  public static void begin(Step step) {
    if (!isSeen()) {
      for (int pulse = 0; step.take(pulse); pulse++) {}
      return;
    }
    Turns.ALL.add(step);
  }

  /// Whether anything is still to come. On the FX thread.
  public static boolean isComing() {
    return !Turns.ALL.coming.isEmpty();
  }

  /// Whether a window shows, so that somebody waits for the next pulse.
  static boolean isSeen() {
    return Platform.isFxApplicationThread() && !Window.getWindows().isEmpty();
  }

  /// Runs what is dear so many pulses after this one; now for 0.
  public static void after(int pulses, Runnable work) {
    if (pulses == 0) {
      work.run();
      return;
    }
    begin(pulse -> {
      if (pulse == pulses) {
        work.run();
      }
      return pulse < pulses;
    });
  }

  /// Takes what stands in the boxes of a node out of them, and puts it back piece by piece.
  public static void unfold(Node node) {
    Folded folded = new Folded();
    folded.takeApart(node);
    begin(folded);
  }

  /// Lets a list whose rows are dear to make show its first page over a few pulses, from when it
  /// first comes into view.
  public static void grow(Region list) {
    list.setMaxHeight(GROWTH);
    list.sceneProperty()
        .subscribe(scene -> {
          if (scene != null && list.getMaxHeight() == GROWTH) {
            begin(pulse -> {
              list.setMaxHeight(pulse < GROWTHS ? (pulse + 1) * GROWTH : Double.MAX_VALUE);
              return pulse < GROWTHS;
            });
          }
        });
  }

  /// Does what is dear once a node first stands in a window; at once where nobody waits for it.
  public static void whenSeen(Node node, Runnable work) {
    if (node.getScene() != null || !isSeen()) {
      work.run();
      return;
    }
    Subscription[] waiting = new Subscription[1];
    waiting[0] =
        node.sceneProperty()
            .subscribe((_, scene) -> {
              if (scene != null) {
                waiting[0].unsubscribe();
                work.run();
              }
            });
  }

  /// What comes, on the FX thread.
  private static final class Turns extends AnimationTimer {
    /// After a pulse that took less one more piece comes at once, after one that took longer one.
    private static final long LITTLE_NANOS = 4_000_000;

    private static final long MUCH_NANOS = 9_000_000;
    private static final int MOST = 3;

    static final Turns ALL = new Turns();

    private record Coming(Step step, int taken) {}

    private final Queue<Coming> coming = new ArrayDeque<>();
    private int pace = 1;

    void add(Step step) {
      if (coming.isEmpty()) {
        pace = 1;
        start();
      }
      coming.add(new Coming(step, 0));
    }

    @Override
    public void handle(long pulse) {
      long start = System.nanoTime();
      for (int turn = pace; turn > 0 && !coming.isEmpty(); turn--) {
        Coming next = coming.remove();
        if (next.step().take(next.taken())) {
          coming.add(new Coming(next.step(), next.taken() + 1));
        }
      }
      if (coming.isEmpty()) {
        stop();
      }
      // Runs once all else of this pulse is done.
      Platform.runLater(() -> follow(System.nanoTime() - start));
    }

    private void follow(long took) {
      if (took > MUCH_NANOS) {
        pace = 1;
      } else if (took < LITTLE_NANOS) {
        pace = Math.min(pace + 1, MOST);
      }
    }
  }
}
