package app.marquee.ui.shell;

import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.KeyNames;
import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// The field in the header that finds commands by their words and runs them.
public final class CommandField extends CustomTextField {
  private static final int ROWS = 9;
  private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

  private final Popup popup = new Popup();
  private final ListView<Command> list = new ListView<>();
  private Supplier<List<Command>> offered = List::of;

  public CommandField() {
    getStyleClass().add("command-field");
    setLeft(Icons.of("fth-search"));
    list.getStyleClass().add("command-list");
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new CommandCell());
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        choose();
      }
    });
    popup.setAutoHide(true);
    popup.getContent().add(list);
    textProperty().addListener((_, _, _) -> search());
    focusedProperty().subscribe(_ -> toggle());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// Sets what can be found; asked each time anew.
  void offer(Supplier<List<Command>> commands) {
    offered = commands;
    Label hint = new Label(KeyNames.of("Shortcut+K"));
    hint.getStyleClass().addAll("caption", "muted");
    hint.setMinWidth(Region.USE_PREF_SIZE);
    setRight(hint);
  }

  private void toggle() {
    if (isFocused()) {
      search();
    } else if (!isChosen()) {
      popup.hide();
    }
  }

  /// True while the field has the focus in its window, which may itself have lost it to the list.
  private boolean isChosen() {
    return getScene() != null && equals(getScene().getFocusOwner());
  }

  private void search() {
    // Without this the selected item of the longer list would stay selected.
    list.getSelectionModel().clearSelection();
    list.getItems().setAll(CommandSearch.find(offered.get(), getText()));
    list.getSelectionModel().selectFirst();
    if (!isChosen() || list.getItems().isEmpty()) {
      popup.hide();
      return;
    }
    int rows = Math.min(ROWS, list.getItems().size());
    double em = getFont().getSize();
    list.setFixedCellSize(Math.rint(em * 2.462));
    list.setPrefHeight(rows * list.getFixedCellSize() + em);
    list.setPrefWidth(Math.max(getWidth(), em * 26));
    Bounds bounds = localToScreen(getBoundsInLocal());
    if (bounds != null && !popup.isShowing()) {
      popup.show(this, bounds.getMaxX() - list.getPrefWidth(), bounds.getMaxY() + em * 0.3);
    }
  }

  private void onKey(KeyEvent event) {
    int selected = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> list.getSelectionModel().select(selected + 1);
      case UP -> list.getSelectionModel().select(Math.max(0, selected - 1));
      case ENTER -> choose();
      case ESCAPE -> leave();
      default -> {
        return;
      }
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS + 1));
    event.consume();
  }

  private void choose() {
    int selected = list.getSelectionModel().getSelectedIndex();
    boolean listed = popup.isShowing() && selected >= 0 && selected < list.getItems().size();
    Command command = listed ? list.getItems().get(selected) : null;
    leave();
    if (command != null) {
      command.fire();
    }
  }

  private void leave() {
    clear();
    popup.hide();
    getParent().requestFocus();
  }

  private static final class CommandCell extends ListCell<Command> {
    private final Label name = new Label();
    private final Label shortcut = new Label();
    private final HBox row = new HBox(name, shortcut);

    CommandCell() {
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      shortcut.getStyleClass().addAll("caption", "subtle");
      row.getStyleClass().add("command-row");
    }

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      if (empty || command == null) {
        setGraphic(null);
      } else {
        name.setText(command.name().getValue());
        pseudoClassStateChanged(UNAVAILABLE, !command.enabled().getValue());
        shortcut.setText(KeyNames.of(command.keys()));
        setGraphic(row);
      }
    }
  }
}
