package app.marquee.ui.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// A row of choices of which one holds, bound to a property of an enum. Arrow keys move the choice.
///
/// @param <E> the choices, in the enum's order
public final class Segments<E extends Enum<E>> extends HBox {
  private final List<E> values;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final ObjectProperty<E> chosen;

  /// @param chosen holds the choice; it has one from the start
  public Segments(ObjectProperty<E> chosen) {
    this.chosen = chosen;
    this.values = List.of(chosen.get().getDeclaringClass().getEnumConstants());
    getStyleClass().add("segments");
    setMinWidth(USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    for (E value : values) {
      ToggleButton button = new Segment();
      button.getStyleClass().setAll("toggle-button", "segment");
      button.setMnemonicParsing(false);
      button.setOnAction(_ -> chosen.set(value));
      buttons.add(button);
    }
    buttons.getFirst().getStyleClass().add("first");
    buttons.getLast().getStyleClass().add("last");
    getChildren().setAll(buttons);
    chosen.subscribe(_ -> showChoice());
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
  }

  /// Sets what the choices are called, in the enum's order.
  public void setNames(String... names) {
    for (int i = 0; i < names.length; i++) {
      buttons.get(i).setText(names[i]);
    }
  }

  private void showChoice() {
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setSelected(values.get(i) == chosen.get());
    }
  }

  private void move(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (by != 0) {
      int at = Math.clamp(values.indexOf(chosen.get()) + by, 0, values.size() - 1);
      chosen.set(values.get(at));
      buttons.get(at).requestFocus();
      event.consume();
    }
  }

  /// Choosing what is chosen already changes nothing.
  private static final class Segment extends ToggleButton {
    @Override
    public void fire() {
      fireEvent(new ActionEvent());
    }
  }
}
