package app.marquee.ui.fx;

import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// What is said of a title in a column of its own.
final class ReasonCell extends TitleCell {
  private final IntFunction<String> why;

  ReasonCell(IntFunction<String> why, ObservableValue<Number> told) {
    super(told);
    this.why = why;
    getStyleClass().add("warned");
  }

  @Override
  protected void updateItem(@Nullable Integer row, boolean empty) {
    super.updateItem(row, empty);
    String text = empty || row == null ? null : why.apply(row);
    setText(text);
    setTooltip(text == null ? null : new Tooltip(text));
  }
}
