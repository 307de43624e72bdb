package app.marquee.ui.explore;

import app.marquee.app.SessionState;
import app.marquee.app.explore.Exploration;
import app.marquee.app.explore.Exploration.Drawn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.ui.chart.ChartPick;
import app.marquee.ui.chart.ChartView;
import app.marquee.ui.fx.ChartCards;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.PageFrame;
import app.marquee.ui.fx.PageId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The Explore page: boards as tabs, the filter they share, key figures, charts, rows. A board's
/// charts are made when it is first shown.
public final class ExplorePage implements Page {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final PageContext context;
  private final PageFrame frame;
  private final ExploreViewModel model;
  private final BoardTabs tabs;
  private final KeyFigures figures = new KeyFigures();
  private final FilterBar filter;
  private final RowsDrawer drawer;
  private final Map<Board, Node> made = new EnumMap<>(Board.class);
  private final List<ChartView> views = new ArrayList<>();
  private final Map<ChartView, Drawn> drawn = new HashMap<>();

  public ExplorePage(PageContext context) {
    this.context = context;
    this.frame = new PageFrame(context, PageId.EXPLORE);
    this.model = new ExploreViewModel(context.runner());
    this.tabs = new BoardTabs(context.texts(), model.boardProperty());
    this.filter = new FilterBar(context, model.filters());
    this.drawer = new RowsDrawer(context);
    BorderPane content = new BorderPane();
    content.setTop(new VBox(filter, figures));
    content.setCenter(drawer);
    content.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    frame.useTabs(tabs);
    frame.setContent(content);
    model.viewProperty().addListener((_, _, view) -> rebuild(view));
    model.boardProperty().addListener((_, _, board) -> open(board));
    model.explorationProperty().addListener((_, _, found) -> draw(found));
  }

  @Override
  public Node node() {
    return frame;
  }

  @Override
  public void show(SessionState state) {
    model.show(state);
    tabs.setVisible(state.analysed() != null);
    frame.show(state);
  }

  @Override
  public void find() {
    filter.find();
  }

  private void rebuild(ExploreViewModel.View view) {
    made.clear();
    views.clear();
    drawn.clear();
    tabs.show(view.boards().keySet());
    open(model.boardProperty().get());
  }

  private void open(Board board) {
    tabs.select(board);
    List<ChartSpec> charts = model.viewProperty().get().boards().getOrDefault(board, List.of());
    drawer.setBoard(
        charts.isEmpty() ? new Region() : made.computeIfAbsent(board, _ -> board(charts)));
  }

  private Node board(List<ChartSpec> charts) {
    List<ChartView> own = charts.stream().map(this::card).toList();
    views.addAll(own);
    draw(model.explorationProperty().get(), own);
    ScrollPane scroll = new ScrollPane();
    scroll.setContent(new BoardPane(own, scroll.widthProperty()));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private ChartView card(ChartSpec chart) {
    ChartView view = ChartCards.card(context, chart);
    view.setOnPicked(pick -> {
      model.pick(pick);
      if (pick.how() == ChartPick.How.OPEN) {
        drawer.openProperty().set(true);
      }
    });
    return view;
  }

  private void draw(Exploration found) {
    figures.show(found.figures());
    filter.count(found.titles(), model.viewProperty().get().titles());
    drawer.show(model.explorer().titles(), found.rows());
    draw(found, views);
  }

  /// Draws what changed.
  private void draw(Exploration found, List<ChartView> views) {
    for (ChartView view : views) {
      for (Drawn one : found.charts()) {
        if (one.spec().id().equals(view.spec().id()) && !one.equals(drawn.put(view, one))) {
          view.show(one.spec(), one.highlight());
        }
      }
    }
  }

  private void press(KeyEvent event) {
    if (REDO.match(event)) {
      model.filters().redo();
    } else if (UNDO.match(event)) {
      model.filters().undo();
    } else {
      return;
    }
    event.consume();
  }
}
