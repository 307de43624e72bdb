package app.marquee.ui.shell;

import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Something the user can have done from a menu, by a key or from the command field.
///
/// @param id stable; its text is `command.<id>` in the bundle
/// @param name what it is called now
/// @param place where it stands
/// @param enabled whether it can be done now
/// @param chosen for a choice, whether it is the one in force; null for the others
public record Command(
    String id,
    ObservableValue<String> name,
    Place place,
    ObservableValue<Boolean> enabled,
    @Nullable ObservableValue<Boolean> chosen,
    Runnable run) {

  /// Where a command is found.
  ///
  /// @param menu the menu it stands in: `menu.<menu>` in the bundle
  /// @param keys its shortcut in JavaFX's notation, empty where it has none
  public record Place(String menu, String keys) {}

  public String menu() {
    return place.menu();
  }

  public String keys() {
    return place.keys();
  }

  /// Does it, where it can be done now.
  public void fire() {
    if (enabled.getValue()) {
      run.run();
    }
  }
}
