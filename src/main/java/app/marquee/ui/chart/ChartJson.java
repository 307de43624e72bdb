package app.marquee.ui.chart;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Series;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A chart's numbers as a JSON object: `id`, `title`, `caption`, `kind`, `categories`, `series` of
/// `name` and `values` (`null` where there is none), `summary`.
final class ChartJson {
  private ChartJson() {}

  static String of(ChartSpec spec) {
    return "{\n  \"id\": "
        + text(spec.id())
        + ",\n  \"title\": "
        + text(spec.title())
        + ",\n  \"caption\": "
        + text(spec.caption())
        + ",\n  \"kind\": "
        + text(spec.kind().name().toLowerCase(Locale.ROOT))
        + ",\n  \"categories\": "
        + array(spec.categories().stream().map(ChartJson::text).toList())
        + ",\n  \"series\": [\n"
        + spec.series().stream().map(ChartJson::series).collect(Collectors.joining(",\n"))
        + "\n  ],\n  \"summary\": "
        + text(spec.summary())
        + "\n}\n";
  }

  private static String series(Series series) {
    return "    {\"name\": "
        + text(series.name())
        + ", \"values\": "
        + array(series.values().stream().map(ChartTable::plain).map(ChartJson::number).toList())
        + "}";
  }

  private static String number(String plain) {
    return plain.isEmpty() ? "null" : plain;
  }

  private static String array(List<String> values) {
    return "[" + String.join(", ", values) + "]";
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
