package app.marquee.domain.figures;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.DetailDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// An answer as a document.
public final class AnswerDocument {
  private AnswerDocument() {}

  public static ReportDocument of(Answer answer) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("analysis", answer.analysis().id());
    content.put("label", answer.analysis().label());
    content.put("definition", answer.analysis().sentence());
    if (!answer.subject().isEmpty()) {
      content.put(answer.analysis().subject(), answer.subject());
    }
    if (!answer.isApplicable()) {
      content.put("not_applicable", Map.of(answer.analysis().id(), answer.notApplicable()));
      return new ReportDocument(answer.analysis().id(), content);
    }
    if (!answer.ways().isEmpty()) {
      Map<String, Object> definitions = new LinkedHashMap<>();
      answer.ways().forEach(ways -> definitions.put(ways.chosen().question().id(), ways.toMap()));
      content.put("definitions", definitions);
    }
    content.put("figures", answer.figures().stream().map(AnswerDocument::figure).toList());
    content.put("charts", answer.charts().stream().map(AnswerDocument::chart).toList());
    Map<String, Object> listings = new LinkedHashMap<>();
    answer.listings().forEach(listing -> listings.put(listing.id(), rows(listing)));
    content.put("listings", listings);
    return new ReportDocument(answer.analysis().id(), content);
  }

  private static Map<String, Object> figure(Figure figure) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", figure.id());
    map.put("label", figure.label());
    map.put("value", number(figure.value()));
    map.put("text", figure.text());
    map.put("note", figure.note());
    return map;
  }

  private static Map<String, Object> chart(ChartSpec chart) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", chart.id());
    map.put("title", chart.title());
    map.put("caption", chart.caption());
    map.put("kind", chart.kind().name().toLowerCase(Locale.ROOT));
    map.put("summary", chart.summary());
    if (!chart.partialLast().isEmpty()) {
      map.put("partial_last", chart.partialLast());
    }
    map.put("categories", chart.categories());
    Map<String, Object> series = new LinkedHashMap<>();
    for (ChartSpec.Series one : chart.series()) {
      List<Object> values = new ArrayList<>();
      one.values().forEach(value -> values.add(Double.isNaN(value) ? "" : number(value)));
      series.put(one.name(), values);
    }
    map.put("series", series);
    map.putAll(DetailDocument.of(chart.detail()));
    return map;
  }

  private static List<Object> rows(Listing listing) {
    List<Object> rows = new ArrayList<>();
    for (List<String> row : listing.rows()) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        map.put(listing.columns().get(i), row.get(i));
      }
      rows.add(map);
    }
    return rows;
  }

  /// A whole number as such, so that a count is written without decimals.
  private static Object number(double value) {
    return value == Math.rint(value) ? (Object) (long) value : (Object) value;
  }
}
