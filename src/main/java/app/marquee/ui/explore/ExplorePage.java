package app.marquee.ui.explore;

import app.marquee.app.SessionState;
import app.marquee.app.explore.AskedCharts;
import app.marquee.app.explore.Exploration;
import app.marquee.ui.chart.ChartPick;
import app.marquee.ui.fx.Page;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.PageFrame;
import app.marquee.ui.fx.PageId;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The Explore page: boards as tabs, the filter they share, key figures, charts, rows. A board's
/// charts are made when it is first shown.
public final class ExplorePage implements Page {
  private final PageContext context;
  private final PageFrame frame;
  private final ExploreViewModel model;
  private final BoardBar bar;
  private final KeyFigures figures = new KeyFigures();
  private final FilterBar filter;
  private final RowsDrawer drawer;
  private final Map<String, BoardView> made = new HashMap<>();

  public ExplorePage(PageContext context) {
    this.context = context;
    this.frame = new PageFrame(context, PageId.EXPLORE);
    this.model = new ExploreViewModel(context.actions(), context.runner(), context.texts());
    this.bar = new BoardBar(context.texts(), model.boards(), this::choose);
    this.filter = new FilterBar(context, model.filters());
    this.drawer = new RowsDrawer(context);
    BorderPane content = new BorderPane();
    content.setTop(new VBox(filter, figures));
    content.setCenter(drawer);
    frame.useTabs(bar);
    frame.setContent(content);
    model.viewProperty().addListener(_ -> made.clear());
    model.boards().tabsProperty().addListener(_ -> open());
    model.boards().chosenProperty().addListener(_ -> open());
    model.explorationProperty().addListener((_, _, found) -> draw(found));
    model.asked().resultsProperty().addListener(_ -> drawBoard());
  }

  @Override
  public Node node() {
    return frame;
  }

  @Override
  public void show(SessionState state) {
    model.show(state);
    bar.setVisible(state.analysed() != null);
    frame.show(state);
  }

  @Override
  public void find() {
    filter.find();
  }

  @Override
  public void showRows() {
    drawer.open();
  }

  /// Shows the chosen board as it is now.
  private void open() {
    BoardsModel.Tab tab = model.boards().tab().orElse(null);
    if (tab == null) {
      made.clear();
      drawer.setBoard(new Region());
      return;
    }
    BoardView view =
        made.computeIfAbsent(
            tab.id(), _ -> new BoardView(context, model.boards(), this::pick, this::choose));
    view.show(tab);
    drawer.setBoard(view);
    drawBoard();
    made.keySet()
        .retainAll(model.boards().tabsProperty().get().stream().map(BoardsModel.Tab::id).toList());
  }

  private void pick(ChartPick pick) {
    model.pick(pick);
    if (pick.how() == ChartPick.How.OPEN) {
      drawer.openProperty().set(true);
    }
  }

  /// Shows every chart there is, to put on the chosen board.
  private void choose() {
    AskedCharts source = model.source();
    if (source != null) {
      CatalogueModel charts =
          new CatalogueModel(model.viewProperty().get().charts(), source, context.runner());
      context
          .actions()
          .showDialog(close -> new ChartCatalogue(charts, model.boards(), context.texts(), close));
    }
  }

  private void draw(Exploration found) {
    figures.show(found.figures());
    filter.count(found.titles(), model.viewProperty().get().titles());
    drawer.show(model.explorer().titles(), found.rows());
    drawBoard();
  }

  private void drawBoard() {
    BoardView shown = made.get(model.boards().chosenProperty().get());
    if (shown != null) {
      shown.draw(
          model.explorationProperty().get(),
          model.viewProperty().get().charts(),
          model.asked().resultsProperty().get());
    }
  }
}
