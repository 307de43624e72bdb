package app.marquee.ui.fx;

import atlantafx.base.controls.SegmentedControl;
import atlantafx.base.controls.ToggleLabel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.StackPane;

/// A row of choices of which one holds, bound to a property of an enum.
///
/// @param <E> the choices, in the enum's order
public final class Segments<E extends Enum<E>> extends StackPane {
  private final List<E> values;
  private final List<ToggleLabel> labels = new ArrayList<>();
  private final ObjectProperty<E> chosen;

  /// @param chosen holds the choice; it has one from the start
  public Segments(ObjectProperty<E> chosen) {
    this.chosen = chosen;
    this.values = List.of(chosen.get().getDeclaringClass().getEnumConstants());
    setMinWidth(USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    for (E value : values) {
      ToggleLabel label = new ToggleLabel(value.name());
      label.setUserData(value);
      labels.add(label);
    }
    SegmentedControl control = new SegmentedControl(labels.toArray(ToggleLabel[]::new));
    getChildren().add(control);
    chosen.subscribe(value -> labels.get(values.indexOf(value)).setSelected(true));
    for (int i = 0; i < labels.size(); i++) {
      E value = values.get(i);
      labels.get(i).selectedProperty().subscribe(selected -> choose(value, selected));
    }
  }

  /// Sets what the choices are called, in the enum's order.
  public void setNames(String... names) {
    for (int i = 0; i < names.length; i++) {
      labels.get(i).setText(names[i]);
    }
  }

  private void choose(E value, Boolean selected) {
    if (selected) {
      chosen.set(value);
    }
  }
}
