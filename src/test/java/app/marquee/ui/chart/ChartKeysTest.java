package app.marquee.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Door;
import app.marquee.domain.chart.Door.Match;
import app.marquee.domain.chart.Highlight;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.testing.FxThread;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.theme.Theme;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/// What keys a chart takes, and what stays of a drawing as it changes.
class ChartKeysTest {
  @Test
  void arrowsWithAltAreFreeWhereTheWholeIsShown() {
    AtomicInteger left = new AtomicInteger();
    FxThread.run(() -> {
      ChartView view = view(SampleCharts.addedByMonth());
      shown(view).addEventHandler(KeyEvent.KEY_PRESSED, _ -> left.incrementAndGet());
      press(view, KeyCode.LEFT, false, true);
      assertThat(left.get()).isEqualTo(1);
      press(view, KeyCode.PLUS, false, false);
      press(view, KeyCode.LEFT, false, true);
      assertThat(left.get()).as("moves the part shown").isEqualTo(1);
      press(view, KeyCode.LEFT, true, true);
      assertThat(left.get()).as("resizes the card").isEqualTo(2);
    });
  }

  @Test
  void arrowsWithShiftPickARangeThatGrowsAndShrinks() {
    List<String> picked = new ArrayList<>();
    FxThread.run(() -> {
      ChartView view = years();
      view.setOnPicked(pick -> picked.add(pick.titles().text()));
      press(view, KeyCode.HOME, false, false);
      String first = view.spec().categories().getFirst();
      String second = view.spec().categories().get(1);
      String third = view.spec().categories().get(2);
      press(view, KeyCode.RIGHT, true, false);
      // Told of the choice, the chart is drawn anew; the mark in hand stays in hand.
      view.show(view.spec(), new Highlight(Set.of(new Spot(0, 0), new Spot(0, 1))));
      press(view, KeyCode.SHIFT, true, false);
      press(view, KeyCode.RIGHT, true, false);
      press(view, KeyCode.LEFT, true, false);
      press(view, KeyCode.LEFT, true, false);
      press(view, KeyCode.LEFT, true, false);
      assertThat(picked)
          .containsExactly(
              "year_added between " + first + " and " + second,
              "year_added between " + first + " and " + third,
              "year_added between " + first + " and " + second,
              "year_added = " + first);
    });
  }

  @Test
  void aRangeBeginsAnewAfterABareArrow() {
    List<String> picked = new ArrayList<>();
    FxThread.run(() -> {
      ChartView view = years();
      view.setOnPicked(pick -> picked.add(pick.titles().text()));
      press(view, KeyCode.HOME, false, false);
      press(view, KeyCode.RIGHT, true, false);
      press(view, KeyCode.RIGHT, false, false);
      press(view, KeyCode.RIGHT, true, false);
      List<String> names = view.spec().categories();
      assertThat(picked.getLast())
          .isEqualTo("year_added between " + names.get(2) + " and " + names.get(3));
    });
  }

  @Test
  void aChartTooSmallToDrawHasNoMarks() {
    FxThread.run(() -> {
      ChartCanvas canvas = new ChartCanvas(SampleCharts.genres());
      Pane pane = new Pane(canvas);
      new Scene(pane);
      canvas.resize(400, 200);
      canvas.layout();
      canvas.first();
      assertThat(canvas.drawing().marks()).isNotEmpty();
      canvas.resize(400, 20);
      canvas.layout();
      assertThat(canvas.drawing().marks()).isEmpty();
      assertThat(canvas.currentWords()).isEmpty();
    });
  }

  @Test
  void aChartThatWentToAnotherSceneFollowsThatAlone() {
    FxThread.run(() -> {
      Theme one = new Theme();
      Theme other = new Theme();
      ChartCanvas canvas = new ChartCanvas(SampleCharts.genres());
      StackPane first = new StackPane(canvas);
      StackPane second = new StackPane();
      one.apply(new Scene(first));
      other.apply(new Scene(second));
      first.getChildren().clear();
      second.getChildren().add(canvas);
      double height = canvas.prefHeight(-1);
      one.textSizeProperty().set(2.0);
      assertThat(canvas.prefHeight(-1)).isEqualTo(height);
      other.textSizeProperty().set(2.0);
      assertThat(canvas.prefHeight(-1)).isGreaterThan(1.5 * height);
    });
  }

  @Test
  void aPictureIsXmlWhateverANameHolds() {
    ChartSpec genres = SampleCharts.genres();
    List<String> names = new ArrayList<>(genres.categories());
    names.set(0, "a\u0000b\u001b\uffff\ud800 <&>\ud83d\ude00");
    FxThread.run(() -> {
      ChartView view = view(genres.over(names, genres.series()));
      shown(view);
      byte[] svg = view.canvas().svg().getBytes(StandardCharsets.UTF_8);
      try {
        String text =
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getDocumentElement()
                .getTextContent();
        assertThat(text).contains("a\ufffdb\ufffd\ufffd\ufffd <&>\ud83d\ude00");
      } catch (Exception broken) {
        throw new AssertionError(broken);
      }
    });
  }

  private static ChartView years() {
    ChartSpec line = SampleCharts.lines();
    ChartView view =
        view(
            line.over(line.categories(), line.series().subList(0, 1))
                .opening(Door.by("year_added", Match.VALUE)));
    shown(view);
    return view;
  }

  private static ChartView view(ChartSpec spec) {
    return new ChartView(
        spec, Texts.english()::format, new ChartView.Requests(_ -> {}, (_, _) -> {}));
  }

  private static StackPane shown(ChartView view) {
    StackPane place = new StackPane(view);
    Scene scene = new Scene(place, 640, 300);
    new Theme().apply(scene);
    scene.snapshot(null);
    return place;
  }

  private static void press(ChartView view, KeyCode code, boolean shift, boolean alt) {
    Event.fireEvent(
        view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, alt, false));
  }
}
