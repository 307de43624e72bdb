package app.marquee.ui.chart;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.DetailDocument;
import app.marquee.domain.chart.Twin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A chart's numbers as a JSON object: `id`, `title`, `caption`, `kind`, `categories`, `series` of
/// `name` and `values` (`null` where there is none), what its kind holds beyond them, `summary`.
final class ChartJson {
  private ChartJson() {}

  static String of(ChartSpec spec) {
    Map<String, Object> chart = new LinkedHashMap<>();
    chart.put("id", spec.id());
    chart.put("title", spec.title());
    chart.put("caption", spec.caption());
    chart.put("kind", spec.kind().name().toLowerCase(Locale.ROOT));
    chart.put("categories", spec.categories());
    chart.put("series", spec.series().stream().map(ChartJson::series).toList());
    chart.putAll(DetailDocument.of(spec.detail()));
    chart.put("summary", spec.summary());
    return chart.entrySet().stream()
        .map(entry -> "  " + text(entry.getKey()) + ": " + value(entry.getValue()))
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  private static Map<String, Object> series(Series series) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", series.name());
    map.put("values", series.values());
    return map;
  }

  private static String value(Object value) {
    return switch (value) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> text(entry.getKey().toString()) + ": " + value(entry.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      case List<?> list ->
          list.stream().map(ChartJson::value).collect(Collectors.joining(", ", "[", "]"));
      case Double number -> number.isNaN() ? "null" : Twin.plain(number);
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      default -> text(value.toString());
    };
  }

  private static String text(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char one = value.charAt(i);
      if (one == '"' || one == '\\') {
        out.append('\\').append(one);
      } else if (one < ' ') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) one));
      } else {
        out.append(one);
      }
    }
    return out.append('"').toString();
  }
}
