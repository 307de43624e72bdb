package app.marquee.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.testing.FxThread;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Rows that come into view one a pulse, and stay what they are while their items stay.
class ArrivingRowsTest {
  private final List<String> made = new ArrayList<>();
  private final VBox pane = new VBox();
  private final ArrivingRows<String> rows =
      new ArrivingRows<>(
          pane,
          item -> {
            made.add(item);
            return new Label(item);
          });

  @BeforeAll
  static void startJavaFx() {
    FxThread.run(() -> {});
  }

  @Test
  void whereNobodyWaitsAllAreThereAtOnce() {
    rows.show(List.of("a", "b", "c"));

    assertThat(shown()).containsExactly("a", "b", "c");
  }

  @Test
  void aRowWhoseItemStaysIsTheSame() {
    rows.show(List.of("a", "b", "c"));
    Node kept = pane.getChildren().get(1);
    rows.show(List.of("d", "b", "e"));

    assertThat(shown()).containsExactly("d", "b", "e");
    assertThat(pane.getChildren().get(1)).isSameAs(kept);
    assertThat(made).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void rowsFollowTheOrderOfTheirItemsAndThoseGoneAreMadeAnew() {
    rows.show(List.of("a", "b"));
    rows.show(List.of("b", "a"));
    assertThat(shown()).containsExactly("b", "a");
    rows.show(List.of());
    assertThat(shown()).isEmpty();
    rows.show(List.of("a"));

    assertThat(made).containsExactly("a", "b", "a");
  }

  @Test
  void inAWindowTheyComeOneAPulseAndThoseNoLongerAskedForDoNotCome() {
    inWindow(
        pane,
        () -> {
          rows.show(List.of("a", "b", "c"));
          assertThat(made).isEmpty();
          pane.getChildren()
              .addListener(
                  (ListChangeListener<Node>)
                      _ -> {
                        if (shown().equals(List.of("a"))) {
                          // In the pulse of the first, another list is asked for.
                          rows.show(List.of("x", "a"));
                          assertThat(shown()).containsExactly("a");
                        }
                      });
        });

    assertThat(shown()).containsExactly("x", "a");
    assertThat(made).containsExactly("a", "x");
  }

  @Test
  void noneIsMadeBeforeThePaneIsInView() {
    inWindow(new VBox(), () -> rows.show(List.of("a")));
    assertThat(made).isEmpty();

    inWindow(pane, () -> {});
    assertThat(made).containsExactly("a");
  }

  private List<String> shown() {
    return pane.getChildren().stream().map(row -> ((Label) row).getText()).toList();
  }

  private static void inWindow(Parent root, Runnable work) {
    Stage stage =
        FxThread.call(() -> {
          Stage shown = new Stage();
          shown.setScene(new Scene(root));
          shown.show();
          work.run();
          return shown;
        });
    FxThread.awaitPulses(8);
    FxThread.run(stage::close);
  }
}
