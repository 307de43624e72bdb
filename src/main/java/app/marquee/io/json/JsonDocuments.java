package app.marquee.io.json;

import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.figures.ReportDocument;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Writes report documents: the head every document starts with, then the content in its order.
public final class JsonDocuments {
  /// The version of the documents' format.
  public static final int SCHEMA_VERSION = 1;

  private static final String NOT_APPLICABLE = "not_applicable";

  private JsonDocuments() {}

  /// Writes one document; the stream stays open.
  public static void write(
      ReportDocument document, SourceFacts source, LocalDate asOf, OutputStream out)
      throws IOException {
    JsonWriter json = JsonStreams.writer(out);
    json.beginObject();
    json.name("schema_version").value(SCHEMA_VERSION);
    json.name("as_of").value(asOf.toString());
    json.name("source").beginObject();
    json.name("file").value(source.fileName());
    json.name("sha256").value(source.sha256());
    json.name("records").value(source.records());
    json.endObject();
    for (Map.Entry<String, Object> entry : document.content().entrySet()) {
      if (!entry.getKey().equals(NOT_APPLICABLE)) {
        json.name(entry.getKey());
        value(json, entry.getValue());
      }
    }
    Object missing = document.content().get(NOT_APPLICABLE);
    if (missing != null) {
      json.name(NOT_APPLICABLE);
      value(json, missing);
    }
    json.endObject();
    JsonStreams.end(json, out);
  }

  private static void value(JsonWriter json, Object value) throws IOException {
    switch (value) {
      case String text -> json.value(text);
      case Double number -> json.value(number.doubleValue());
      case Integer number -> json.value(number.longValue());
      case Long number -> json.value(number.longValue());
      case Boolean truth -> json.value(truth.booleanValue());
      case List<?> values -> {
        json.beginArray();
        for (Object one : values) {
          value(json, one);
        }
        json.endArray();
      }
      case Map<?, ?> values -> {
        json.beginObject();
        for (Map.Entry<?, ?> entry : values.entrySet()) {
          json.name((String) entry.getKey());
          value(json, entry.getValue());
        }
        json.endObject();
      }
      default ->
          throw new IllegalArgumentException("No JSON for " + value.getClass().getSimpleName());
    }
  }
}
