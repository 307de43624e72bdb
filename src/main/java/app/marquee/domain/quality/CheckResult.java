package app.marquee.domain.quality;

import java.util.ArrayList;
import java.util.List;

/// A check and how it came out.
///
/// @param sentence what must hold, in words
/// @param threshold what is compared with, in words, such as `at most 5.0 %`
/// @param observed the value found, in words, such as `12 of 12 columns`
/// @param failingCount records that fail, 0 where the check is not about records
/// @param failing the first of them, in file order
public record CheckResult(
    CheckSpec spec,
    String sentence,
    String threshold,
    Status status,
    String observed,
    long failingCount,
    List<FailingRecord> failing) {

  /// Of the failing records so many are named.
  public static final int EXAMPLES = 20;

  /// How a check came out.
  public enum Status {
    PASSED("passed"),
    FAILED("failed"),
    /// The table has not what the check looks at, so nothing speaks against it.
    NOT_APPLICABLE("not_applicable");

    private final String id;

    Status(String id) {
      this.id = id;
    }

    /// The word in documents.
    public String id() {
      return id;
    }
  }

  public CheckResult {
    failing = List.copyOf(failing);
  }

  /// False where it failed.
  public boolean passed() {
    return status != Status.FAILED;
  }

  /// True where it failed and is of level error.
  public boolean isError() {
    return status == Status.FAILED && spec.level() == CheckSpec.Level.ERROR;
  }

  /// The numbers of the first failing records, ascending.
  public List<Integer> failingRecords() {
    List<Integer> records = new ArrayList<>(failing.size());
    for (FailingRecord one : failing) {
      records.add(one.record());
    }
    return records;
  }
}
