package app.marquee.ui.shell;

import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Something the user can have done from a menu, by a key or from the command field.
///
/// @param id its text is `command.<id>` in the bundle
/// @param menu the menu it stands in: `menu.<menu>` in the bundle
/// @param keys its shortcut in JavaFX's notation, empty where it has none
/// @param enabled whether it can be done now
/// @param chosen for a choice, whether it is the one in force; null for the others
public record Command(
    String id,
    String menu,
    String keys,
    ObservableValue<Boolean> enabled,
    @Nullable ObservableValue<Boolean> chosen,
    Runnable run) {

  /// Does it, where it can be done now.
  public void fire() {
    if (enabled.getValue()) {
      run.run();
    }
  }
}
