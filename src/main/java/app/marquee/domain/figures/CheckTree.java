package app.marquee.domain.figures;

import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.FailingRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Checks as documents hold them: by id, in order.
public final class CheckTree {
  private CheckTree() {}

  public static Map<String, Object> of(List<CheckResult> results) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (CheckResult result : results) {
      Map<String, Object> check = new LinkedHashMap<>();
      check.put("level", result.spec().level().id());
      check.put("passed", result.passed());
      check.put("observed", result.observed());
      check.put("failing_rows", result.failingRecords());
      check.put("failing_count", result.failingCount());
      check.put("sentence", result.sentence());
      check.put("kind", result.spec().condition().kind().id());
      check.put("after", result.spec().after().id());
      check.put("threshold", result.threshold());
      check.put("status", result.status().id());
      check.put("failing", failing(result));
      all.put(result.spec().id(), check);
    }
    return all;
  }

  private static List<Map<String, Object>> failing(CheckResult result) {
    List<Map<String, Object>> records = new ArrayList<>();
    for (FailingRecord one : result.failing()) {
      Map<String, Object> record = new LinkedHashMap<>();
      record.put("record", one.record());
      record.put("line", one.line());
      put(record, "show_id", one.showId());
      put(record, "title", one.title());
      put(record, "value", one.value());
      records.add(record);
    }
    return records;
  }

  private static void put(Map<String, Object> record, String key, @Nullable String text) {
    if (text != null) {
      record.put(key, text);
    }
  }
}
