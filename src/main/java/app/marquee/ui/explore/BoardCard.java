package app.marquee.ui.explore;

import app.marquee.domain.board.Card;
import app.marquee.domain.board.ChartKey;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.ui.chart.ChartView;
import app.marquee.ui.fx.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A chart's place on a board: the chart, or what is said in its stead; its title can be dragged to
/// another place, its lower right corner to another size. Alt with the arrow keys does both.
final class BoardCard extends StackPane {

  /// What a card asks its board for.
  interface Board {
    /// Moves it so many places on.
    void shift(BoardCard card, int by);

    /// Makes it so many columns wider and steps higher.
    void grow(BoardCard card, int columns, int steps);

    void remove(BoardCard card);
  }

  private final Board board;
  private final Texts texts;
  private final Region grip = new Region();
  private Card card;
  private @Nullable ChartView view;

  BoardCard(Card card, Board board, Texts texts) {
    this.card = card;
    this.board = board;
    this.texts = texts;
    getStyleClass().add("board-card");
    setMinSize(0, 0);
    grip.getStyleClass().add("board-grip");
    grip.setCursor(Cursor.SE_RESIZE);
    grip.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(grip, Pos.BOTTOM_RIGHT);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    say(texts.get("explore.card.counting"));
  }

  Card card() {
    return card;
  }

  ChartKey chart() {
    return card.chart();
  }

  /// Takes over what its board now says of the same chart.
  void setCard(Card now) {
    card = now;
  }

  /// What is drawn, null while nothing is.
  @Nullable ChartSpec spec() {
    return view == null ? null : view.spec();
  }

  @Nullable ChartView view() {
    return view;
  }

  /// The corner it is resized by.
  Region grip() {
    return grip;
  }

  /// What it is moved by, besides keys: its header.
  Node handle() {
    return view == null ? getChildren().getFirst() : view.header();
  }

  /// What changes of it are called by.
  String title() {
    ChartSpec spec = spec();
    return spec == null ? card.chart().chart().replace('_', ' ') : spec.title();
  }

  /// Shows a chart in it from now on.
  void setView(ChartView shown) {
    view = shown;
    shown.addToMenu(this::menu);
    shown.header().setCursor(Cursor.OPEN_HAND);
    getChildren().setAll(shown, grip);
  }

  /// Says something in the place of the chart.
  void say(String sentence) {
    view = null;
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.getStyleClass().add("muted");
    VBox box = new VBox(label);
    box.getStyleClass().addAll("card", "board-note");
    box.setFocusTraversable(true);
    box.setAccessibleText(title() + ": " + sentence);
    getChildren().setAll(box, grip);
  }

  /// Gives the focus to what is shown.
  Node focusTarget() {
    return getChildren().getFirst();
  }

  private List<MenuItem> menu() {
    return List.of(
        new SeparatorMenuItem(),
        item("explore.card.earlier", () -> board.shift(this, -1)),
        item("explore.card.later", () -> board.shift(this, 1)),
        item("explore.card.wider", () -> board.grow(this, 1, 0)),
        item("explore.card.narrower", () -> board.grow(this, -1, 0)),
        item("explore.card.higher", () -> board.grow(this, 0, 1)),
        item("explore.card.lower", () -> board.grow(this, 0, -1)),
        item("explore.card.remove", () -> board.remove(this)));
  }

  private MenuItem item(String key, Runnable run) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(_ -> run.run());
    return item;
  }

  private void press(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.DELETE && !event.isAltDown() && !event.isShortcutDown()) {
      board.remove(this);
    } else if (event.isAltDown() && !event.isShortcutDown() && code.isArrowKey()) {
      boolean forward = code == KeyCode.RIGHT || code == KeyCode.DOWN;
      boolean level = code == KeyCode.RIGHT || code == KeyCode.LEFT;
      int by = forward ? 1 : -1;
      if (!event.isShiftDown()) {
        board.shift(this, by);
      } else {
        board.grow(this, level ? by : 0, level ? 0 : by);
      }
    } else {
      return;
    }
    event.consume();
  }
}
