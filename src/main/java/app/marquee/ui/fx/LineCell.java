package app.marquee.ui.fx;

import app.marquee.domain.catalogue.TitleRows;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The line a title starts on, in a table of titles.
final class LineCell extends TitleCell {
  private final Texts texts;
  private final Supplier<TitleRows> rows;

  LineCell(Texts texts, Supplier<TitleRows> rows, ObservableValue<Number> told) {
    super(told);
    this.texts = texts;
    this.rows = rows;
    getStyleClass().addAll("number", "line-cell");
  }

  @Override
  protected void updateItem(@Nullable Integer row, boolean empty) {
    super.updateItem(row, empty);
    setText(
        empty || row == null || row >= rows.get().size()
            ? null
            : texts.number(rows.get().line(row)));
  }
}
