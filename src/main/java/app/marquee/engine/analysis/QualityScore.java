package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.quality.CheckResult;
import app.marquee.engine.counting.ColumnProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How sound a catalogue is, from 0 to 100, as a weighted mean of four shares.
///
/// @param completeness filled cells of the twelve canonical columns; an absent column is empty
/// @param validity filled cells the rules could read
/// @param intactRecords records of the file that were kept
/// @param checksPassed checks that passed
record QualityScore(
    double completeness, double validity, double intactRecords, double checksPassed) {
  static final String KEY = "quality_score";
  static final String[] KEYS = {KEY, "quality_score_definition", "quality_score_parts"};

  private static final String DEFINITION =
      "100 x (0.5 completeness + 0.2 validity + 0.2 intact_records + 0.1 checks_passed)."
          + " completeness: filled cells of the twelve canonical columns, an absent column being"
          + " empty. validity: filled cells the rules could read. intact_records: records of the"
          + " file that were kept, neither quarantined nor dropped as duplicates. checks_passed:"
          + " checks that passed.";

  static QualityScore of(
      Titles titles, Map<String, ColumnProfile> profiles, List<CheckResult> checks) {
    long filled = 0;
    for (CanonicalColumn column : CanonicalColumn.values()) {
      ColumnProfile profile = profiles.get(column.header());
      filled += profile == null ? 0 : profile.rows() - profile.missing();
    }
    long invalid = 0;
    for (long count : titles.catalogue().clean().invalid().values()) {
      invalid += count;
    }
    int passed = 0;
    for (CheckResult check : checks) {
      passed += check.passed() ? 1 : 0;
    }
    RecordSum sum = titles.catalogue().clean().sum();
    long cells = (long) CanonicalColumn.values().length * titles.size();
    return new QualityScore(
        share(filled, cells),
        1 - Math.min(1, share(invalid, filled)),
        share(sum.kept(), sum.records() - sum.dropped()),
        checks.isEmpty() ? 1 : share(passed, checks.size()));
  }

  double score() {
    return 100 * (0.5 * completeness + 0.2 * validity + 0.2 * intactRecords + 0.1 * checksPassed);
  }

  /// Writes score, definition and parts; leaves them out where no title was kept.
  void fill(Draft draft) {
    if (intactRecords == 0) {
      draft.leaveOut("No title was kept.", KEYS);
      return;
    }
    draft.putMore(KEY, score());
    draft.putMore(KEYS[1], DEFINITION);
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("completeness", completeness);
    parts.put("validity", validity);
    parts.put("intact_records", intactRecords);
    parts.put("checks_passed", checksPassed);
    draft.putMore(KEYS[2], parts);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
