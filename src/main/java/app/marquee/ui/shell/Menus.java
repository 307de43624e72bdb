package app.marquee.ui.shell;

import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// Makes the menus of the commands.
final class Menus {
  private final Texts texts;
  // Held, because a binding nobody holds is collected.
  private final List<ObservableValue<Boolean>> held = new ArrayList<>();

  Menus(Texts texts) {
    this.texts = texts;
  }

  /// All menus, in order.
  List<Menu> of(Commands commands) {
    return Commands.MENUS.stream().map(id -> menu(id, commands)).toList();
  }

  private Menu menu(String id, Commands commands) {
    Menu menu = new Menu(texts.get("menu." + id));
    menu.setMnemonicParsing(false);
    for (Command command : commands.all()) {
      if (command.menu().equals(id)) {
        if (Commands.OPENING.contains(command.id()) && !menu.getItems().isEmpty()) {
          menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(item(command));
      }
    }
    return menu;
  }

  private MenuItem item(Command command) {
    String text = texts.get("command." + command.id());
    ObservableValue<Boolean> chosen = command.chosen();
    MenuItem item = chosen == null ? new MenuItem(text) : choice(text, chosen);
    item.setMnemonicParsing(false);
    item.setId("menu-" + command.id());
    item.addEventHandler(ActionEvent.ACTION, _ -> command.fire());
    held.add(command.enabled());
    command.enabled().subscribe(can -> item.setDisable(!can));
    if (!command.keys().isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(command.keys()));
    }
    return item;
  }

  private CheckMenuItem choice(String text, ObservableValue<Boolean> chosen) {
    CheckMenuItem choice = new CheckMenuItem(text);
    held.add(chosen);
    chosen.subscribe(choice::setSelected);
    choice.setOnAction(_ -> choice.setSelected(chosen.getValue()));
    return choice;
  }
}
