package app.marquee.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.testing.FxThread;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How what is dear to make comes into view, a piece a pulse.
class ArrivalTest {
  /// More than anything here has pieces.
  private static final int ENOUGH = 12;

  private final Label one = new Label("one");
  private final Label two = new Label("two");
  private final HBox inner = new HBox(new Label("a"), new Label("b"));
  private final VBox box = new VBox(one, inner, two);
  private final List<Stage> stages = new ArrayList<>();

  @BeforeAll
  static void startJavaFx() {
    FxThread.run(() -> {});
  }

  @AfterEach
  void closeWindows() {
    FxThread.run(() -> stages.forEach(Stage::close));
  }

  @Test
  void whereNobodyWaitsAllIsThereAtOnce() {
    Arrival.unfold(box);

    assertThat(box.getChildren()).containsExactly(one, inner, two);
  }

  @Test
  void aBoxIsFilledPieceByPieceAndBoxesInItStayWhole() {
    List<Integer> counts = counted(box, () -> Arrival.unfold(box));

    assertThat(counts).startsWith(0, 1).endsWith(3).isSubsetOf(0, 1, 2, 3);
    assertThat(box.getChildren()).containsExactly(one, inner, two);
    assertThat(inner.getChildren()).hasSize(2);
  }

  @Test
  void layersComeOneAfterTheOtherEachWithItsPieces() {
    Label over = new Label("over");
    StackPane stack = new StackPane(new ScrollPane(box), over);
    Node lower = stack.getChildren().getFirst();

    List<List<Integer>> seen =
        seen(
            () -> List.of(stack.getChildren().size(), box.getChildren().size()),
            () -> Arrival.unfold(stack));

    assertThat(
            List.of(
                List.of(0, 0),
                List.of(1, 0),
                List.of(1, 1),
                List.of(1, 2),
                List.of(1, 3),
                List.of(2, 3)))
        .containsSubsequence(seen);
    assertThat(seen).startsWith(List.of(0, 0), List.of(1, 0)).endsWith(List.of(2, 3));
    assertThat(stack.getChildren()).containsExactly(lower, over);
  }

  @Test
  void whatHasNoBoxesStaysAsItIs() {
    Pane plain = new Pane(one, two);

    assertThat(counted(plain, () -> Arrival.unfold(plain))).containsExactly(2);
  }

  @Test
  void workIsPutOffBySoManyPulses() {
    List<String> done = new ArrayList<>();
    List<Integer> counts =
        seen(
            done::size,
            () -> {
              Arrival.after(0, () -> done.add("now"));
              Arrival.after(2, () -> done.add("later"));
            });

    assertThat(counts).containsExactly(1, 2);
    assertThat(done).containsExactly("now", "later");
  }

  @Test
  void wherePiecesTakeLongOneComesAPulseOfAllThatComes() {
    List<String> done = new ArrayList<>();

    List<Integer> counts =
        seen(
            done::size,
            () -> {
              Arrival.begin(step -> slowly(done, "first") && step < 1);
              Arrival.begin(step -> slowly(done, "second") && step < 1);
            });

    assertThat(counts).containsExactly(0, 1, 2, 3, 4);
    assertThat(done).containsExactly("first", "second", "first", "second");
  }

  @Test
  void tellsWhetherAnythingIsToCome() {
    List<Boolean> coming = seen(Arrival::isComing, () -> Arrival.after(1, () -> {}));

    assertThat(coming).containsExactly(true, false);
  }

  @Test
  void whatIsPutInMeanwhileStays() {
    Label other = new Label("other");

    seen(
        () -> 0,
        () -> {
          Arrival.unfold(box);
          box.getChildren().setAll(other);
        });

    assertThat(box.getChildren()).containsExactly(other);
  }

  @Test
  void workWaitsUntilItsNodeIsInView() {
    Pane pane = new Pane();
    List<String> done = new ArrayList<>();
    seen(done::size, () -> Arrival.whenSeen(one, () -> done.add("seen")));
    assertThat(done).isEmpty();

    FxThread.run(() -> {
      stages.getFirst().getScene().setRoot(pane);
      pane.getChildren().add(one);
    });

    assertThat(done).containsExactly("seen");
  }

  /// Longer than a pulse has time for more than one piece.
  private static boolean slowly(List<String> done, String piece) {
    long end = System.nanoTime() + 12_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return done.add(piece);
  }

  private List<Integer> counted(Pane pane, Runnable work) {
    return seen(() -> pane.getChildren().size(), work);
  }

  /// What is seen with each pulse while something comes into view, without repetitions.
  private <T> List<T> seen(Supplier<T> look, Runnable work) {
    List<T> seen = new ArrayList<>();
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            add(seen, look.get());
          }
        };
    FxThread.run(() -> {
      Stage stage = new Stage();
      stages.add(stage);
      stage.setScene(new Scene(new Group()));
      stage.show();
      work.run();
      add(seen, look.get());
      timer.start();
    });
    FxThread.awaitPulses(ENOUGH);
    FxThread.run(timer::stop);
    return seen;
  }

  private static <T> void add(List<T> seen, T now) {
    if (seen.isEmpty() || !seen.getLast().equals(now)) {
      seen.add(now);
    }
  }
}
