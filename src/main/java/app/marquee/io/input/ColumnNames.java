package app.marquee.io.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names for the columns of a file.
public final class ColumnNames {
  private ColumnNames() {}

  /// Names of their own made of header cells: a blank one becomes `column_N`, a repeated one gets
  /// `_2`, `_3` … at its end.
  public static List<String> unique(List<String> cells) {
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String stripped = cells.get(i).strip();
      String base = stripped.isEmpty() ? "column_" + (i + 1) : stripped;
      String candidate = base;
      String key = base.toLowerCase(Locale.ROOT);
      int n = counts.getOrDefault(key, 1);
      while (!taken.add(candidate.toLowerCase(Locale.ROOT))) {
        candidate = base + "_" + ++n;
      }
      counts.put(key, n);
      names.add(candidate);
    }
    return List.copyOf(names);
  }
}
