package app.marquee.ui.explore;

import app.marquee.app.explore.Exploration;
import app.marquee.app.explore.Exploration.Drawn;
import app.marquee.domain.board.Card;
import app.marquee.domain.board.ChartKey;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Highlight;
import app.marquee.domain.figures.Inquiry;
import app.marquee.ui.chart.ChartPick;
import app.marquee.ui.chart.ChartView;
import app.marquee.ui.fx.Arrival;
import app.marquee.ui.fx.ChartCards;
import app.marquee.ui.fx.KeyFocus;
import app.marquee.ui.fx.PageContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One board: its charts, which can be moved, resized and removed; where it has none, what to do.
final class BoardView extends StackPane implements BoardCard.Board {
  /// After so long in one pulse the charts that are left wait for the next: drawing them takes as
  /// long again for those who paint.
  private static final long MOST_NANOS = 3_000_000;

  private final PageContext context;
  private final BoardsModel boards;
  private final Consumer<ChartPick> picked;
  private final ScrollPane scroll = new ScrollPane();
  private final BoardPane pane = new BoardPane(scroll.widthProperty());
  private final CardDrag drag;
  private final VBox empty = new VBox();
  private final Map<ChartKey, BoardCard> cards = new LinkedHashMap<>();
  private int turn;

  /// @param picked hears what is picked in a chart
  /// @param choose shows the charts to put on the board
  BoardView(PageContext context, BoardsModel boards, Consumer<ChartPick> picked, Runnable choose) {
    this.context = context;
    this.boards = boards;
    this.picked = picked;
    this.drag = new CardDrag(pane, this::move, this::resize);
    scroll.setContent(pane);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    Label words = new Label(context.texts().get("explore.board.empty"));
    words.getStyleClass().add("muted");
    Button add = new Button(context.texts().get("explore.board.add"));
    add.setOnAction(_ -> choose.run());
    empty.getChildren().setAll(words, add);
    empty.getStyleClass().add("board-empty");
  }

  /// Shows what is on the board now; charts that were there stay as they are.
  void show(BoardsModel.Tab tab) {
    List<BoardCard> now = new ArrayList<>();
    for (Card card : tab.board().cards()) {
      BoardCard shown =
          cards.computeIfAbsent(card.chart(), _ -> new BoardCard(card, this, context.texts()));
      shown.setCard(card);
      if (!now.contains(shown)) {
        now.add(shown);
      }
    }
    cards.values().retainAll(now);
    if (!now.equals(pane.cards())) {
      pane.setCards(now);
    }
    pane.requestLayout();
    Node shown = now.isEmpty() ? empty : scroll;
    if (!getChildren().contains(shown)) {
      getChildren().setAll(shown);
    }
  }

  /// Draws what the filter leaves in the charts, over as many pulses as that takes; those that are
  /// still to be made come one a pulse.
  ///
  /// @param run the charts of the run, over all titles
  void draw(Exploration found, List<ChartSpec> run, Map<Inquiry, AskedModel.Result> asked) {
    Deque<BoardCard> waiting = new ArrayDeque<>(cards.values());
    int own = ++turn;
    if (!waiting.isEmpty()) {
      Arrival.begin(_ -> {
        long start = System.nanoTime();
        boolean made = false;
        while (own == turn
            && !waiting.isEmpty()
            && !made
            && System.nanoTime() - start < MOST_NANOS) {
          BoardCard card = waiting.remove();
          made = card.view() == null;
          draw(card, found, run, asked);
        }
        pane.requestLayout();
        return own == turn && !waiting.isEmpty();
      });
    }
  }

  private void draw(
      BoardCard card,
      Exploration found,
      List<ChartSpec> run,
      Map<Inquiry, AskedModel.Result> asked) {
    ChartKey key = card.chart();
    if (key.isOfRun()) {
      drawn(card, found, run).ifPresent(drawn -> show(card, drawn, ""));
      return;
    }
    Optional<Inquiry> inquiry = AskedModel.inquiry(key);
    AskedModel.Result result = inquiry.map(asked::get).orElse(null);
    if (inquiry.isEmpty() || result != null) {
      show(
          card,
          result == null ? Optional.empty() : result.chart(key.chart()),
          result == null ? "" : result.problem());
    }
  }

  /// What is to be drawn of a chart of the run: nothing where it is still counted, else the chart
  /// or that there is none.
  private static Optional<Optional<Drawn>> drawn(
      BoardCard card, Exploration found, List<ChartSpec> run) {
    String id = card.chart().chart();
    Optional<Drawn> counted =
        found.charts().stream().filter(one -> one.spec().id().equals(id)).findFirst();
    Optional<ChartSpec> whole = run.stream().filter(one -> one.id().equals(id)).findFirst();
    if (counted.isEmpty() && whole.isPresent()) {
      return card.view() != null
          ? Optional.empty()
          : Optional.of(whole.map(spec -> new Drawn(spec, Highlight.NONE)));
    }
    return Optional.of(counted);
  }

  private void show(BoardCard card, Optional<Drawn> drawn, String problem) {
    if (drawn.isEmpty()) {
      String why = problem.isEmpty() ? context.texts().get("explore.card.absent") : problem;
      card.say(context.texts().format("explore.card.none", card.title(), why));
      drag.follow(card);
      return;
    }
    Drawn now = drawn.get();
    ChartView view = card.view();
    if (view == null) {
      view = ChartCards.card(context, now.spec());
      view.setOnPicked(picked);
      card.setView(view);
      drag.follow(card);
    }
    view.show(now.spec(), now.highlight());
  }

  @Override
  public void shift(BoardCard card, int by) {
    int place = pane.cards().indexOf(card);
    if (place + by >= 0) {
      move(card, place + by);
      KeyFocus.give(card.focusTarget());
    }
  }

  @Override
  public void grow(BoardCard card, int columns, int steps) {
    int now =
        card.card().columns() > 0
            ? card.card().columns()
            : pane.spans().get(pane.cards().indexOf(card));
    int high = card.card().height() > 0 ? card.card().height() : pane.steps(card.getHeight());
    int height = steps == 0 ? card.card().height() : Math.max(1, high + steps);
    resize(card, card.card().sized(Math.max(Card.LEAST_COLUMNS, now + columns), height));
  }

  @Override
  public void remove(BoardCard card) {
    int place = pane.cards().indexOf(card);
    boards.remove(place, card.title());
    if (!pane.cards().isEmpty()) {
      KeyFocus.give(pane.cards().get(Math.min(place, pane.cards().size() - 1)).focusTarget());
    }
  }

  private void move(BoardCard card, int to) {
    boards.move(pane.cards().indexOf(card), to, card.title());
  }

  private void resize(BoardCard card, Card sized) {
    boards.resize(pane.cards().indexOf(card), sized, pane.spans(), card.title());
  }
}
