package app.marquee.ui.fx;

import org.jspecify.annotations.Nullable;

/// What there is to say of single cells of a table of titles.
public interface CellNotes {
  /// Nothing to say of any.
  CellNotes NONE = (_, _) -> null;

  /// Why a cell is marked, in words; null where it is not.
  @Nullable String of(int row, int column);
}
