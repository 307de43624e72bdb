package app.marquee.io.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The header of a CSV file: its column names, each made unique, and where the records begin.
///
/// @param names a blank name becomes `column_N`, a repeated one gets `_2`, `_3` … at its end
/// @param end index of the first byte after the header's line end, -1 where a quote never closes
/// @param line line on which the records begin
record HeaderRecord(List<String> names, int end, int line) {

  /// Reads the header from the start of a file's bytes; a byte-order mark is skipped.
  static HeaderRecord read(byte[] bytes, int limit) {
    int at = startsWithMark(bytes, limit) ? 3 : 0;
    int line = 1;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int from = at;
    boolean quoted = false;
    while (at < limit) {
      byte one = bytes[at];
      // As in records, a quote inside a bare name is a plain character.
      if (one == '"' && (quoted || (at == from && cell.isEmpty()))) {
        cell.append(text(bytes, from, at));
        boolean doubled = quoted && at + 1 < limit && bytes[at + 1] == '"';
        if (doubled) {
          cell.append('"');
          at++;
        } else {
          quoted = !quoted;
        }
        from = at + 1;
      } else if (one == '\n' && quoted) {
        line++;
      } else if (!quoted && (one == ',' || one == '\n')) {
        cells.add(cell.append(text(bytes, from, at)).toString());
        cell.setLength(0);
        from = at + 1;
        if (one == '\n') {
          return new HeaderRecord(unique(cells), at + 1, line + 1);
        }
      }
      at++;
    }
    cells.add(cell.append(text(bytes, from, limit)).toString());
    return new HeaderRecord(unique(cells), quoted ? -1 : limit, line);
  }

  static boolean startsWithMark(byte[] bytes, int limit) {
    return limit >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private static List<String> unique(List<String> cells) {
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i).strip();
      String base = name.isEmpty() ? "column_" + (i + 1) : name;
      String candidate = base;
      for (int n = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); n++) {
        candidate = base + "_" + n;
      }
      names.add(candidate);
    }
    return List.copyOf(names);
  }
}
