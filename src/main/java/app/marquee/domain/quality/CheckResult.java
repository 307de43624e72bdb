package app.marquee.domain.quality;

import java.util.List;

/// A check and how it came out.
///
/// @param observed the value found, in words, such as `12 of 12 columns`
/// @param failingCount records that fail, 0 where the check is not about records
/// @param failingRecords the first 20 failing record numbers, ascending
public record CheckResult(
    CheckSpec spec,
    String sentence,
    boolean passed,
    String observed,
    long failingCount,
    List<Integer> failingRecords) {
  public CheckResult {
    failingRecords = List.copyOf(failingRecords);
  }
}
