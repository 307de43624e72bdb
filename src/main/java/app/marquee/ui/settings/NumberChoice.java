package app.marquee.ui.settings;

import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// Numbers in words; none is typed.
final class NumberChoice extends StringConverter<Integer> {
  private final IntFunction<String> words;

  private NumberChoice(IntFunction<String> words) {
    this.words = words;
  }

  /// Lets a box choose among numbers.
  static void bind(
      ComboBox<Integer> box,
      List<Integer> numbers,
      IntFunction<String> words,
      Property<Integer> chosen) {
    box.getItems().setAll(numbers);
    box.setConverter(new NumberChoice(words));
    box.valueProperty().bindBidirectional(chosen);
  }

  @Override
  public String toString(Integer number) {
    return words.apply(number);
  }

  @Override
  public Integer fromString(String text) {
    throw new UnsupportedOperationException(text);
  }
}
