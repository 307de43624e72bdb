package app.marquee.ui.shell;

import app.marquee.ui.fx.DialogFrame;
import app.marquee.ui.fx.KeyNames;
import app.marquee.ui.fx.Texts;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The sheet of all shortcuts.
final class KeySheet extends StackPane {

  KeySheet(Commands commands, Texts texts, Runnable close) {
    DialogFrame frame = new DialogFrame(texts, texts.get("keys.title"), close);
    VBox left = new VBox();
    VBox right = new VBox();
    for (VBox column : new VBox[] {left, right}) {
      column.getStyleClass().add("key-column");
      HBox.setHgrow(column, Priority.ALWAYS);
    }
    for (String menu : Commands.MENUS) {
      VBox column = menu.equals("view") ? right : left;
      column.getChildren().add(group(menu, commands, texts));
    }
    HBox columns = new HBox(left, right);
    columns.getStyleClass().add("key-columns");
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    frame.setContent(scroll);
    frame.getStyleClass().add("key-sheet");
    getChildren().add(frame);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  private static VBox group(String menu, Commands commands, Texts texts) {
    Label name = new Label(texts.get("menu." + menu));
    name.getStyleClass().add("strong");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("key-grid");
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    ColumnConstraints keys = new ColumnConstraints();
    keys.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(words, keys);
    int row = 0;
    for (Command command : commands.all()) {
      if (command.menu().equals(menu) && !command.keys().isEmpty()) {
        Label what = new Label(texts.get("command." + command.id()));
        grid.add(what, 0, row);
        Label shortcut = new Label(KeyNames.of(command.keys()));
        shortcut.getStyleClass().add("muted");
        grid.add(shortcut, 1, row);
        row++;
      }
    }
    VBox group = new VBox(name, grid);
    group.getStyleClass().add("key-group");
    return group;
  }
}
