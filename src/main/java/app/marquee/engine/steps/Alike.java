package app.marquee.engine.steps;

import app.marquee.domain.catalogue.CanonicalColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds titles that look alike, as they are now: of the same title but for case, type and release
/// year.
final class Alike {
  private final StepTable table;
  private final String[] titles;
  private final List<String[]> others = new ArrayList<>();

  Alike(StepTable table) {
    this.table = table;
    titles = table.texts(CanonicalColumn.TITLE.header());
    for (CanonicalColumn column : List.of(CanonicalColumn.TYPE, CanonicalColumn.RELEASE_YEAR)) {
      if (table.has(column.header())) {
        others.add(table.texts(column.header()));
      }
    }
  }

  boolean are(int one, int other) {
    return fold(titles[one]).equals(fold(titles[other]))
        && others.stream().allMatch(cells -> fold(cells[one]).equals(fold(cells[other])));
  }

  /// For each title that is the later of a kept pair: the first title before it that it looks like
  /// under another id and is not kept beside, -1 where there is none.
  Map<Integer, Integer> open() {
    Map<String, List<Integer>> asked = new HashMap<>();
    Map<Integer, Integer> open = new HashMap<>();
    for (int row : table.kept().later()) {
      asked.computeIfAbsent(fold(titles[row]), _ -> new ArrayList<>()).add(row);
      open.put(row, -1);
    }
    for (int row = 0; row < table.rows() && !asked.isEmpty(); row++) {
      for (int later : asked.getOrDefault(fold(titles[row]), List.of())) {
        if (isOpen(row, later)) {
          // The first one found stays.
          open.replace(later, -1, row);
        }
      }
    }
    return open;
  }

  private boolean isOpen(int earlier, int later) {
    String id = CanonicalColumn.SHOW_ID.header();
    return earlier < later
        && !table.dropped().get(earlier)
        && !(table.has(id) && table.texts(id)[earlier].equals(table.texts(id)[later]))
        && !table.kept().hasPair(earlier, later)
        && are(earlier, later);
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
