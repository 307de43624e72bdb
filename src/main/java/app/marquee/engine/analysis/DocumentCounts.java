package app.marquee.engine.analysis;

import app.marquee.domain.figures.NumberText;
import app.marquee.domain.figures.ReportDocument;
import app.marquee.engine.charts.Charts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The counts of finished documents, as what is said of them reads them.
final class DocumentCounts {
  private final Map<String, Map<String, Object>> documents = new LinkedHashMap<>();

  DocumentCounts(List<ReportDocument> documents) {
    documents.forEach(document -> this.documents.put(document.name(), document.content()));
  }

  /// How the last year added ends where it is not whole, in brackets.
  String partial(String year) {
    Object last = value(ContentTrendsAnalysis.NAME, ArrivalTrends.LAST);
    if (last == null || !last.toString().startsWith(year + "-")) {
      return "";
    }
    LocalDate day = LocalDate.parse(last.toString());
    return day.getDayOfYear() < day.lengthOfYear() ? " (" + Charts.until(day) + ")" : "";
  }

  @Nullable Object value(String document, String key) {
    return documents.getOrDefault(document, Map.of()).get(key);
  }

  Map<String, Object> map(String document, String key) {
    Object value = value(document, key);
    return value == null ? Map.of() : asMap(value);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> asMap(Object value) {
    return (Map<String, Object>) value;
  }

  static long sum(Map<String, Object> counts) {
    return counts.values().stream().mapToLong(DocumentCounts::count).sum();
  }

  static long count(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : 0;
  }

  static double number(@Nullable Object value) {
    return value instanceof Number number ? number.doubleValue() : 0;
  }

  static String ofAll(long count, long all) {
    return NumberText.whole(count) + " of " + NumberText.whole(all);
  }

  /// A value as filters write it.
  static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
