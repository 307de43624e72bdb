package app.marquee.ui.explore;

import app.marquee.domain.board.BoardSpec;
import app.marquee.domain.board.Card;
import app.marquee.domain.board.ChartKey;
import app.marquee.domain.board.Exploring;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The boards: the ready ones, as they are or as their user changed them, and the user's own. What
/// is changed goes into the recipe and comes back from there.
final class BoardsModel {

  /// Where a board comes from.
  enum Kind {
    /// A ready board as it is.
    READY,
    /// A ready board its user changed; it can be reset.
    CHANGED,
    /// The user's own; it can be deleted.
    OWN
  }

  /// A board with what it is called.
  record Tab(Kind kind, String name, BoardSpec board) {
    String id() {
      return board.id();
    }
  }

  private final Actions actions;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<List<Tab>> tabs = new ReadOnlyObjectWrapper<>(List.of());
  private List<BoardSpec> boards = List.of();
  private List<ChartSpec> drawn = List.of();
  private final ObjectProperty<String> chosen =
      new SimpleObjectProperty<>(ReadyBoard.OVERVIEW.id());

  BoardsModel(Actions actions, Texts texts) {
    this.actions = actions;
    this.texts = texts;
  }

  ReadOnlyObjectProperty<List<Tab>> tabsProperty() {
    return tabs.getReadOnlyProperty();
  }

  /// The id of the chosen board; always one there is, where there is any.
  ObjectProperty<String> chosenProperty() {
    return chosen;
  }

  /// The chosen board, empty where there is none.
  Optional<Tab> tab() {
    return tabs.get().stream().filter(tab -> tab.id().equals(chosen.get())).findFirst();
  }

  /// Takes over what a recipe holds and the charts of a run.
  void show(Exploring kept, List<ChartSpec> charts) {
    // Most changes of a recipe are none of its boards'.
    if (kept.boards().equals(boards) && charts.equals(drawn)) {
      return;
    }
    boards = kept.boards();
    drawn = charts;
    List<Tab> all = new ArrayList<>();
    Map<ReadyBoard, List<ChartSpec>> ready = ReadyBoard.arrange(charts);
    for (ReadyBoard board : ReadyBoard.values()) {
      Optional<BoardSpec> changed = kept.board(board.id());
      if (changed.isPresent()) {
        String name = changed.get().name();
        all.add(
            new Tab(Kind.CHANGED, name.isEmpty() ? texts.get(board.key()) : name, changed.get()));
      } else if (ready.containsKey(board)) {
        all.add(new Tab(Kind.READY, texts.get(board.key()), template(board, ready.get(board))));
      }
    }
    for (BoardSpec board : kept.boards()) {
      if (all.stream().noneMatch(tab -> tab.id().equals(board.id()))) {
        String name = board.name().isEmpty() ? board.id() : board.name();
        all.add(new Tab(Kind.OWN, name, board));
      }
    }
    if (charts.isEmpty()) {
      all.clear();
    }
    tabs.set(List.copyOf(all));
    if (tab().isEmpty() && !all.isEmpty()) {
      chosen.set(all.getFirst().id());
    }
  }

  private static BoardSpec template(ReadyBoard board, List<ChartSpec> charts) {
    return new BoardSpec(
        board.id(), "", charts.stream().map(chart -> Card.of(ChartKey.ofRun(chart.id()))).toList());
  }

  /// Puts a chart on the chosen board, as the last, unless it is there.
  ///
  /// @param title what the chart is called
  void add(ChartKey chart, String title) {
    tab()
        .filter(tab -> !tab.board().holds(chart))
        .ifPresent(tab -> {
          List<Card> cards = tab.board().cards();
          boolean free = cards.stream().allMatch(card -> card.columns() == 0);
          Card card = free ? Card.of(chart) : Card.of(chart).sized(BoardGrid.COLUMNS / 2, 0);
          put(texts.format("change.board.add", title, tab.name()), tab.board().with(card));
        });
  }

  void remove(int place, String title) {
    tab()
        .ifPresent(tab ->
            put(
                texts.format("change.board.remove", title, tab.name()),
                tab.board().without(place)));
  }

  /// Moves a chart to another place, counted without it; out of bounds stays at the end.
  void move(int from, int to, String title) {
    tab()
        .filter(tab -> !tab.board().moved(from, to).equals(tab.board()))
        .ifPresent(
            tab -> put(texts.format("change.board.move", title), tab.board().moved(from, to)));
  }

  /// Gives a chart another room. The others keep the room they have from then on.
  ///
  /// @param spans the columns each chart of the board takes now
  void resize(int place, Card sized, List<Integer> spans, String title) {
    tab()
        .filter(tab -> !tab.board().cards().get(place).equals(sized))
        .ifPresent(tab -> {
          List<Card> cards = new ArrayList<>();
          for (int i = 0; i < tab.board().cards().size(); i++) {
            Card card = tab.board().cards().get(i);
            boolean free = card.columns() == 0;
            cards.add(i == place ? sized : free ? card.sized(spans.get(i), card.height()) : card);
          }
          put(texts.format("change.board.resize", title), tab.board().holding(cards));
        });
  }

  /// Leaves it to the chosen board again how large its charts are.
  void fit() {
    tab()
        .ifPresent(tab ->
            put(
                texts.format("change.board.fit", tab.name()),
                tab.board()
                    .holding(tab.board().cards().stream().map(card -> card.sized(0, 0)).toList())));
  }

  void rename(String name) {
    String given = name.strip();
    tab()
        .filter(tab -> !given.isEmpty() && !given.equals(tab.name()))
        .ifPresent(
            tab -> put(texts.format("change.board.rename", tab.name()), tab.board().named(given)));
  }

  /// Makes an empty board and chooses it.
  void create() {
    make(texts.get("explore.board.new"), List.of(), "change.board.new");
  }

  /// Makes a board with the same charts and chooses it.
  void duplicate() {
    tab()
        .ifPresent(tab ->
            make(
                texts.format("explore.board.copy", tab.name()),
                tab.board().cards(),
                "change.board.duplicate"));
  }

  private void make(String name, List<Card> cards, String change) {
    String free = free(name);
    String[] id = new String[1];
    actions.changeRecipe(
        texts.format(change, free),
        recipe -> {
          id[0] = recipe.exploring().freshId();
          return recipe.withExploring(recipe.exploring().with(new BoardSpec(id[0], free, cards)));
        });
    chosen.set(id[0]);
  }

  /// A name no board has.
  private String free(String name) {
    List<String> taken = tabs.get().stream().map(Tab::name).toList();
    String free = name;
    for (int number = 2; taken.contains(free); number++) {
      free = name + ' ' + number;
    }
    return free;
  }

  /// Brings a ready board back to what it was, or deletes the user's own.
  void discard() {
    tab()
        .filter(tab -> tab.kind() != Kind.READY)
        .ifPresent(tab ->
            change(
                texts.format(
                    tab.kind() == Kind.OWN ? "change.board.delete" : "change.board.reset",
                    tab.name()),
                exploring -> exploring.without(tab.id())));
  }

  private void put(String name, BoardSpec board) {
    change(name, exploring -> exploring.with(board));
  }

  private void change(String name, UnaryOperator<Exploring> change) {
    actions.changeRecipe(name, recipe -> recipe.withExploring(change.apply(recipe.exploring())));
  }
}
