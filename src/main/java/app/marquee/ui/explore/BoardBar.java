package app.marquee.ui.explore;

import app.marquee.ui.explore.BoardsModel.Kind;
import app.marquee.ui.explore.BoardsModel.Tab;
import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.theme.Tip;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// The boards as tabs, and behind them what can be done with the chosen one. F2 renames it.
final class BoardBar extends HBox {
  private final Texts texts;
  private final BoardsModel model;
  private final Runnable choose;
  private final HBox tabs = new HBox();
  private final ToggleGroup group = new ToggleGroup();
  private final MenuButton menu = new MenuButton("", Icons.of("fth-more-horizontal"));

  /// @param choose shows the charts to put on the board
  BoardBar(Texts texts, BoardsModel model, Runnable choose) {
    this.texts = texts;
    this.model = model;
    this.choose = choose;
    getStyleClass().add("board-bar");
    tabs.getStyleClass().add("board-tabs");
    Button add = new Button(texts.get("explore.board.add"), Icons.of("fth-plus"));
    add.getStyleClass().addAll("flat", "small", "board-add");
    add.setId("addChartButton");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(_ -> choose.run());
    menu.getStyleClass().addAll("icon-button", "small", "board-menu");
    menu.setId("boardMenu");
    menu.setAccessibleText(texts.get("explore.board.menu"));
    Tip.of(menu, menu.getAccessibleText());
    menu.setOnShowing(_ -> menu.getItems().setAll(items()));
    // A menu without items does not open.
    menu.getItems().setAll(new MenuItem());
    getChildren().setAll(tabs, add, menu);
    model.tabsProperty().subscribe(this::show);
    model.chosenProperty().addListener(_ -> select());
  }

  private void show(List<Tab> all) {
    boolean focused = tabs.getChildren().stream().anyMatch(tab -> tab.isFocused());
    tabs.getChildren().clear();
    group.getToggles().clear();
    all.forEach(tab -> tabs.getChildren().add(tab(tab)));
    select();
    if (focused) {
      focusChosen();
    }
  }

  private void select() {
    group.getToggles().stream()
        .filter(toggle -> model.chosenProperty().get().equals(toggle.getUserData()))
        .forEach(toggle -> toggle.setSelected(true));
  }

  private void focusChosen() {
    if (group.getSelectedToggle() instanceof ToggleButton tab) {
      tab.requestFocus();
    }
  }

  private ToggleButton tab(Tab of) {
    ToggleButton tab = new ToggleButton(of.name());
    tab.setMnemonicParsing(false);
    tab.getStyleClass().add("board-tab");
    tab.setToggleGroup(group);
    tab.setUserData(of.id());
    tab.setMinWidth(USE_PREF_SIZE);
    // A press on the chosen tab must not leave none chosen.
    tab.setOnAction(_ -> {
      tab.setSelected(true);
      model.chosenProperty().set(of.id());
    });
    tab.setOnContextMenuRequested(event -> {
      model.chosenProperty().set(of.id());
      ContextMenu context = new ContextMenu();
      context.getItems().setAll(items());
      context.show(tab, event.getScreenX(), event.getScreenY());
      event.consume();
    });
    tab.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.F2) {
            model.chosenProperty().set(of.id());
            rename();
            event.consume();
          }
        });
    return tab;
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("explore.board.add", choose));
    items.add(item("explore.board.new", model::create));
    items.add(new SeparatorMenuItem());
    items.add(item("explore.board.rename", this::rename));
    items.add(item("explore.board.duplicate", model::duplicate));
    items.add(item("explore.board.fit", model::fit));
    model
        .tab()
        .ifPresent(tab -> {
          boolean own = tab.kind() == Kind.OWN;
          MenuItem discard =
              item(own ? "explore.board.delete" : "explore.board.reset", model::discard);
          discard.setDisable(tab.kind() == Kind.READY);
          items.add(discard);
        });
    return items;
  }

  private MenuItem item(String key, Runnable run) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setId(key);
    item.setOnAction(_ -> run.run());
    return item;
  }

  /// Puts the chosen board's name in its tab's place, to be changed there.
  private void rename() {
    Tab tab = model.tab().orElse(null);
    if (tab == null || !(group.getSelectedToggle() instanceof ToggleButton button)) {
      return;
    }
    TextField field = new TextField(tab.name());
    field.getStyleClass().add("board-name");
    field.setId("boardName");
    field.setPrefColumnCount(Math.clamp(tab.name().length() + 2, 8, 24));
    field.setAccessibleText(texts.get("explore.board.rename"));
    int place = tabs.getChildren().indexOf(button);
    tabs.getChildren().set(place, field);
    field.setOnAction(_ -> {
      tabs.getChildren().set(place, button);
      model.rename(field.getText());
      focusChosen();
    });
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            tabs.getChildren().set(place, button);
            button.requestFocus();
            event.consume();
          }
        });
    field.requestFocus();
    field.selectAll();
  }
}
