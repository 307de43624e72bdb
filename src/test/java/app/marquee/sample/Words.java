package app.marquee.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// The word lists of `words.txt`: keys, each with its values.
final class Words {
  private final Map<String, List<String>> lists = new HashMap<>();

  Words() {
    for (String line : text().lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int equals = line.indexOf(" = ");
        List<String> list =
            lists.computeIfAbsent(line.substring(0, equals), key -> new ArrayList<>());
        for (String value : line.substring(equals + 3).split("\\|", -1)) {
          list.add(value.strip());
        }
      }
    }
  }

  boolean has(String key) {
    return lists.containsKey(key);
  }

  List<String> list(String key) {
    return Objects.requireNonNull(lists.get(key), key);
  }

  /// The group's own list of this key where it has one, else the common one.
  List<String> list(String key, String group) {
    return list(has(key + "." + group) ? key + "." + group : key);
  }

  /// The template with each `{slot}` replaced by what the function says.
  static String fill(String template, UnaryOperator<String> valueOfSlot) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    int open = template.indexOf('{');
    while (open >= 0) {
      int close = template.indexOf('}', open);
      text.append(template, at, open);
      text.append(valueOfSlot.apply(template.substring(open + 1, close)));
      at = close + 1;
      open = template.indexOf('{', at);
    }
    return text.append(template.substring(at)).toString();
  }

  private static String text() {
    try (InputStream in = Words.class.getResourceAsStream("words.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
