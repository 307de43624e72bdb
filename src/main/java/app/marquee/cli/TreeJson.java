package app.marquee.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Writes a tree of texts, numbers, truths, lists and maps as JSON.
final class TreeJson {
  private TreeJson() {}

  static void write(Object tree, JsonWriter json) throws IOException {
    switch (tree) {
      case Map<?, ?> map -> {
        json.beginObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          json.name(entry.getKey().toString());
          write(entry.getValue(), json);
        }
        json.endObject();
      }
      case List<?> list -> {
        json.beginArray();
        for (Object one : list) {
          write(one, json);
        }
        json.endArray();
      }
      case Number number -> json.value(number);
      case Boolean truth -> json.value(truth);
      default -> json.value(tree.toString());
    }
  }
}
