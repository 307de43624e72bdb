package app.marquee.io.json;

import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.figures.ReportDocument;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes report documents: the head every document starts with, then the content in its order.
public final class JsonDocuments {
  /// The version of the documents' format.
  public static final int SCHEMA_VERSION = 1;

  private static final String AS_OF = "as_of";
  private static final String NOT_APPLICABLE = "not_applicable";

  private JsonDocuments() {}

  /// Writes one document; the stream stays open.
  ///
  /// @param asOf null where there is no date to count ages from; then the document says so
  public static void write(
      ReportDocument document, SourceFacts source, @Nullable LocalDate asOf, OutputStream out)
      throws IOException {
    JsonWriter json = JsonStreams.writer(out);
    json.beginObject();
    json.name("schema_version").value(SCHEMA_VERSION);
    if (asOf != null) {
      json.name(AS_OF).value(asOf.toString());
    }
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
    Map<String, Object> missing = new LinkedHashMap<>();
    if (asOf == null) {
      missing.put(AS_OF, "No title has a date or a year.");
    }
    if (document.content().get(NOT_APPLICABLE) instanceof Map<?, ?> reasons) {
      reasons.forEach((key, reason) -> missing.put((String) key, reason));
    }
    if (!missing.isEmpty()) {
      json.name(NOT_APPLICABLE);
      value(json, missing);
    }
    json.endObject();
    JsonStreams.end(json, out);
  }

  // By instanceof, here and wherever a short run passes: linking a switch over types costs
  // milliseconds of a cold start, each.
  @SuppressWarnings("IfChainToSwitch")
  private static void value(JsonWriter json, Object value) throws IOException {
    if (value instanceof String text) {
      json.value(text);
    } else if (value instanceof Double number) {
      json.value(number.doubleValue());
    } else if (value instanceof Integer number) {
      json.value(number.longValue());
    } else if (value instanceof Long number) {
      json.value(number.longValue());
    } else if (value instanceof Boolean truth) {
      json.value(truth.booleanValue());
    } else if (value instanceof List<?> values) {
      json.beginArray();
      for (Object one : values) {
        value(json, one);
      }
      json.endArray();
    } else if (value instanceof Map<?, ?> values) {
      json.beginObject();
      for (Map.Entry<?, ?> entry : values.entrySet()) {
        json.name((String) entry.getKey());
        value(json, entry.getValue());
      }
      json.endObject();
    } else {
      throw new IllegalArgumentException("No JSON for " + value.getClass().getSimpleName());
    }
  }
}
