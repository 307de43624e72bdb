package app.marquee.io.report;

import java.util.ArrayList;
import java.util.List;

/// Lays out plain text in columns of one width of letter: headings, facts, tables. Text that does
/// not fit its column goes on in the next line.
final class TextPage {
  private static final int LABEL = 22;
  private static final int GAP = 2;

  /// A column of a table.
  ///
  /// @param width in characters
  /// @param right true where numbers stand in it
  record Column(String name, int width, boolean right) {
    static Column words(String name, int width) {
      return new Column(name, width, false);
    }

    static Column numbers(String name, int width) {
      return new Column(name, width, true);
    }
  }

  private final StringBuilder text = new StringBuilder();

  void title(String title) {
    text.append(title).append('\n').append("=".repeat(TextReports.WIDTH)).append('\n');
  }

  void heading(String heading) {
    text.append('\n').append(heading).append('\n');
    text.append("-".repeat(TextReports.WIDTH)).append('\n');
  }

  void line(String line) {
    for (String part : wrapped(line, TextReports.WIDTH)) {
      text.append(part).append('\n');
    }
  }

  /// A name and what there is to say of it.
  void fact(String name, String value) {
    row(
        List.of(Column.words("", LABEL), Column.words("", TextReports.WIDTH - LABEL - GAP)),
        List.of(name, value));
  }

  void header(List<Column> columns) {
    row(columns, columns.stream().map(Column::name).toList());
  }

  void row(List<Column> columns, List<String> cells) {
    List<List<String>> parts = new ArrayList<>();
    int lines = 1;
    for (int at = 0; at < columns.size(); at++) {
      List<String> wrapped = wrapped(cells.get(at), columns.get(at).width());
      parts.add(wrapped);
      lines = Math.max(lines, wrapped.size());
    }
    for (int line = 0; line < lines; line++) {
      StringBuilder row = new StringBuilder();
      for (int at = 0; at < columns.size(); at++) {
        if (at > 0) {
          row.append(" ".repeat(GAP));
        }
        String part = line < parts.get(at).size() ? parts.get(at).get(line) : "";
        String pad = " ".repeat(Math.max(0, columns.get(at).width() - length(part)));
        row.append(columns.get(at).right() ? pad + part : part + pad);
      }
      text.append(row.toString().stripTrailing()).append('\n');
    }
  }

  String text() {
    return text.toString();
  }

  private static int length(String part) {
    return part.codePointCount(0, part.length());
  }

  /// The text in lines of at most this width, broken at blanks where there are any; a line break in
  /// the text is shown as a blank.
  private static List<String> wrapped(String raw, int width) {
    String rest = oneLine(raw);
    List<String> lines = new ArrayList<>();
    while (length(rest) > width) {
      int end = rest.offsetByCodePoints(0, width);
      int blank = rest.lastIndexOf(' ', end);
      int cut = blank > 0 ? blank : end;
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut).strip();
    }
    lines.add(rest);
    return lines;
  }

  /// Blanks, line breaks and control characters in a row become one blank, none at the ends.
  private static String oneLine(String raw) {
    StringBuilder line = new StringBuilder(raw.length());
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (c > ' ' && c != '\u007f') {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }
}
