package app.marquee.app;

import app.marquee.app.columns.CleanValues;
import app.marquee.app.columns.ColumnLooks;
import app.marquee.app.columns.ShapeLooks;
import app.marquee.app.columns.ValueLooks;
import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.provenance.DuplicateRecord;
import app.marquee.domain.provenance.Flag;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.provenance.StepsDone;
import app.marquee.domain.quality.RuleTally;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.explore.CountedColumns;
import app.marquee.engine.frame.CellMarks;
import app.marquee.engine.frame.FrameRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a face shows of cleaning.
///
/// @param asOf the date ages are counted from, null where there is none
/// @param looks looks into the columns of the titles
/// @param values looks for similar values in them
public record CleanResult(
    RecordSum sum,
    @Nullable LocalDate asOf,
    List<RuleTally> tallies,
    ChangeLog changes,
    List<Flag> flags,
    List<QuarantinedRecord> quarantined,
    List<DuplicateRecord> duplicates,
    StepsDone steps,
    TitleRows rows,
    ColumnLooks looks,
    ValueLooks values) {

  /// A cleaning without steps, into whose columns nobody looks.
  public CleanResult(
      RecordSum sum,
      @Nullable LocalDate asOf,
      List<RuleTally> tallies,
      ChangeLog changes,
      List<Flag> flags,
      List<QuarantinedRecord> quarantined,
      List<DuplicateRecord> duplicates,
      TitleRows rows) {
    this(
        sum,
        asOf,
        tallies,
        changes,
        flags,
        quarantined,
        duplicates,
        StepsDone.NONE,
        rows,
        ColumnLooks.NONE,
        ValueLooks.NONE);
  }

  /// @param counted what was counted of columns before; learns what is counted now
  static CleanResult of(CleanCatalogue in, CountedColumns counted) {
    List<String> names = in.textColumns();
    CellMarks marks = CellMarks.of(in.changes(), in.records(), names);
    TitleRows rows =
        FrameRows.of(
            in.columns(),
            names,
            in.records(),
            in.lines(),
            Set.of(CanonicalColumn.RELEASE_YEAR.header()),
            marks);
    return new CleanResult(
        in.sum(),
        in.asOf(),
        in.tallies(),
        in.changes(),
        in.flags(),
        in.quarantined(),
        in.duplicates(),
        in.steps(),
        rows,
        ShapeLooks.of(in, marks, counted),
        new CleanValues(in));
  }

  public long changedCells() {
    return changes.size();
  }

  /// Rows a rule points at, each counted once for each rule.
  public long flaggedRows() {
    return tallies.stream().mapToLong(RuleTally::flagged).sum();
  }
}
