package app.marquee.io.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/// JSON values as the text of a cell.
final class JsonCells {
  private JsonCells() {}

  /// The next value as text: null as the empty text, a list of plain values with commas between
  /// them, anything deeper as JSON.
  static String text(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case NULL -> {
        reader.nextNull();
        yield "";
      }
      case BOOLEAN -> Boolean.toString(reader.nextBoolean());
      case BEGIN_ARRAY -> list(reader);
      case BEGIN_OBJECT -> json(reader);
      default -> reader.nextString();
    };
  }

  private static String list(JsonReader reader) throws IOException {
    List<String> values = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      values.add(text(reader));
    }
    reader.endArray();
    boolean plain = values.stream().noneMatch(value -> value.contains(",") || value.contains("["));
    if (plain) {
      return String.join(", ", values);
    }
    StringWriter out = new StringWriter();
    JsonWriter json = new JsonWriter(out);
    json.beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
    json.flush();
    return out.toString();
  }

  private static String json(JsonReader reader) throws IOException {
    StringWriter out = new StringWriter();
    JsonWriter json = new JsonWriter(out);
    copy(reader, json);
    json.flush();
    return out.toString();
  }

  private static void copy(JsonReader reader, JsonWriter json) throws IOException {
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        reader.beginObject();
        json.beginObject();
        while (reader.hasNext()) {
          json.name(reader.nextName());
          copy(reader, json);
        }
        reader.endObject();
        json.endObject();
      }
      case BEGIN_ARRAY -> {
        reader.beginArray();
        json.beginArray();
        while (reader.hasNext()) {
          copy(reader, json);
        }
        reader.endArray();
        json.endArray();
      }
      case NULL -> {
        reader.nextNull();
        json.nullValue();
      }
      case BOOLEAN -> json.value(reader.nextBoolean());
      case NUMBER -> json.jsonValue(reader.nextString());
      default -> json.value(reader.nextString());
    }
  }
}
