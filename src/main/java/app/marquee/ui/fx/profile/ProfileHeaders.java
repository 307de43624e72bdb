package app.marquee.ui.fx.profile;

import app.marquee.app.columns.ColumnLooks;
import app.marquee.domain.quality.ColumnShape;
import app.marquee.ui.fx.Columns;
import app.marquee.ui.fx.HeaderDress;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.RowsPane;
import app.marquee.ui.fx.RowsViewModel;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.theme.Tip;
import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Puts the shape of each column into the header of a table of titles, and opens the panel that
/// tells all of it.
public final class ProfileHeaders implements HeaderDress {
  private static final double MARK = 40;

  private final ProfilesViewModel model;
  private final RowsPane pane;
  private final Texts texts;
  private final ProfileWords words;
  private final @Nullable Consumer<String> similar;

  private ProfileHeaders(
      ProfilesViewModel model, RowsPane pane, Texts texts, @Nullable Consumer<String> similar) {
    this.model = model;
    this.pane = pane;
    this.texts = texts;
    this.words = new ProfileWords(texts);
    this.similar = similar;
  }

  /// A table of titles whose columns can be looked at.
  ///
  /// @param rows the table's
  /// @param looks into the columns of the titles it shows
  public static RowsPane pane(
      PageContext context, RowsViewModel rows, ObservableValue<ColumnLooks> looks) {
    RowsPane pane = new RowsPane(context, rows);
    attach(pane, rows, context, null).follow(looks);
    return pane;
  }

  /// Dresses a table where similar values of a column can be looked for too.
  ///
  /// @param similar begins that, given the column
  public static ProfilesViewModel attach(
      RowsPane pane, RowsViewModel rows, PageContext context, @Nullable Consumer<String> similar) {
    ProfilesViewModel model = new ProfilesViewModel(context.runner(), rows);
    ProfileHeaders headers = new ProfileHeaders(model, pane, context.texts(), similar);
    pane.getStyleClass().add("profiled");
    pane.setHeaders(headers);
    pane.setOnWiden(model::widen);
    MenuItem open = new MenuItem(context.texts().get("profile.open"));
    open.setMnemonicParsing(false);
    open.setOnAction(_ -> pane.cellInHand().ifPresent(cell -> headers.open(cell.column(), pane)));
    pane.addToMenu(List.of(open));
    model.inViewProperty().bind(pane.sceneProperty().isNotNull());
    return model;
  }

  @Override
  public void dress(TableColumn<Integer, ?> column, String name) {
    Hyperlink caption = new Hyperlink();
    caption.getStyleClass().add("profile-caption");
    caption.setFocusTraversable(false);
    caption.setOnAction(_ -> open(name, caption));
    caption.setAccessibleText(texts.get("profile.open"));
    Tip.of(caption, caption::getText);
    ProfileStrip strip =
        new ProfileStrip(words, (part, called) -> model.narrow(name, part, called));
    Shape box = new Shape(caption, strip, name);
    box.prefWidthProperty().bind(column.widthProperty().subtract(Columns.HEADER_SIDES));
    column.setGraphic(box);
    column.getStyleClass().add("dressed");
    ContextMenu menu = new ContextMenu(item("profile.open", () -> open(name, box)));
    if (similar != null) {
      menu.getItems().add(item("clean.cell.similar", () -> similar.accept(name)));
    }
    column.setContextMenu(menu);
  }

  private MenuItem item(String key, Runnable run) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> run.run());
    return item;
  }

  private void open(String name, Node at) {
    ColumnShape shape = model.shapes().get(name);
    if (shape == null) {
      return;
    }
    Popover popover = new Popover();
    ProfilePanel panel =
        new ProfilePanel(
            shape,
            words,
            (part, called) -> {
              popover.hide();
              model.narrow(name, part, called);
            });
    if (similar != null) {
      panel.addLink(
          texts.get("clean.cell.similar"),
          () -> {
            popover.hide();
            similar.accept(name);
          });
    }
    popover.setContentNode(panel);
    popover.setHeaderAlwaysVisible(false);
    popover.setDetachable(false);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
    show(popover, at);
  }

  /// Shows the panel below a header. It belongs to the whole table, so that it does not look like a
  /// part of a header.
  private void show(Popover popover, Node at) {
    Bounds around = pane.localToScreen(pane.getBoundsInLocal());
    Bounds header = at.getScene() == null ? null : at.localToScreen(at.getBoundsInLocal());
    double middle = header == null ? around.getMinX() : header.getMinX() + MARK;
    double x = Math.clamp(middle, around.getMinX() + MARK, around.getMaxX() - MARK);
    double y = header == null || at.equals(pane) ? around.getMinY() + MARK : header.getMaxY();
    popover.show(pane, x, y);
  }

  /// Caption and strip of one header, which follow what is counted.
  private final class Shape extends VBox {
    // Headers go with their columns; the map must not keep them.
    private final MapChangeListener<String, ColumnShape> follower;

    Shape(Hyperlink caption, ProfileStrip strip, String name) {
      Label title = new Label(name);
      title.getStyleClass().add("profile-name");
      getChildren().setAll(title, caption, strip);
      getStyleClass().add("profile-header");
      follower =
          change -> {
            if (change.getKey().equals(name) && change.wasAdded()) {
              show(caption, strip, change.getValueAdded());
            }
          };
      model.shapes().addListener(new WeakMapChangeListener<>(follower));
      ColumnShape known = model.shapes().get(name);
      if (known != null) {
        show(caption, strip, known);
      }
    }

    private void show(Hyperlink caption, ProfileStrip strip, ColumnShape shape) {
      caption.setText(words.caption(shape));
      strip.show(shape);
    }
  }
}
