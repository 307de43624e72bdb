package app.marquee.ui.clean;

import app.marquee.domain.quality.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one rule did, cell by cell.
///
/// @param lines at most [#LIMIT] of them
/// @param rows how many rows it touched
/// @param cells how many cells it changed, rows it flagged or dropped
record RuleDetail(RuleId rule, List<Line> lines, long rows, long cells) {

  /// The most lines shown; the changes table of the export has all.
  static final int LIMIT = 100_000;

  /// A cell before and after, or a row with the reason it was flagged.
  ///
  /// @param before null where missing
  /// @param after null where missing
  record Line(
      int line,
      @Nullable String showId,
      @Nullable String title,
      String column,
      @Nullable String before,
      @Nullable String after,
      String reason) {}
}
