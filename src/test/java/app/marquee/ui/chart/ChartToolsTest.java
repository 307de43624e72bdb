package app.marquee.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Door;
import app.marquee.domain.chart.Door.Match;
import app.marquee.testing.FxThread;
import app.marquee.ui.chart.layout.Box;
import app.marquee.ui.chart.layout.Key;
import app.marquee.ui.chart.layout.Label;
import app.marquee.ui.chart.layout.Mark;
import app.marquee.ui.chart.view.Zoom;
import app.marquee.ui.chart.world.WorldShapes;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.theme.Theme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;

/// How a chart is looked at, by menu, mouse and keys.
class ChartToolsTest {
  private final List<String> copied = new ArrayList<>();

  @Test
  void theMenuHasWhatMakesSense() {
    WorldShapes.world();
    FxThread.run(() -> {
      assertThat(lines(SampleCharts.genres()))
          .containsExactly("Sort (S)", "Names shown (N)", "Per cent (P)", "Log scale (L)");
      assertThat(lines(SampleKinds.grained()))
          .containsExactly(
              "Bins (B)",
              "Per cent (P)",
              "Log scale (L)",
              "Zoom in (+, Ctrl and the wheel)",
              "Zoom out (-)",
              "Show all of it (0)");
      assertThat(lines(SampleCharts.countries()))
          .contains("Zoom in (+, Ctrl and the wheel)")
          .doesNotContain("Sort (S)");
      assertThat(lines(SampleCharts.addedByYear()))
          .contains("Series", "Arrange", "Log scale, for bars side by side");
      assertThat(lines(SampleKinds.areas())).containsExactly("Names shown (N)", "Per cent (P)");
      MenuButton menu = menu(shown(SampleCharts.genres()));
      assertThat(menu.getAccessibleText()).isEqualTo("View of Genres");
    });
  }

  @Test
  void whatIsChosenIsDrawnAndSaid() {
    FxThread.run(() -> {
      ChartView view = shown(SampleCharts.genres());
      Menu sort = (Menu) line(view, "Sort (S)");
      sort.getItems().get(2).fire();
      assertThat(texts(view)).startsWith("Action & Adventure", "859", "Comedies");
      ((Menu) line(view, "Names shown (N)")).getItems().get(1).fire();
      assertThat(view.getAccessibleText())
          .startsWith("Genres, a title may have several · first 3 and all others · by name.");
      assertThat(texts(view)).contains("Other (39)", "12,470");
      line(view, "As given (R)").fire();
      assertThat(view.getAccessibleText()).startsWith("Genres, a title may have several. ");
    });
  }

  @Test
  void keysDoTheSame() {
    FxThread.run(() -> {
      ChartView view = shown(SampleCharts.genres());
      press(view, KeyCode.P);
      assertThat(texts(view)).contains("14\u00a0%");
      press(view, KeyCode.RIGHT);
      assertThat(view.getAccessibleHelp()).isEqualTo("International Movies: 2,752 (14.2\u00a0%)");
      press(view, KeyCode.L);
      assertThat(view.getAccessibleText()).contains("% of the sum · log scale, zero apart");
      press(view, KeyCode.S);
      press(view, KeyCode.N);
      press(view, KeyCode.R);
      assertThat(view.canvas().viewingProperty().get().isPlain()).isTrue();
      ChartView length = shown(SampleKinds.grained());
      press(length, KeyCode.B);
      assertThat(length.getAccessibleText()).contains("1 to a bin");
    });
  }

  @Test
  void aNameInTheLegendLeavesItsSeriesOutAndTakesItIn() {
    FxThread.run(() -> {
      ChartView view = shown(SampleCharts.addedByYear());
      click(view, key(view, "Movies"), 1, false);
      assertThat(view.getAccessibleText()).contains("without Movies");
      assertThat(texts(view)).contains("505").doesNotContain("1,498");
      click(view, key(view, "Movies"), 1, false);
      assertThat(view.canvas().viewingProperty().get().isPlain()).isTrue();
      ChartView lines = shown(SampleCharts.lines());
      click(lines, key(lines, "Shows"), 1, false);
      assertThat(lines.canvas().arranged().drawn().series()).hasSize(1);
      click(lines, key(lines, "Shows"), 1, false);
      assertThat(lines.canvas().arranged().drawn().series()).hasSize(2);
    });
  }

