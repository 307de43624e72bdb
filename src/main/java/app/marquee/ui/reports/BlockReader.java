package app.marquee.ui.reports;

import app.marquee.domain.figures.ReportDocument;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.reports.Block.Fact;
import app.marquee.ui.reports.Block.Facts;
import app.marquee.ui.reports.Block.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns a document's tree into parts to read: values become facts, maps and lists become tables.
final class BlockReader {
  private static final int MOST_ROWS = 20;
  private static final int MOST_COLUMNS = 12;

  private final Texts texts;

  BlockReader(Texts texts) {
    this.texts = texts;
  }

  List<Block> read(ReportDocument document) {
    List<Fact> single = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Map.Entry<String, Object> entry : document.content().entrySet()) {
      Object value = entry.getValue();
      if (value instanceof Map<?, ?> map) {
        addMap(words(entry.getKey()), map, blocks);
      } else if (value instanceof List<?> list) {
        addList(words(entry.getKey()), list, blocks);
      } else {
        single.add(new Fact(words(entry.getKey()), show(value)));
      }
    }
    if (!single.isEmpty()) {
      blocks.addFirst(new Facts("", single));
    }
    return blocks;
  }

  /// A key as words: `top_years` becomes `Top years`.
  static String words(String key) {
    String spaced = key.replace('_', ' ').strip();
    return spaced.isEmpty()
        ? spaced
        : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }

  /// A value for reading: numbers with thousands separators and at most three decimals.
  String show(Object value) {
    return switch (value) {
      case Integer whole -> texts.number(whole.longValue());
      case Long whole -> texts.number(whole);
      case Double number ->
          number == Math.rint(number) && Math.abs(number) < 1e15
              ? texts.number(number.longValue())
              : texts.number(number, 3);
      case Boolean truth -> texts.get(truth ? "reports.yes" : "reports.no");
      case List<?> list -> String.join(", ", list.stream().map(this::show).toList());
      case Map<?, ?> map ->
          String.join(
              ", ",
              map.entrySet().stream()
                  .map(part -> words(part.getKey().toString()) + " " + show(part.getValue()))
                  .toList());
      default -> value.toString();
    };
  }

  private void addMap(String title, Map<?, ?> map, List<Block> blocks) {
    if (map.isEmpty()) {
      blocks.add(new Facts(title, List.of(new Fact(texts.get("reports.none"), ""))));
    } else if (map.values().stream().allMatch(Map.class::isInstance)) {
      blocks.add(crossTable(title, map));
    } else if (map.values().stream()
            .noneMatch(value -> value instanceof Map || value instanceof List)
        && isCount(map)) {
      blocks.add(countTable(title, map));
    } else {
      List<Fact> facts = new ArrayList<>();
      map.forEach((key, value) -> facts.add(new Fact(words(key.toString()), show(value))));
      blocks.add(new Facts(title, facts));
    }
  }

  /// A map of counts lists many names, or names that are years and values; few named figures read
  /// better as facts.
  private static boolean isCount(Map<?, ?> map) {
    return map.size() > 8 || map.keySet().stream().noneMatch(key -> key.toString().contains("_"));
  }

  private Grid countTable(String title, Map<?, ?> map) {
    List<List<String>> rows = new ArrayList<>();
    map.entrySet().stream()
        .limit(MOST_ROWS)
        .forEach(entry -> rows.add(List.of(entry.getKey().toString(), show(entry.getValue()))));
    return new Grid(
        title, List.of("", ""), List.of(false, true), rows, Math.max(0, map.size() - MOST_ROWS));
  }

  private Grid crossTable(String title, Map<?, ?> map) {
    Set<String> inner = new LinkedHashSet<>();
    map.values().forEach(value -> keys((Map<?, ?>) value).forEach(inner::add));
    boolean turned = inner.size() > map.size() && map.size() <= MOST_COLUMNS;
    List<String> across = turned ? keys(map) : List.copyOf(inner);
    List<String> down = turned ? List.copyOf(inner) : keys(map);
    List<String> shown = across.subList(0, Math.min(MOST_COLUMNS, across.size()));
    List<List<String>> rows = new ArrayList<>();
    for (String name : down.subList(0, Math.min(MOST_ROWS, down.size()))) {
      List<String> row = new ArrayList<>();
      row.add(turned ? name : words(name));
      for (String column : shown) {
        row.add(turned ? cell(map, column, name) : cell(map, name, column));
      }
      rows.add(row);
    }
    List<String> columns = new ArrayList<>();
    columns.add("");
    shown.forEach(name -> columns.add(words(name)));
    List<Boolean> numeric = new ArrayList<>(Collections.nCopies(columns.size(), true));
    numeric.set(0, false);
    return new Grid(title, columns, numeric, rows, Math.max(0, down.size() - MOST_ROWS));
  }

  private void addList(String title, List<?> list, List<Block> blocks) {
    if (!list.isEmpty() && list.stream().allMatch(Map.class::isInstance)) {
      blocks.add(recordTable(title, list));
      return;
    }
    String all = list.isEmpty() ? texts.get("reports.none") : show(list);
    blocks.add(new Facts(title, List.of(new Fact("", all))));
  }

  private Grid recordTable(String title, List<?> list) {
    Set<String> names = new LinkedHashSet<>();
    list.forEach(item -> names.addAll(keys((Map<?, ?>) item)));
    List<String> shown = names.stream().limit(MOST_COLUMNS).toList();
    List<List<String>> rows = new ArrayList<>();
    for (Object item : list.subList(0, Math.min(MOST_ROWS, list.size()))) {
      Map<?, ?> map = (Map<?, ?>) item;
      rows.add(shown.stream().map(name -> text(map.get(name))).toList());
    }
    List<Boolean> numeric =
        shown.stream()
            .map(name ->
                list.stream()
                    .map(item -> ((Map<?, ?>) item).get(name))
                    .allMatch(value -> value == null || value instanceof Number))
            .toList();
    return new Grid(
        title,
        shown.stream().map(BlockReader::words).toList(),
        numeric,
        rows,
        Math.max(0, list.size() - MOST_ROWS));
  }

  private String cell(Map<?, ?> map, String outer, String inner) {
    return map.get(outer) instanceof Map<?, ?> row ? text(row.get(inner)) : "";
  }

  private String text(@Nullable Object value) {
    return value == null ? "" : show(value);
  }

  private static List<String> keys(Map<?, ?> map) {
    return map.keySet().stream().map(Object::toString).toList();
  }
}
