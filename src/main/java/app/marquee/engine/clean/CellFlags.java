package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.kernel.DoubleEncoding;
import app.marquee.domain.kernel.TypeNames;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.counting.Arrivals;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Flags the cells of the kept rows that no rule could read.
final class CellFlags {
  private final Map<CanonicalColumn, CleanedColumn> columns;
  private final Recipe recipe;
  private final FlagRecorder flags;
  private final int[] kept;
  private final Cancellation cancellation;

  /// @param kept rows of the file that are kept
  CellFlags(
      Map<CanonicalColumn, CleanedColumn> columns,
      Recipe recipe,
      FlagRecorder flags,
      int[] kept,
      Cancellation cancellation) {
    this.columns = columns;
    this.recipe = recipe;
    this.flags = flags;
    this.kept = kept;
    this.cancellation = cancellation;
  }

  /// Cells that hold U+FFFD: the character was lost before this file was written.
  void textCells() {
    if (!recipe.isOn(RuleId.DOUBLE_ENCODING)) {
      return;
    }
    for (CleanedColumn column : columns.values()) {
      cancellation.check();
      if (column.isCoded()) {
        CellTrace[] traces = column.byCode();
        String[] reasons = new String[traces.length];
        for (int code = 0; code < traces.length; code++) {
          if (DoubleEncoding.hasReplacementCharacter(traces[code].value())) {
            reasons[code] = LOST;
          }
        }
        byCode(column, RuleId.DOUBLE_ENCODING, reasons);
      } else if (!column.replacedRows().isEmpty()) {
        for (int row : kept) {
          if (column.replacedRows().get(row)) {
            flags.flagUnread(row, RuleId.DOUBLE_ENCODING, column.column().header(), LOST);
          }
        }
      }
    }
  }

  private static final String LOST = "holds U+FFFD, a character that was lost";

  /// Types that are neither.
  void types() {
    CleanedColumn column = columns.get(CanonicalColumn.TYPE);
    if (column == null || !recipe.isOn(RuleId.TYPE_CANONICAL)) {
      return;
    }
    CellTrace[] traces = column.byCode();
    String[] reasons = new String[traces.length];
    for (int code = 0; code < traces.length; code++) {
      if (!traces[code].isMissing() && TypeNames.parse(traces[code].value()) == null) {
        reasons[code] = "is neither a movie nor a show";
      }
    }
    byCode(column, RuleId.TYPE_CANONICAL, reasons);
  }

  /// Dates that could not be read or decided.
  void dates(@Nullable CleanedColumn column, DateRule rule) {
    if (column != null) {
      byCode(column, RuleId.DATE_PARSE, rule.unread());
    }
  }

  /// Titles added before their release year.
  ///
  /// @param years value code of `yearColumn` to its year
  void arrivals(
      @Nullable CleanedColumn yearColumn,
      int[] years,
      @Nullable CleanedColumn dateColumn,
      DateRule rule) {
    if (yearColumn == null || dateColumn == null || !recipe.isOn(RuleId.DATE_BEFORE_RELEASE)) {
      return;
    }
    Arrivals arrivals = new Arrivals(recipe);
    for (int row : kept) {
      cancellation.checkAt(row);
      int year = years[yearColumn.code(row)];
      String reason = year < 0 ? null : arrivals.reason(rule.dates()[dateColumn.code(row)], year);
      if (reason != null) {
        flags.flag(row, RuleId.DATE_BEFORE_RELEASE, CanonicalColumn.DATE_ADDED.header(), reason);
      }
    }
  }

  private void byCode(CleanedColumn column, RuleId rule, @Nullable String[] reasons) {
    cancellation.check();
    boolean any = false;
    for (String reason : reasons) {
      any |= reason != null;
    }
    for (int i = 0; any && i < kept.length; i++) {
      String reason = column.hasOwnTrace(kept[i]) ? null : reasons[column.code(kept[i])];
      if (reason != null) {
        flags.flagUnread(kept[i], rule, column.column().header(), reason);
      }
    }
  }
}
