package app.marquee.ui.chart;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Highlight;
import app.marquee.ui.theme.Tip;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/// A chart as a card: title, caption and menu, the picture or its table, and a tip with the exact
/// value. Arrow keys walk the marks, `T` changes between picture and table.
public final class ChartView extends VBox {
  private static final double PNG_SCALE = 2;

  /// What a chart asks its window for.
  ///
  /// @param copy puts text on the clipboard
  /// @param save stores a picture under a proposed file name
  public record Requests(Consumer<String> copy, Saving save) {}

  /// Stores a file the user chooses the place of.
  @FunctionalInterface
  public interface Saving {
    void save(String proposedName, byte[] content);
  }

  private ChartSpec spec;
  private final ChartMessages messages;
  private final ChartCanvas canvas;
  private final ChartTip tip = new ChartTip();
  private final StackPane body = new StackPane();
  private final ChartPicking picking;
  private final ChartZooming zooming;
  private final ChartMenu menu;
  private final ViewMenu viewMenu;
  private final Label title = new Label();
  private final Label caption = new Label();
  private final HBox header;

  public ChartView(ChartSpec spec, ChartMessages messages, Requests requests) {
    this.spec = spec;
    this.messages = messages;
    this.canvas = new ChartCanvas(spec);
    this.zooming = new ChartZooming(canvas);
    this.picking = new ChartPicking(canvas);
    this.menu = new ChartMenu(this, messages, requests);
    this.viewMenu = new ViewMenu(canvas, messages, zooming);
    getStyleClass().addAll("card", "chart-card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    body.getChildren().setAll(canvas, tip);
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinSize(0, 0);
    body.getStyleClass().add("chart-body");
    header = headed();
    getChildren().setAll(header, body);
    name();
    canvas.currentProperty().addListener(_ -> point());
    canvas.viewingProperty().addListener(_ -> changed());
    canvas.setOnContextMenuRequested(event -> {
      ContextMenu context = new ContextMenu();
      context.getItems().setAll(viewMenu.lines());
      if (!context.getItems().isEmpty()) {
        context.getItems().add(new SeparatorMenuItem());
      }
      context.getItems().addAll(menu.lines());
      context.show(canvas, event.getScreenX(), event.getScreenY());
      event.consume();
    });
    focusedProperty().addListener((_, _, focused) -> leaveUnless(focused));
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    setOnMousePressed(_ -> requestFocus());
  }

  public ChartSpec spec() {
    return spec;
  }

  /// Shows the same chart over other titles.
  ///
  /// @param chosen the values drawn in colour
  public void show(ChartSpec chart, Highlight chosen) {
    boolean changed = !chart.equals(spec);
    spec = chart;
    canvas.show(chart, chosen);
    if (changed) {
      changed();
    }
  }

  private void changed() {
    name();
    if (isTable()) {
      body.getChildren().setAll(table());
    }
  }

  /// Sets who hears what is picked in the picture.
  public void setOnPicked(Consumer<ChartPick> picked) {
    picking.setOnPicked(picked);
  }

  public ChartCanvas canvas() {
    return canvas;
  }

  /// True while the table stands in place of the picture.
  public boolean isTable() {
    return !body.getChildren().contains(canvas);
  }

  /// Changes between picture and table.
  public void toggleTable() {
    if (isTable()) {
      body.getChildren().setAll(canvas, tip);
      requestFocus();
    } else {
      canvas.leave();
      body.getChildren().setAll(table());
    }
  }

  /// The picture at twice its size in pixels.
  public byte[] png() {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(new Scale(PNG_SCALE, PNG_SCALE));
    canvas.leave();
    return PngPicture.encode(canvas.snapshot(parameters, null));
  }

  /// Title, caption and menu.
  public Node header() {
    return header;
  }

  /// Adds to the menu what the place it stands in does with it.
  ///
  /// @param lines makes further lines each time the menu opens
  public void addToMenu(Supplier<List<MenuItem>> lines) {
    menu.add(lines);
  }

  private HBox headed() {
    title.getStyleClass().add("strong");
    title.setMinWidth(USE_PREF_SIZE);
    caption.getStyleClass().addAll("caption", "muted");
    Tip.of(caption, caption::getText);
    caption.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(title, caption, gap, viewMenu, menu);
    line.getStyleClass().add("chart-header");
    return line;
  }

  /// Title and caption, with what the view changed.
  private void name() {
    String said = ViewWords.of(spec, canvas.arranged(), messages);
    String told = said.isEmpty() ? spec.caption() : spec.caption() + " · " + said;
    title.setText(spec.title());
    caption.setText(told);
    menu.name(spec.title());
    viewMenu.name(spec.title());
    setAccessibleText(spec.title() + ", " + told + ". " + spec.summary());
  }

  private TableView<List<String>> table() {
    ChartTable twin = ChartTable.of(canvas.arranged().counted());
    TableView<List<String>> table = new TableView<>();
    for (int i = 0; i < twin.headers().size(); i++) {
      int at = i;
      TableColumn<List<String>, String> column = new TableColumn<>(twin.headers().get(i));
      column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().get(at)));
      column.setReorderable(false);
      column.setSortable(false);
      if (i > 0) {
        column.getStyleClass().add("number");
      }
      table.getColumns().add(column);
    }
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getItems().setAll(twin.rows());
    table.setAccessibleText(spec.title());
    table.setMinSize(0, 0);
    return table;
  }

  private void press(KeyEvent event) {
    if (!isTable() && (picking.take(event) || zooming.take(event))) {
      event.consume();
      return;
    }
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    KeyCode code = event.getCode();
    if (code == KeyCode.T) {
      toggleTable();
    } else if (ViewKeys.isOne(code)) {
      canvas.viewingProperty().set(ViewKeys.after(code, canvas));
    } else if (code == KeyCode.V && viewMenu.isVisible()) {
      viewMenu.show();
    } else if (isTable() || !walks(code)) {
      return;
    }
    event.consume();
  }

  /// Takes a key that walks the marks.
  private boolean walks(KeyCode code) {
    if (code.isArrowKey()) {
      canvas.go(code);
    } else if (code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP) {
      canvas.turn(code == KeyCode.PAGE_DOWN ? 1 : -1);
    } else if (code == KeyCode.HOME) {
      canvas.first();
    } else if (code == KeyCode.END) {
      canvas.last();
    } else if (code == KeyCode.ESCAPE && canvas.currentProperty().get() != ChartCanvas.NONE) {
      canvas.leave();
    } else {
      return false;
    }
    return true;
  }

  private void leaveUnless(boolean focused) {
    if (!focused) {
      canvas.leave();
    }
  }

  /// Shows the current mark's value beside it and tells it to assistive technology.
  private void point() {
    setAccessibleHelp(canvas.currentWords());
    int current = canvas.currentProperty().get();
    if (current == ChartCanvas.NONE) {
      tip.hide();
    } else {
      tip.show(canvas.drawing().marks().get(current), canvas, body.getWidth());
    }
  }
}
