package app.marquee.ui.explore;

import app.marquee.app.TaskRunner.Completion;
import app.marquee.app.explore.RowsCsv;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.run.Cancellation;
import app.marquee.ui.chart.ChartView;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.KeyFocus;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.RowsPane;
import app.marquee.ui.fx.RowsViewModel;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.theme.Tip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The titles behind a board: a bar at the bottom that opens to their table.
final class RowsDrawer extends BorderPane {
  /// The share of the height the board keeps when the drawer opens.
  private static final double BOARD_SHARE = 0.62;

  private static final String DIVIDER = "explore.rows";

  private final PageContext context;
  private final Texts texts;
  private final RowsViewModel model;
  private final RowsPane rows;
  private final SplitPane split = new SplitPane();
  private final Label count = new Label();
  private final HBox closed;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
  private Node board = new Region();
  private @Nullable Node back;

  RowsDrawer(PageContext context) {
    this.context = context;
    this.texts = context.texts();
    this.model = new RowsViewModel(context.runner());
    this.rows = new RowsPane(context, model);
    rows.setName(texts.get("explore.rows"));
    Button export = new Button(texts.get("explore.rows.export"), Icons.of("fth-download"));
    export.getStyleClass().addAll("flat", "small");
    export.setOnAction(_ -> export());
    rows.setTools(rows.columnsMenu(), export, button("fth-chevron-down", "explore.rows.close"));
    this.closed = bar();
    getStyleClass().add("rows-drawer");
    split.setOrientation(Orientation.VERTICAL);
    SplitPane.setResizableWithParent(rows, false);
    context.dividers().follow(DIVIDER, split);
    setBottom(closed);
    open.addListener(_ -> arrange());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Enter on a chart opens the rows, Esc closes them again; the focus goes with it and comes back.
  private void pressed(KeyEvent event) {
    boolean chart = event.getTarget() instanceof ChartView view && !view.isTable();
    if (event.getCode() == KeyCode.ENTER && chart) {
      back = (Node) event.getTarget();
      open.set(true);
      rows.focusTable();
    } else if (event.getCode() == KeyCode.ESCAPE && open.get()) {
      open.set(false);
      Node to = back == null ? closed.getChildren().getLast() : back;
      back = null;
      KeyFocus.give(to);
    } else {
      return;
    }
    event.consume();
  }

  /// Sets the board above the drawer.
  void setBoard(Node board) {
    this.board = board;
    arrange();
  }

  /// Shows some rows of the titles.
  ///
  /// @param rows ascending, null for all
  void show(TitleRows titles, int @Nullable [] rows) {
    int count = rows == null ? titles.size() : rows.length;
    this.count.setText(
        texts.format(rows == null ? "explore.rows.count" : "explore.rows.selected", count));
    model.show(titles, rows);
  }

  /// Opens it and gives it the focus.
  void open() {
    open.set(true);
    rows.focusTable();
  }

  BooleanProperty openProperty() {
    return open;
  }

  /// Saves the rows and columns in view as CSV.
  private void export() {
    RowsViewModel.View view = model.viewProperty().get();
    int[] shown = view.shown();
    int[] order = shown == null ? IntStream.range(0, view.count()).toArray() : shown;
    List<Integer> columns = rows.visibleColumns();
    context
        .runner()
        .start(
            "rows",
            () -> {
              StringBuilder text = new StringBuilder();
              try {
                RowsCsv.write(view.rows(), order, columns, text, new Cancellation());
              } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
              }
              return text.toString().getBytes(StandardCharsets.UTF_8);
            },
            Completion.of(bytes -> context.actions().saveBytes("rows.csv", bytes)));
  }

  private void arrange() {
    split.getItems().clear();
    if (open.get()) {
      split.getItems().setAll(board, rows);
      split.setDividerPositions(context.dividers().share(DIVIDER, BOARD_SHARE));
      setCenter(split);
      // Only with its skin does it hold the rows, which may be about to get the focus.
      split.applyCss();
      setBottom(null);
    } else {
      setCenter(board);
      setBottom(closed);
    }
  }

  private HBox bar() {
    Label name = new Label(texts.get("explore.rows"));
    name.getStyleClass().add("strong");
    count.getStyleClass().add("muted");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(name, count, gap, button("fth-chevron-up", "explore.rows.open"));
    bar.getStyleClass().addAll("drawer", "drawer-bar");
    return bar;
  }

  private Button button(String icon, String key) {
    Button button = new Button("", Icons.of(icon));
    button.getStyleClass().addAll("icon-button", "small");
    button.setAccessibleText(texts.get(key));
    Tip.of(button, button.getAccessibleText());
    button.setOnAction(_ -> open.set(!open.get()));
    return button;
  }
}
