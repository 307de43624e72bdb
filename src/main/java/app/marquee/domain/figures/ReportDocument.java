package app.marquee.domain.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A report as a tree, ready to be written as JSON or shown.
///
/// Values are String, Integer, Long, Double, Boolean, a List of values or a Map from String to
/// values; never null. Map order is the order written.
///
/// @param name the file's name without ending, such as `content_trends`
public record ReportDocument(String name, Map<String, Object> content) {
  public ReportDocument {
    content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
  }

  /// The same with one more entry at the end.
  public ReportDocument with(String key, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(content);
    more.put(key, value);
    return new ReportDocument(name, more);
  }
}
