package app.marquee.ui.features;

import app.marquee.ui.fx.Icons;
import app.marquee.ui.fx.LineDrag;
import app.marquee.ui.fx.PageContext;
import app.marquee.ui.fx.Shown;
import app.marquee.ui.fx.Texts;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The user's features below those of the program: add, switch, change, move and remove them.
/// Alt+Up and Alt+Down move the chosen one, Del removes it, Enter changes it.
final class OwnFeaturesPane extends VBox {
  private static final double ROW_EM = 48 / 13.0;
  private static final int MOST_ROWS = 5;

  private final FeaturesViewModel model;
  private final FeatureDialogs dialogs;
  private final Texts texts;
  private final ListView<FeatureLine> list = new ListView<>();
  private final Label none = new Label();
  private boolean drawing;

  OwnFeaturesPane(FeaturesViewModel model, FeatureDialogs dialogs, PageContext context) {
    this.model = model;
    this.dialogs = dialogs;
    this.texts = context.texts();
    getStyleClass().addAll("steps", "own-features");
    Label name = new Label(texts.get("features.own"));
    name.getStyleClass().add("strong");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    MenuButton add = new MenuButton(texts.get("features.own.add"), Icons.of("fth-plus"));
    add.setId("addFeatureButton");
    add.getStyleClass().addAll("flat", "link-button");
    for (FormulaKind kind : FormulaKind.values()) {
      MenuItem item = new MenuItem(texts.get("features.kind." + kind.key()));
      item.setOnAction(_ -> dialogs.add(kind));
      add.getItems().add(item);
    }
    HBox head = new HBox(name, gap, add);
    head.getStyleClass().add("side-head");
    none.setText(texts.get("features.own.none"));
    none.getStyleClass().addAll("muted", "steps-none");
    none.setWrapText(true);
    none.setMinHeight(USE_PREF_SIZE);
    list.setId("ownFeatureList");
    list.getStyleClass().add("feature-list");
    list.setItems(model.own());
    list.setAccessibleText(texts.get("features.own"));
    LineDrag<FeatureLine> drag =
        new LineDrag<>((_, _) -> true, (line, onto) -> model.moveTo(line.name(), onto.name()));
    list.setCellFactory(drag.cells(() -> new FeatureCell(model::flip)));
    list.setContextMenu(menu());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    model.chosenProperty().subscribe(_ -> select());
    model.own().addListener((ListChangeListener<FeatureLine>) _ -> select());
    getChildren().setAll(head, none, list);
    select();
  }

  private void select() {
    drawing = true;
    int rows = model.own().size();
    Shown.when(rows == 0, none);
    Shown.when(rows > 0, list);
    double em = Math.min(rows, MOST_ROWS) * ROW_EM + 0.2;
    list.setStyle(
        "-fx-pref-height: " + em + "em; -fx-min-height: " + Math.min(em, 2 * ROW_EM) + "em");
    list.getSelectionModel().clearSelection();
    for (int i = 0; i < rows; i++) {
      if (model.own().get(i).name().equals(model.chosenProperty().get())) {
        list.getSelectionModel().select(i);
      }
    }
    drawing = false;
  }

  private void selected(@Nullable FeatureLine line) {
    if (line != null && !drawing) {
      model.chosenProperty().set(line.name());
    }
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .setAll(
            item("features.own.change", line -> dialogs.change(line.name())),
            item("features.own.switch", model::flip),
            item("features.own.up", line -> model.move(line.name(), -1)),
            item("features.own.down", line -> model.move(line.name(), 1)),
            item("features.own.remove", line -> model.remove(line.name())));
    menu.setOnShowing(
        _ -> menu.getItems().forEach(item -> item.setDisable(list.getSelectionModel().isEmpty())));
    return menu;
  }

  private MenuItem item(String key, Consumer<FeatureLine> run) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> run.accept(list.getSelectionModel().getSelectedItem()));
    return item;
  }

  private void pressed(KeyEvent event) {
    FeatureLine line = list.getSelectionModel().getSelectedItem();
    if (line == null) {
      return;
    }
    KeyCode code = event.getCode();
    if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
      model.move(line.name(), code == KeyCode.UP ? -1 : 1);
    } else if (code == KeyCode.DELETE) {
      model.remove(line.name());
    } else if (code == KeyCode.ENTER) {
      dialogs.change(line.name());
    } else {
      return;
    }
    event.consume();
  }
}
