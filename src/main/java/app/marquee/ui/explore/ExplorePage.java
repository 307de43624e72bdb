package app.marquee.ui.explore;

import app.marquee.app.SessionState;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.ui.chart.ChartView;
import app.marquee.ui.fx.ChartCards;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.PageFrame;
import app.marquee.ui.fx.PageId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The Explore page: boards as tabs, key figures, charts. A board's charts are made when it is
/// first shown.
public final class ExplorePage implements Page {
  private final PageContext context;
  private final PageFrame frame;
  private final ExploreViewModel model = new ExploreViewModel();
  private final HBox tabs = new HBox();
  private final ToggleGroup group = new ToggleGroup();
  private final KeyFigures figures = new KeyFigures();
  private final RowsDrawer drawer;
  private final BorderPane content = new BorderPane();
  private final Map<Board, Node> made = new EnumMap<>(Board.class);

  public ExplorePage(PageContext context) {
    this.context = context;
    this.frame = new PageFrame(context, PageId.EXPLORE);
    this.drawer = new RowsDrawer(context);
    tabs.getStyleClass().add("board-tabs");
    content.setTop(figures);
    content.setCenter(drawer);
    frame.useTabs(tabs);
    frame.setContent(content);
    model.viewProperty().addListener((_, _, view) -> rebuild(view));
    model.boardProperty().addListener((_, _, board) -> open(board));
    model
        .titlesProperty()
        .subscribe(_ ->
            frame.setSentence(
                context.texts().format("explore.count", model.titlesProperty().get())));
  }

  @Override
  public Node node() {
    return frame;
  }

  @Override
  public void show(SessionState state) {
    model.show(state);
    drawer.show(state);
    tabs.setVisible(state.analysed() != null);
    frame.show(state);
  }

  @Override
  public void find() {
    drawer.find();
  }

  private void rebuild(ExploreViewModel.View view) {
    made.clear();
    figures.show(view.figures());
    tabs.getChildren().clear();
    group.getToggles().clear();
    for (Board board : view.boards().keySet()) {
      tabs.getChildren().add(tab(board));
    }
    open(model.boardProperty().get());
  }

  private ToggleButton tab(Board board) {
    ToggleButton tab = new ToggleButton(context.texts().get(board.key()));
    tab.getStyleClass().add("board-tab");
    tab.setToggleGroup(group);
    tab.setUserData(board);
    // A press on the chosen tab must not leave none chosen.
    tab.setOnAction(_ -> {
      tab.setSelected(true);
      model.boardProperty().set(board);
    });
    return tab;
  }

  private void open(Board board) {
    group.getToggles().stream()
        .filter(toggle -> toggle.getUserData() == board)
        .forEach(toggle -> toggle.setSelected(true));
    List<ChartSpec> charts = model.viewProperty().get().boards().getOrDefault(board, List.of());
    drawer.setBoard(
        charts.isEmpty() ? new Region() : made.computeIfAbsent(board, _ -> board(charts)));
  }

  private Node board(List<ChartSpec> charts) {
    List<ChartView> views = charts.stream().map(chart -> ChartCards.card(context, chart)).toList();
    ScrollPane scroll = new ScrollPane();
    scroll.setContent(new BoardPane(views, scroll.widthProperty()));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }
}
