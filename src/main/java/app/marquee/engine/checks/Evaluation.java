package app.marquee.engine.checks;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.figures.CheckText;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckResult.Status;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.CheckSpec.After;
import app.marquee.domain.quality.Condition;
import app.marquee.domain.quality.FailingRecord;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.counting.ColumnProfile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Evaluates one check over a stage's table. A check of a column the table has not passes as not
/// applicable: whether the column must be there is a check of its own.
final class Evaluation {
  private final StageTable table;
  private final Function<String, ColumnProfile> profiles;
  private final Cancellation cancellation;

  /// @param profiles of the text columns, by name
  Evaluation(
      StageTable table, Function<String, ColumnProfile> profiles, Cancellation cancellation) {
    this.table = table;
    this.profiles = profiles;
    this.cancellation = cancellation;
  }

  CheckResult of(CheckSpec check) {
    Condition condition = check.condition();
    if (condition instanceof Condition.RequiredColumns required) {
      return requiredColumns(check, required);
    }
    if (condition instanceof Condition.MinimumRecords least) {
      return minimumRecords(check, least);
    }
    for (String column : condition.columns()) {
      if (table.column(column) == null) {
        return result(
            check, Status.NOT_APPLICABLE, "not applicable, the file has no column " + column);
      }
    }
    if (condition instanceof Condition.MissingShare share) {
      return missingShare(check, share);
    }
    if (condition instanceof Condition.UniqueValues unique) {
      return uniqueValues(check, unique);
    }
    if (condition instanceof Condition.Freshness fresh) {
      return freshness(check, fresh);
    }
    return byRow(check, condition);
  }

  /// Every row that fails, ascending; none where the check passes.
  int[] failingRows(CheckSpec check) {
    IntPredicate fails = FailingRows.of(table, check.condition());
    return fails == null || of(check).passed() ? new int[0] : scan(fails, table.size()).rows();
  }

  private CheckResult requiredColumns(CheckSpec check, Condition.RequiredColumns required) {
    List<String> absent = new ArrayList<>();
    for (String column : required.columns()) {
      if (!has(column)) {
        absent.add(column);
      }
    }
    int all = required.columns().size();
    String observed = all - absent.size() + " of " + NumberText.counted(all, "column", "columns");
    return absent.isEmpty()
        ? result(check, Status.PASSED, observed)
        : result(check, Status.FAILED, observed + ", without " + String.join(", ", absent));
  }

  /// True where a column is there, or, before cleaning, what it is made of.
  private boolean has(String column) {
    return table.column(column) != null
        || (table.after() == After.INGEST
            && column.equals(CanonicalColumn.DURATION.header())
            && (table.column("runtime") != null || table.column("seasons") != null));
  }

  private CheckResult minimumRecords(CheckSpec check, Condition.MinimumRecords least) {
    String observed =
        table.after() == After.INGEST
            ? NumberText.counted(table.size(), "record", "records")
            : NumberText.counted(table.size(), "title", "titles");
    return result(check, table.size() >= least.minimum() ? Status.PASSED : Status.FAILED, observed);
  }

  private CheckResult missingShare(CheckSpec check, Condition.MissingShare share) {
    int rows = table.size();
    if (rows == 0) {
      return result(check, Status.PASSED, "no titles");
    }
    IntPredicate isMissing = row -> table.isMissing(share.column(), row);
    int missing =
        table.text(share.column()) == null
            ? scan(isMissing, 0).count()
            : profiles.apply(share.column()).missing();
    String observed =
        NumberText.share(missing, rows)
            + " missing ("
            + NumberText.whole(missing)
            + " of "
            + NumberText.whole(rows)
            + ")";
    return missing <= share.maximum() * rows
        ? result(check, Status.PASSED, observed)
        : failed(check, observed, missing, first(isMissing));
  }

  /// A title fails where an earlier one has its value; missing cells pass.
  private CheckResult uniqueValues(CheckSpec check, Condition.UniqueValues unique) {
    if (table.text(unique.column()) == null) {
      return byRow(check, unique);
    }
    ColumnProfile profile = profiles.apply(unique.column());
    int repeats = profile.repeats();
    return repeats == 0
        ? result(
            check,
            Status.PASSED,
            NumberText.counted(profile.distinct(), "different value", "different values"))
        : failed(check, observed(unique, repeats), repeats, profile.firstRepeats());
  }

