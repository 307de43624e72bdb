package app.marquee.ui.shell;

import app.marquee.ui.fx.Texts;
import java.nio.file.Path;
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
  private final List<ObservableValue<?>> held = new ArrayList<>();

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
        if (command.id().equals(Commands.BEFORE_RECENT)) {
          menu.getItems().add(recent(commands));
        }
      }
    }
    return menu;
  }

  /// The files opened before, as they are when they change.
  private Menu recent(Commands commands) {
    Menu menu = new Menu(texts.get("command.recent"));
    menu.setId("menu-recent");
    menu.setMnemonicParsing(false);
    commands.recentFiles().subscribe(() -> fill(menu, commands));
    fill(menu, commands);
    return menu;
  }

  private void fill(Menu menu, Commands commands) {
    List<MenuItem> items = new ArrayList<>();
    for (Path file : commands.recentFiles()) {
      MenuItem item = new MenuItem(String.valueOf(file.getFileName()));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> commands.open(file));
      items.add(item);
    }
    menu.setDisable(items.isEmpty());
    MenuItem forget = new MenuItem(texts.get("command.recent.forget"));
    forget.setOnAction(_ -> commands.forgetRecent());
    items.add(new SeparatorMenuItem());
    items.add(forget);
    menu.getItems().setAll(items);
  }

  private MenuItem item(Command command) {
    String text = command.name().getValue();
    ObservableValue<Boolean> chosen = command.chosen();
    MenuItem item = chosen == null ? new MenuItem(text) : choice(text, chosen);
    held.add(command.name());
    command.name().subscribe(item::setText);
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
