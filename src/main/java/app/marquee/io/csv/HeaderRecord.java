package app.marquee.io.csv;

import app.marquee.io.input.Preamble;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The first record of a text: the header, or what stands where one is expected.
///
/// @param cells its cells as they stand, outer blanks gone
/// @param start index of its first byte: behind a byte-order mark and blank lines
/// @param end index of the first byte after its line end, -1 where a quote never closes
/// @param line line on which it starts
/// @param nextLine line on which the records after it begin
/// @param passed lines before it that hold no titles, 0 where there are none
record HeaderRecord(List<String> cells, int start, int end, int line, int nextLine, int passed) {

  /// Reads it from the start of a text's bytes; a byte-order mark, blank lines, and lines that
  /// stand before a header are skipped.
  ///
  /// @param dialect one that is direct
  static HeaderRecord read(byte[] bytes, int limit, Dialect dialect) {
    HeaderRecord first = top(bytes, limit, dialect);
    HeaderRecord found = first;
    for (int i = 0; i < Preamble.LONGEST && Preamble.mayHold(found.cells()); i++) {
      if (found.end() < 0 || found.end() >= limit) {
        return first;
      }
      found = read(bytes, limit, dialect, found.end(), found.nextLine());
      if (Preamble.endsBefore(found.cells())) {
        return found.passing(found.line() - first.line());
      }
    }
    return first;
  }

  /// Reads the first record, whatever it is.
  static HeaderRecord top(byte[] bytes, int limit, Dialect dialect) {
    return read(bytes, limit, dialect, startsWithMark(bytes, limit) ? 3 : 0, 1);
  }

  private HeaderRecord passing(int lines) {
    return new HeaderRecord(cells, start, end, line, nextLine, lines);
  }

  private static HeaderRecord read(
      byte[] bytes, int limit, Dialect dialect, int begin, int fromLine) {
    int start = begin;
    int firstLine = fromLine;
    for (int at = start; at < limit && isBlank(bytes[at]) && bytes[at] != dialect.delimiter(); ) {
      if (bytes[at++] == dialect.lineEnd()) {
        start = at;
        firstLine++;
      }
    }
    int at = start;
    int line = firstLine;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int from = at;
    boolean quoted = false;
    while (at < limit) {
      byte one = bytes[at];
      // As in records, a quote inside a bare name is a plain character.
      if (one == dialect.quote() && (quoted || (at == from && cell.isEmpty()))) {
        cell.append(text(bytes, from, at));
        boolean doubled = quoted && at + 1 < limit && bytes[at + 1] == one;
        if (doubled) {
          cell.append('"');
          at++;
        } else {
          quoted = !quoted;
        }
        from = at + 1;
      } else if (one == dialect.lineEnd() && quoted) {
        line++;
      } else if (!quoted && (one == dialect.delimiter() || one == dialect.lineEnd())) {
        cells.add(cell.append(text(bytes, from, at)).toString().strip());
        cell.setLength(0);
        from = at + 1;
        if (one == dialect.lineEnd()) {
          return new HeaderRecord(List.copyOf(cells), start, at + 1, firstLine, line + 1, 0);
        }
      }
      at++;
    }
    cells.add(cell.append(text(bytes, from, limit)).toString().strip());
    return new HeaderRecord(List.copyOf(cells), start, quoted ? -1 : limit, firstLine, line, 0);
  }

  static boolean startsWithMark(byte[] bytes, int limit) {
    return limit >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static boolean isBlank(byte one) {
    return one == ' ' || one == '\t' || one == '\r' || one == '\n';
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
