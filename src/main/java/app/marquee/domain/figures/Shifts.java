package app.marquee.domain.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Compares the documents of two runs, value by value.
public final class Shifts {
  private Shifts() {}

  /// Every value that differs, in the order of the documents; one that only a run without has comes
  /// after those of its document.
  public static List<Shift> between(List<ReportDocument> without, List<ReportDocument> with) {
    Map<String, ReportDocument> others = new LinkedHashMap<>();
    without.forEach(document -> others.put(document.name(), document));
    List<Shift> shifts = new ArrayList<>();
    for (ReportDocument document : with) {
      ReportDocument other = others.remove(document.name());
      compare(document.name(), other, document, shifts);
    }
    others.values().forEach(other -> compare(other.name(), other, null, shifts));
    return List.copyOf(shifts);
  }

  private static void compare(
      String report,
      @Nullable ReportDocument without,
      @Nullable ReportDocument with,
      List<Shift> shifts) {
    Map<String, Value> before = without == null ? Map.of() : values(without);
    Map<String, Value> after = with == null ? Map.of() : values(with);
    after.forEach((path, value) -> {
      Value other = before.get(path);
      if (other == null || !other.value().equals(value.value())) {
        Object old = other == null ? null : other.value();
        shifts.add(new Shift(report, path, value.label(), old, value.value()));
      }
    });
    before.forEach((path, value) -> {
      if (!after.containsKey(path)) {
        shifts.add(new Shift(report, path, value.label(), value.value(), null));
      }
    });
  }

  /// A value with its path in words.
  private record Value(String label, Object value) {}

  /// The values of a document by path, in order; but not lists of plain numbers, such as those of
  /// rows that fail, whose count stands beside them.
  private static Map<String, Value> values(ReportDocument document) {
    Map<String, Value> values = new LinkedHashMap<>();
    document.content().forEach((key, value) -> collect(key, KeyWords.first(key), value, values));
    return values;
  }

  private static void collect(String path, String label, Object value, Map<String, Value> values) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> {
        String name = String.valueOf(key);
        collect(path + "." + name, KeyWords.more(label, name), inner, values);
      });
    } else if (value instanceof List<?> list) {
      list.forEach(entry -> collectEntry(path, label, entry, values));
    } else {
      values.put(path, new Value(label, value));
    }
  }

  private static void collectEntry(
      String path, String label, Object entry, Map<String, Value> values) {
    String about = about(entry);
    String own = path + "[" + about + "]";
    String named = KeyWords.more(label, about);
    if (entry instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> {
        if (inner instanceof Number || inner instanceof Boolean) {
          String name = String.valueOf(key);
          values.put(free(own + "." + name, values), new Value(KeyWords.more(named, name), inner));
        }
      });
    } else if (!(entry instanceof Number)) {
      values.put(free(own, values), new Value(named, entry));
    }
  }

  /// What an entry of a list is about: its texts, but where it points to a place or has a name,
  /// that alone.
  private static String about(Object entry) {
    if (!(entry instanceof Map<?, ?> map)) {
      return String.valueOf(entry);
    }
    if (map.get("report") instanceof String report && map.get("path") instanceof String path) {
      return report + " " + path;
    }
    StringJoiner texts = new StringJoiner(" / ");
    map.forEach((key, inner) -> {
      if (inner instanceof String text && !key.equals("statement")) {
        texts.add(text);
      } else if (inner instanceof List<?> list) {
        list.forEach(one -> texts.add(String.valueOf(one)));
      }
    });
    return texts.toString();
  }

  /// A path that no other entry of the list has.
  private static String free(String path, Map<String, Value> values) {
    String free = path;
    for (int again = 2; values.containsKey(free); again++) {
      free = path + " #" + again;
    }
    return free;
  }
}
