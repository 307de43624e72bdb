package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.provenance.DuplicateRecord;
import app.marquee.domain.provenance.Flag;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.provenance.StepsDone;
import app.marquee.domain.quality.RuleTally;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.TokenLists;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/// A catalogue after the rules.
///
/// @param ingested what it was made from, untouched
/// @param columns the kept rows: every canonical column the file has as cleaned text (`date_added`
///   in ISO where it could be read), then the extra columns; beside them the numbers read from text
///   under the names `duration_minutes`, `seasons_count`, `release_year_number` (IntColumn) and
///   `date_added_date` (DateColumn), missing where there is no number
/// @param records record number of each kept row, ascending
/// @param lines line each kept row starts on
/// @param lists tokens of the list columns the file has
/// @param asOf the date ages are counted from, null where no title has a date or a year and none is
///   pinned
/// @param sum records in = kept + quarantined + duplicates
/// @param quarantined of ingest and of the rules together, in file order
/// @param invalid cells of a column the rules could not read, by canonical header
/// @param decisions how values were read, such as the order of day and month, and the as-of date
/// @param steps what the user's steps did after the rules
public record CleanCatalogue(
    IngestedCatalogue ingested,
    Frame columns,
    int[] records,
    int[] lines,
    Map<CanonicalColumn, TokenLists> lists,
    @Nullable LocalDate asOf,
    RecordSum sum,
    ChangeLog changes,
    List<Flag> flags,
    List<QuarantinedRecord> quarantined,
    List<DuplicateRecord> duplicates,
    List<RuleTally> tallies,
    Map<String, Long> invalid,
    List<Decision> decisions,
    StepsDone steps) {

  /// The number column read from `release_year`.
  public static final String RELEASE_YEAR_NUMBER = "release_year_number";

  /// The date column read from `date_added`.
  public static final String DATE_ADDED_DATE = "date_added_date";

  public int size() {
    return records.length;
  }

  public boolean has(CanonicalColumn column) {
    return columns.has(column.header());
  }

  /// The columns of text, in the order they are written: those of the file, but for what steps
  /// renamed or dropped.
  public List<String> textColumns() {
    return columns.columns().stream()
        .filter(StringColumn.class::isInstance)
        .map(Column::name)
        .toList();
  }
}
