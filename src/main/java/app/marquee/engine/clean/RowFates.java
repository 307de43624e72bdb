package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.kernel.Years;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleParameter;
import app.marquee.engine.frame.Records;
import app.marquee.engine.ingest.RawCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides which rows are set aside: without title or type, or with a release year that cannot be.
///
/// The bounds of a year depend on the as-of date, and that on the rows kept; so the two are settled
/// together, each round setting aside rows only.
final class RowFates {
  private final RawCatalogue raw;
  private final Records records;
  private final int firstYear;
  private final String bound;
  private final BitSet setAside = new BitSet();
  private final List<QuarantinedRecord> quarantined = new ArrayList<>();
  private long byYear;

  RowFates(RawCatalogue raw, Records records, Recipe recipe) {
    this.raw = raw;
    this.records = records;
    String earliest = recipe.value(RuleParameter.EARLIEST_YEAR);
    this.firstYear = Integer.parseInt(earliest);
    this.bound =
        earliest.equals(RuleParameter.EARLIEST_YEAR.standard())
            ? earliest
            : earliest + ", as the recipe sets,";
  }

  /// Rows set aside, by row of the file.
  BitSet setAside() {
    return setAside;
  }

  List<QuarantinedRecord> quarantined() {
    return quarantined;
  }

  /// Rows set aside for their year.
  long byYear() {
    return byYear;
  }

  /// Sets aside rows without a value in a required column.
  void require(CleanedColumn column) {
    String name = column.column() == CanonicalColumn.TITLE ? "title" : "type";
    for (int row = 0; row < raw.records().length; row++) {
      if (!setAside.get(row) && column.isMissing(row)) {
        quarantine(row, "Line " + raw.lines()[row] + " has no " + name + ".");
      }
    }
  }

  /// Normalises the years of a column and returns them by value code, -1 where there is none.
  static int[] readYears(CleanedColumn column) {
    CellTrace[] traces = column.byCode();
    int[] years = new int[traces.length];
    for (int code = 0; code < traces.length; code++) {
      years[code] = traces[code].isMissing() ? -1 : Years.parse(traces[code].value());
      if (years[code] >= 0) {
        traces[code] = traces[code].then(RuleId.YEAR_PARSE, Integer.toString(years[code]));
      }
    }
    return years;
  }

  /// Sets aside the rows whose year is no year or out of bounds.
  ///
  /// @param years value code of `column` to its year
  void settle(
      @Nullable CleanedColumn column,
      int[] years,
      @Nullable CleanedColumn dateColumn,
      @Nullable LocalDate[] dates,
      @Nullable LocalDate pinned) {
    if (column != null) {
      setAsideUnreadable(column, years);
    }
    boolean again = true;
    while (again) {
      LocalDate asOf = pinned != null ? pinned : newest(setAside, column, years, dateColumn, dates);
      again = setAsideBeyond(column, years, asOf);
    }
  }

  /// The newest date of the rows not gone, else the end of their newest year, else null.
  @Nullable LocalDate newest(
      BitSet gone,
      @Nullable CleanedColumn column,
      int[] years,
      @Nullable CleanedColumn dateColumn,
      @Nullable LocalDate[] dates) {
    LocalDate newest = null;
    boolean[] seen = new boolean[dates.length];
    for (int row = 0; dateColumn != null && row < raw.records().length; row++) {
      if (!gone.get(row)) {
        seen[dateColumn.code(row)] = true;
      }
    }
    for (int code = 0; code < seen.length; code++) {
      LocalDate date = dates[code];
      if (seen[code] && date != null && (newest == null || date.isAfter(newest))) {
        newest = date;
      }
    }
    if (newest != null) {
      return newest;
    }
    int year = -1;
    for (int row = 0; column != null && row < raw.records().length; row++) {
      if (!gone.get(row)) {
        year = Math.max(year, years[column.code(row)]);
      }
    }
    return year < 0 ? null : LocalDate.of(year, 12, 31);
  }

  private void setAsideUnreadable(CleanedColumn column, int[] years) {
    for (int row = 0; row < raw.records().length; row++) {
      if (!setAside.get(row) && !column.isMissing(row) && years[column.code(row)] < 0) {
        byYear++;
        quarantine(
            row,
            "Line "
                + raw.lines()[row]
                + " has a release year that is no year: "
                + column.value(row)
                + ".");
      }
    }
  }

  /// Sets aside the rows whose year is out of the bounds of an as-of date.
  ///
  /// @param asOf null where no row has a date or a year
  /// @return whether there were any
  boolean setAsideBeyond(@Nullable CleanedColumn column, int[] years, @Nullable LocalDate asOf) {
    if (column == null || asOf == null) {
      return false;
    }
    boolean any = false;
    int last = asOf.getYear() + 1;
    for (int row = 0; row < raw.records().length; row++) {
      int year = years[column.code(row)];
      if (year >= 0 && (year < firstYear || year > last) && !setAside.get(row)) {
        any = true;
        byYear++;
        quarantine(
            row,
            "Line "
                + raw.lines()[row]
                + " has the release year "
                + year
                + ", outside "
                + bound
                + " to "
                + last
                + ".");
      }
    }
    return any;
  }

  private void quarantine(int row, String reason) {
    setAside.set(row);
    quarantined.add(
        new QuarantinedRecord(
            raw.records()[row],
            raw.lines()[row],
            records.offset(row),
            reason,
            records.verbatim(row)));
  }
}
