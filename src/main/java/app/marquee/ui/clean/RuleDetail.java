package app.marquee.ui.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.quality.Cause;
import app.marquee.ui.fx.CellInHand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one rule or step did, cell by cell.
///
/// @param lines at most [#LIMIT] of them
/// @param rows how many rows it touched
/// @param cells how many cells it changed, rows it flagged or dropped
/// @param kinds of changes, the most frequent first
record RuleDetail(Cause cause, List<Line> lines, long rows, long cells, List<Kind> kinds) {

  /// Changes of one kind.
  ///
  /// @param words what was found, a sentence
  record Kind(String words, long count) {}

  /// The most lines shown; the changes table of the export has all.
  static final int LIMIT = 100_000;

  /// A cell before and after, or a row with the reason it was flagged.
  ///
  /// @param record the title's number in the file
  /// @param column empty where the whole row is meant
  /// @param before null where missing
  /// @param after null where missing
  record Line(
      int record,
      int line,
      @Nullable String showId,
      @Nullable String title,
      String column,
      @Nullable String before,
      @Nullable String after,
      String reason) {

    /// The cell the line is about; that of the title where the whole row is meant.
    CellInHand cell() {
      String meant = column.isEmpty() ? CanonicalColumn.TITLE.header() : column;
      return new CellInHand(record, showId, meant, after);
    }
  }
}
