package app.marquee.ui.fx;

import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.catalogue.TitleRows.Column;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of a title: its text, or that it is missing; a blue corner where a rule changed it; a
/// note where there is something to say of it.
final class ValueCell extends TitleCell {
  private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");
  private static final int LONGEST = 160;

  private final TitleTable table;
  private final int column;
  private final String missing;

  /// Held here, as what calls it back does not.
  private final ChangeListener<Number> moved = (_, _, _) -> showInHand();

  /// @param missing what a missing cell says
  ValueCell(TitleTable table, int column, Column shape, String missing) {
    super(table.told());
    this.table = table;
    this.column = column;
    this.missing = missing;
    if (shape.numeric()) {
      getStyleClass().add("number");
    }
    WeakChangeListener<Number> weakly = new WeakChangeListener<>(moved);
    table.columnInHand().addListener(weakly);
    table.getSelectionModel().selectedIndexProperty().addListener(weakly);
    indexProperty().subscribe(_ -> showInHand());
  }

  int column() {
    return column;
  }

  private void showInHand() {
    boolean selected =
        getIndex() >= 0 && table.getSelectionModel().getSelectedIndex() == getIndex();
    pseudoClassStateChanged(IN_HAND, selected && table.columnInHand().get() == column);
  }

  @Override
  protected void updateItem(@Nullable Integer row, boolean empty) {
    super.updateItem(row, empty);
    TitleRows rows = table.rows();
    if (empty || row == null || row >= rows.size() || column >= rows.columns().size()) {
      setText(null);
      Columns.style(this, "missing", false);
      Columns.style(this, "changed", false);
      tell(null);
      return;
    }
    String text = rows.text(row, column);
    String note = table.notes().of(row, column);
    Columns.show(this, text == null ? null : shorten(text), missing);
    if (text != null && note != null) {
      setText(Blanks.shown(shorten(text)));
    }
    Columns.style(this, "changed", rows.changed(row, column));
    tell(note);
  }

  private void tell(@Nullable String note) {
    Columns.style(this, "troubled", note != null);
    if (note != null || getTooltip() != null) {
      setTooltip(note == null ? null : new Tooltip(note));
      setAccessibleText(note == null ? null : getText() + ": " + note);
    }
  }

  /// A cell shows one line; laying out more than fits costs time for nothing.
  private static String shorten(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
