package app.marquee.app;

import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.provenance.DuplicateRecord;
import app.marquee.domain.provenance.Flag;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.quality.RuleTally;
import java.time.LocalDate;
import java.util.List;

/// What a face shows of cleaning.
public record CleanResult(
    RecordSum sum,
    LocalDate asOf,
    List<RuleTally> tallies,
    ChangeLog changes,
    List<Flag> flags,
    List<QuarantinedRecord> quarantined,
    List<DuplicateRecord> duplicates,
    TitleRows rows) {

  public long changedCells() {
    return changes.size();
  }

  /// Rows a rule points at, each counted once for each rule.
  public long flaggedRows() {
    return tallies.stream().mapToLong(RuleTally::flagged).sum();
  }
}
