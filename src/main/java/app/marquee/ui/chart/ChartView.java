package app.marquee.ui.chart;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Highlight;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.kordamp.ikonli.javafx.FontIcon;

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
  private final Requests requests;
  private final ChartCanvas canvas;
  private final Label tip = new Label();
  private final StackPane body = new StackPane();
  private final MenuItem toggle = new MenuItem();
  private final ChartPicking picking;
  private final Label title = new Label();
  private final Label caption = new Label();

  public ChartView(ChartSpec spec, ChartMessages messages, Requests requests) {
    this.spec = spec;
    this.messages = messages;
    this.requests = requests;
    this.canvas = new ChartCanvas(spec);
    this.picking = new ChartPicking(canvas);
    getStyleClass().addAll("card", "chart-card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    tip.getStyleClass().add("chart-tip");
    tip.setManaged(false);
    tip.setVisible(false);
    tip.setMouseTransparent(true);
    body.getChildren().setAll(canvas, tip);
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinSize(0, 0);
    body.getStyleClass().add("chart-body");
    getChildren().setAll(header(), body);
    name();
    canvas.currentProperty().addListener(_ -> point());
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
      name();
      if (isTable()) {
        body.getChildren().setAll(table());
      }
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
      toggle.setText(messages.table());
      requestFocus();
    } else {
      canvas.leave();
      body.getChildren().setAll(table());
      toggle.setText(messages.picture());
    }
  }

  /// The picture at twice its size in pixels.
  public byte[] png() {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(new Scale(PNG_SCALE, PNG_SCALE));
    canvas.leave();
    return PngPicture.encode(canvas.snapshot(parameters, null));
  }

  private HBox header() {
    title.getStyleClass().add("strong");
    title.setMinWidth(USE_PREF_SIZE);
    caption.getStyleClass().addAll("caption", "muted");
    caption.setTooltip(new Tooltip());
    caption.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox header = new HBox(title, caption, gap, menu());
    header.getStyleClass().add("chart-header");
    return header;
  }

  private void name() {
    title.setText(spec.title());
    caption.setText(spec.caption());
    caption.getTooltip().setText(spec.caption());
    setAccessibleText(spec.title() + ", " + spec.caption() + ". " + spec.summary());
  }

  private MenuButton menu() {
    toggle.setText(messages.table());
    toggle.setOnAction(_ -> toggleTable());
    MenuItem csv =
        item(messages.copyCsv(), () -> requests.copy().accept(ChartTable.of(spec).csv()));
    MenuItem tsv =
        item(messages.copyTsv(), () -> requests.copy().accept(ChartTable.of(spec).tsv()));
    MenuItem png = item(messages.savePng(), () -> requests.save().save(spec.id() + ".png", png()));
    MenuItem svg = saving(messages.saveSvg(), ".svg", canvas::svg);
    MenuItem asCsv = saving(messages.saveCsv(), ".csv", () -> ChartTable.of(spec).csv());
    MenuItem json = saving(messages.saveJson(), ".json", () -> ChartJson.of(spec));
    MenuButton menu = new MenuButton("", new FontIcon("fth-more-horizontal"));
    menu.getItems().setAll(toggle, csv, tsv, new SeparatorMenuItem(), png, svg, asCsv, json);
    menu.getStyleClass().addAll("icon-button", "small", "chart-menu");
    String name =
        new MessageFormat(messages.menu(), Locale.ENGLISH).format(new Object[] {spec.title()});
    menu.setAccessibleText(name);
    menu.setTooltip(new Tooltip(name));
    ContextMenu context = new ContextMenu();
    canvas.setOnContextMenuRequested(event -> {
      context.getItems().setAll(copies(menu));
      context.show(canvas, event.getScreenX(), event.getScreenY());
      event.consume();
    });
    return menu;
  }

  private static List<MenuItem> copies(MenuButton menu) {
    return menu.getItems().stream()
        .map(item -> {
          if (item instanceof SeparatorMenuItem) {
            return new SeparatorMenuItem();
          }
          MenuItem copy = new MenuItem(item.getText());
          copy.setOnAction(item.getOnAction());
          return copy;
        })
        .toList();
  }

  private MenuItem saving(String words, String ending, Supplier<String> content) {
    return item(
        words,
        () ->
            requests
                .save()
                .save(spec.id() + ending, content.get().getBytes(StandardCharsets.UTF_8)));
  }

  private static MenuItem item(String text, Runnable run) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(_ -> run.run());
    return item;
  }

  private TableView<List<String>> table() {
    ChartTable twin = ChartTable.of(spec);
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
    if (!isTable() && picking.take(event)) {
      event.consume();
      return;
    }
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    KeyCode code = event.getCode();
    if (code == KeyCode.T) {
      toggleTable();
    } else if (isTable()) {
      return;
    } else if (code == KeyCode.RIGHT || code == KeyCode.DOWN) {
      canvas.step(1);
    } else if (code == KeyCode.LEFT || code == KeyCode.UP) {
      canvas.step(-1);
    } else if (code == KeyCode.HOME) {
      canvas.first();
    } else if (code == KeyCode.END) {
      canvas.last();
    } else if (code == KeyCode.ESCAPE && canvas.currentProperty().get() != ChartCanvas.NONE) {
      canvas.leave();
    } else {
      return;
    }
    event.consume();
  }

  private void leaveUnless(boolean focused) {
    if (!focused) {
      canvas.leave();
    }
  }

  /// Shows the current mark's value beside it and tells it to assistive technology.
  private void point() {
    int current = canvas.currentProperty().get();
    tip.setVisible(current != ChartCanvas.NONE);
    if (current == ChartCanvas.NONE) {
      setAccessibleHelp("");
      return;
    }
    String words = canvas.currentWords();
    setAccessibleHelp(words);
    tip.setText(words);
    tip.applyCss();
    double width = tip.prefWidth(-1);
    double height = tip.prefHeight(-1);
    var mark = canvas.drawing().marks().get(current);
    double x = Math.clamp(mark.x() - width / 2, 0, Math.max(0, body.getWidth() - width));
    double above = mark.y() - height - 8;
    double y = above >= 0 ? above : mark.y() + 12;
    tip.resizeRelocate(
        Math.rint(x + canvas.getLayoutX()), Math.rint(y + canvas.getLayoutY()), width, height);
  }
}
