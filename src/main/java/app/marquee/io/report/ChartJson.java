package app.marquee.io.report;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.DetailDocument;
import app.marquee.domain.chart.Rest;
import app.marquee.domain.chart.Twin;
import app.marquee.domain.kernel.Countries;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/// The charts as the data the page's script draws from, safe inside a script element: `<`, `>`, `&`
/// and the two line separators of Unicode are escaped.
final class ChartJson {
  private ChartJson() {}

  /// @param cards each under the id of its element
  static byte[] of(List<ChartCard> cards) throws IOException {
    StringWriter text = new StringWriter(1 << 14);
    JsonWriter json = new JsonWriter(text);
    json.setHtmlSafe(true);
    json.beginObject();
    for (ChartCard card : cards) {
      json.name(card.id());
      chart(json, card.spec());
    }
    json.endObject();
    json.flush();
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void chart(JsonWriter json, ChartSpec spec) throws IOException {
    json.beginObject();
    json.name("kind").value(spec.kind().name().toLowerCase(Locale.ROOT));
    json.name("partial").value(spec.partialLast());
    json.name("categories").beginArray();
    for (String category : spec.categories()) {
      json.value(category);
    }
    json.endArray();
    if (Rest.isAt(spec, spec.categories().size() - 1)) {
      json.name("rest").value(true);
    }
    if (spec.kind() == ChartSpec.Kind.MAP) {
      json.name("places").beginArray();
      for (String country : spec.categories()) {
        json.value(place(country));
      }
      json.endArray();
    }
    json.name("series").beginArray();
    for (ChartSpec.Series one : spec.series()) {
      json.beginObject();
      json.name("name").value(one.name());
      json.name("colour").value(one.colour().name().toLowerCase(Locale.ROOT));
      json.name("values").beginArray();
      for (double value : one.values()) {
        number(json, value);
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    if (Twin.of(spec).isPresent()) {
      for (Map.Entry<String, Object> entry : DetailDocument.of(spec.detail()).entrySet()) {
        json.name(entry.getKey());
        value(json, entry.getValue());
      }
    }
    json.endObject();
  }

  private static void value(JsonWriter json, Object value) throws IOException {
    switch (value) {
      case Map<?, ?> map -> {
        json.beginObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          json.name(entry.getKey().toString());
          value(json, entry.getValue());
        }
        json.endObject();
      }
      case List<?> list -> {
        json.beginArray();
        for (Object one : list) {
          value(json, one);
        }
        json.endArray();
      }
      case Number number -> number(json, number.doubleValue());
      case Boolean truth -> json.value(truth);
      default -> json.value(value.toString());
    }
  }

  private static void number(JsonWriter json, double value) throws IOException {
    if (Double.isNaN(value)) {
      json.nullValue();
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.value((long) value);
    } else {
      json.value(value);
    }
  }

  /// The three-letter code shapes are known by; null for a country the map has no shape for.
  private static @Nullable String place(String country) {
    String code = Countries.codeOf(country);
    if (code == null || code.length() != 2) {
      return null;
    }
    try {
      return Locale.of("", code).getISO3Country();
    } catch (MissingResourceException former) {
      return null;
    }
  }
}