  @Test
  void theWheelZoomsWithItsKeyAndADoubleClickBesideTheMarksGoesBack() {
    FxThread.run(() -> {
      ChartView view = shown(SampleKinds.points());
      Box field = view.canvas().drawing().field();
      scroll(view, field.centreX(), field.centreY(), 200, false);
      assertThat(zoom(view).isWhole()).as("a bare wheel moves the page").isTrue();
      scroll(view, field.centreX(), field.centreY(), 200, true);
      // The middle stays in the middle, e^0.8 times as near.
      assertThat(zoom(view).width()).isBetween(0.449, 0.45);
      assertThat(zoom(view).left()).isBetween(0.274, 0.276);
      assertThat(view.getAccessibleText()).contains("a part");
      click(view, new Box(1, 1, 1, 1), 2, false);
      assertThat(zoom(view).isWhole()).isTrue();
    });
  }

  @Test
  void aDragWithShiftMovesThePart() {
    FxThread.run(() -> {
      ChartView view = shown(SampleCharts.addedByMonth());
      press(view, KeyCode.PLUS);
      press(view, KeyCode.PLUS);
      double left = zoom(view).left();
      Box field = view.canvas().drawing().field();
      mouse(view, MouseEvent.MOUSE_PRESSED, field.centreX(), field.centreY(), 1, true, true);
      mouse(view, MouseEvent.MOUSE_DRAGGED, field.centreX() - 50, field.centreY(), 1, true, false);
      mouse(view, MouseEvent.MOUSE_RELEASED, field.centreX() - 50, field.centreY(), 1, true, false);
      assertThat(zoom(view).left()).isGreaterThan(left);
      Event.fireEvent(
          view,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, false, false, true, false));
      assertThat(zoom(view).left()).isLessThan(left + 0.1);
      press(view, KeyCode.DIGIT0);
      assertThat(zoom(view).isWhole()).isTrue();
    });
  }

  @Test
  void theWorldComesNearer() {
    WorldShapes.world();
    FxThread.run(() -> {
      ChartView view = shown(SampleCharts.countries());
      int all = view.canvas().drawing().shapes().size();
      for (int i = 0; i < 4; i++) {
        press(view, KeyCode.PLUS);
      }
      assertThat(view.canvas().drawing().shapes().size()).isLessThan(all);
      Box field = view.canvas().drawing().field();
      view.canvas().drawing().marks().stream()
          .filter(mark -> !mark.rings().isEmpty())
          .forEach(
              mark -> assertThat(field.grown(0.01).holds(mark.box())).as(mark.words()).isTrue());
    });
  }

  @Test
  void pickingKeepsItsMeaningInAnyOrder() {
    List<String> picked = new ArrayList<>();
    FxThread.run(() -> {
      ChartSpec genres = SampleCharts.genres().opening(Door.by("listed_in", Match.ENTRY));
      ChartView view = shown(genres);
      view.setOnPicked(pick -> picked.add(pick.titles().text()));
      press(view, KeyCode.S);
      press(view, KeyCode.S);
      press(view, KeyCode.RIGHT);
      press(view, KeyCode.SPACE);
      ChartView points =
          shown(
              SampleKinds.points()
                  .opening(Door.by("release_year", Match.BIN).series("minutes", Match.BIN)));
      points.setOnPicked(pick -> picked.add(pick.titles().text()));
      press(points, KeyCode.END);
      press(points, KeyCode.SPACE);
    });
    assertThat(picked.getFirst()).isEqualTo("listed_in has Action & Adventure");
    assertThat(picked.getLast()).matches("release_year .*2021.* and minutes between \\d+ and \\d+");
  }

  @Test
  void arrowsGoWhereTheyPoint() {
    FxThread.run(() -> {
      ChartView view = shown(SampleCharts.heat());
      press(view, KeyCode.RIGHT);
      assertThat(view.getAccessibleHelp()).isEqualTo("United States, 2016: 203");
      press(view, KeyCode.DOWN);
      assertThat(view.getAccessibleHelp()).isEqualTo("India, 2016: 13");
      press(view, KeyCode.RIGHT);
      assertThat(view.getAccessibleHelp()).isEqualTo("India, 2017: 162");
      press(view, KeyCode.UP);
      assertThat(view.getAccessibleHelp()).isEqualTo("United States, 2017: 462");
      press(view, KeyCode.UP);
      assertThat(view.getAccessibleHelp()).isEqualTo("United States, 2017: 462");
    });
  }

  /// Page keys go through all marks one by one; arrows reach nearly all of them.
  @Test
  void everyMarkIsReachedByKeys() {
    FxThread.run(() -> {
      for (ChartSpec spec : SampleKinds.all()) {
        ChartView view = shown(spec);
        Set<String> all =
            view.canvas().drawing().marks().stream().map(Mark::words).collect(Collectors.toSet());
        Set<String> paged = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
          press(view, KeyCode.PAGE_DOWN);
          paged.add(view.getAccessibleHelp());
        }
        assertThat(paged).as(spec.id()).isEqualTo(all);
        assertThat(reached(view)).as(spec.id()).isGreaterThan(all.size() * 3 / 4);
      }
    });
  }

  /// How many marks arrows lead to, one from another.
  private static int reached(ChartView view) {
    Walk walk = new Walk(view.canvas().drawing(), view.spec().kind());
    Deque<Integer> open = new ArrayDeque<>(List.of(walk.first()));
    Set<Integer> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      int from = open.remove();
      for (KeyCode arrow : List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN)) {
        int to = walk.next(from, arrow);
        if (seen.add(to)) {
          open.add(to);
        }
      }
    }
    return seen.size();
  }

  @Test
  void whatIsCopiedIsWhatIsShown() {
    FxThread.run(() -> {
      ChartView view = shown(SampleCharts.genres());
      press(view, KeyCode.N);
      press(view, KeyCode.P);
      MenuButton menu = (MenuButton) Objects.requireNonNull(view.lookup(".chart-menu"));
      menu.getOnShowing().handle(null);
      menu.getItems().get(1).fire();
      assertThat(copied.getLast())
          .isEqualTo(
              """
              Name,Genres
              International Movies,2752
              Dramas,2427
              Comedies,1674
              Other (39),12470
              """);
    });
  }

  private static Zoom zoom(ChartView view) {
    return view.canvas().viewingProperty().get().zoom();
  }

  private ChartView shown(ChartSpec spec) {
    ChartView view =
        new ChartView(
            spec, Texts.english()::format, new ChartView.Requests(copied::add, (_, _) -> {}));
    Scene scene = new Scene(view, 640, 300);
    new Theme().apply(scene);
    scene.snapshot(null);
    return view;
  }

  private static MenuButton menu(ChartView view) {
    return (MenuButton) Objects.requireNonNull(view.lookup(".chart-view-menu"));
  }

  private List<String> lines(ChartSpec spec) {
    return ((ViewMenu) menu(shown(spec))).lines().stream().map(MenuItem::getText).toList();
  }

  private static MenuItem line(ChartView view, String text) {
    MenuItem found =
        ((ViewMenu) menu(view))
            .lines().stream().filter(item -> text.equals(item.getText())).findFirst().orElseThrow();
    if (found instanceof CheckMenuItem check) {
      check.setSelected(!check.isSelected());
    }
    return found;
  }

  private static List<String> texts(ChartView view) {
    return view.canvas().drawing().labels().stream().map(Label::text).toList();
  }

  private static Box key(ChartView view, String words) {
    return view.canvas().drawing().keys().stream()
        .filter(key -> key.words().equals(words))
        .map(Key::box)
        .findFirst()
        .orElseThrow();
  }

  private static void press(ChartView view, KeyCode code) {
    Event.fireEvent(
        view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static void click(ChartView view, Box at, int times, boolean shift) {
    mouse(view, MouseEvent.MOUSE_PRESSED, at.centreX(), at.centreY(), times, shift, true);
    mouse(view, MouseEvent.MOUSE_RELEASED, at.centreX(), at.centreY(), times, shift, true);
    mouse(view, MouseEvent.MOUSE_CLICKED, at.centreX(), at.centreY(), times, shift, true);
  }

  private static void mouse(
      ChartView view,
      javafx.event.EventType<MouseEvent> type,
      double x,
      double y,
      int times,
      boolean shift,
      boolean still) {
    Point2D at = view.canvas().localToScene(x, y);
    Event.fireEvent(
        view.canvas(),
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            times,
            shift,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            still,
            new PickResult(view.canvas(), at.getX(), at.getY())));
  }

  private static void scroll(ChartView view, double x, double y, double by, boolean control) {
    Point2D at = view.canvas().localToScene(x, y);
    Event.fireEvent(
        view.canvas(),
        new ScrollEvent(
            ScrollEvent.SCROLL,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            false,
            control,
            false,
            false,
            false,
            false,
            0,
            by,
            0,
            by,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            new PickResult(view.canvas(), at.getX(), at.getY())));
  }
}