  private CheckResult freshness(CheckSpec check, Condition.Freshness fresh) {
    LocalDate asOf = table.asOf();
    if (asOf == null) {
      return result(check, Status.NOT_APPLICABLE, "not applicable, there is no as-of date");
    }
    Moments moments = new Moments(table, fresh.column());
    LocalDate newest = null;
    for (int row = 0; row < table.size(); row++) {
      checkpoint(row);
      Moments.Moment moment = moments.at(row);
      if (moment != null && (newest == null || moment.day().isAfter(newest))) {
        newest = moment.day();
      }
    }
    if (newest == null) {
      return result(check, Status.FAILED, "no date");
    }
    long days = ChronoUnit.DAYS.between(newest, asOf);
    return result(
        check,
        days <= fresh.maximumDays() ? Status.PASSED : Status.FAILED,
        newest
            + ", "
            + NumberText.counted(Math.abs(days), "day", "days")
            + (days < 0 ? " after " : " before ")
            + asOf);
  }

  private CheckResult byRow(CheckSpec check, Condition condition) {
    IntPredicate fails = FailingRows.of(table, condition);
    Scan found = fails == null ? new Scan(0, new int[0]) : scan(fails, CheckResult.EXAMPLES);
    String observed = observed(condition, found.count());
    return found.count() == 0
        ? result(check, Status.PASSED, observed)
        : failed(check, observed, found.count(), found.rows());
  }

  private String observed(Condition condition, int count) {
    if (condition instanceof Condition.UniqueValues) {
      return NumberText.counted(
          count, "title repeats an earlier value", "titles repeat an earlier value");
    }
    if (condition instanceof Condition.AllowedValues) {
      return NumberText.counted(count, "title holds another value", "titles hold another value");
    }
    if (condition instanceof Condition.DateOrder) {
      return NumberText.counted(count, "title is out of order", "titles are out of order");
    }
    return condition instanceof Condition.Range range && table.numbers(range.column()) == null
        ? NumberText.counted(
            count, "title lies outside or is no number", "titles lie outside or are no number")
        : NumberText.counted(count, "title lies outside", "titles lie outside");
  }

  /// Rows found.
  ///
  /// @param count how many in all
  /// @param rows the first of them
  private record Scan(int count, int[] rows) {}

  private Scan scan(IntPredicate fails, int most) {
    int[] rows = new int[Math.min(most, CheckResult.EXAMPLES)];
    int count = 0;
    for (int row = 0; row < table.size(); row++) {
      checkpoint(row);
      if (fails.test(row)) {
        if (count < most) {
          rows = count < rows.length ? rows : Arrays.copyOf(rows, Math.min(most, count * 2));
          rows[count] = row;
        }
        count++;
      }
    }
    return new Scan(count, Arrays.copyOf(rows, Math.min(count, most)));
  }

  private int[] first(IntPredicate fails) {
    int[] rows = new int[CheckResult.EXAMPLES];
    int count = 0;
    for (int row = 0; row < table.size() && count < rows.length; row++) {
      if (fails.test(row)) {
        rows[count++] = row;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  private void checkpoint(int row) {
    cancellation.checkAt(row);
  }

  /// A row as a failing record.
  FailingRecord record(Condition condition, int row) {
    return new FailingRecord(
        table.records()[row],
        table.lines()[row],
        table.cell(CanonicalColumn.SHOW_ID.header(), row),
        table.cell(CanonicalColumn.TITLE.header(), row),
        value(condition, row));
  }

  private @Nullable String value(Condition condition, int row) {
    List<String> columns = condition.columns();
    if (columns.size() == 1) {
      return table.cell(columns.getFirst(), row);
    }
    List<String> cells = new ArrayList<>();
    for (String column : columns) {
      cells.add(column + " " + table.cell(column, row));
    }
    return String.join(", ", cells);
  }

  private static CheckResult result(CheckSpec check, Status status, String observed) {
    return new CheckResult(
        check,
        CheckText.sentence(check),
        CheckText.threshold(check),
        status,
        observed,
        0,
        List.of());
  }

  private CheckResult failed(CheckSpec check, String observed, int count, int[] rows) {
    List<FailingRecord> first = new ArrayList<>(rows.length);
    for (int row : rows) {
      first.add(record(check.condition(), row));
    }
    return new CheckResult(
        check,
        CheckText.sentence(check),
        CheckText.threshold(check),
        Status.FAILED,
        observed,
        count,
        first);
  }
}
