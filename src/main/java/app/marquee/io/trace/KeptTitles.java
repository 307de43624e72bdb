package app.marquee.io.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The kept titles of a run, as its features table has them.
final class KeptTitles {
  /// So many titles before and after one are remembered, to tell its record from theirs.
  static final int NEIGHBOURS = 64;

  private final Path file;
  private final List<String> columns;
  private final List<String> header;
  private final int idColumn;
  private long size = -1;

  /// A title.
  ///
  /// @param row its place among the kept titles, from 0
  /// @param id its show_id, empty where it has none
  /// @param before ids of the titles before it, the nearest first
  /// @param after ids of those after it, the nearest first
  record Found(int row, String id, List<String> cells, List<String> before, List<String> after) {}

  /// Tells whether a title is the one looked for.
  private interface Test {
    boolean is(int row, String id);
  }

  /// @param cleaned the cleaned table: its header names the columns of the file
  KeptTitles(Path cleaned, Path features) throws IOException {
    file = features;
    try (CsvTable table = CsvTable.open(cleaned)) {
      columns = table.header();
    }
    try (CsvTable table = CsvTable.open(features)) {
      header = table.header();
    }
    idColumn = header.indexOf("show_id");
  }

  /// The columns of the file.
  List<String> columns() {
    return columns;
  }

  /// The columns of the file, then the features.
  List<String> header() {
    return header;
  }

  /// The first title of this id, null where there is none.
  @Nullable Found byId(String id) throws IOException {
    return idColumn < 0 || id.isEmpty() ? null : find((_, own) -> own.equals(id));
  }

  @Nullable Found byRow(int row) throws IOException {
    return find((at, _) -> at == row);
  }

  /// How many there are.
  long size() throws IOException {
    if (size < 0) {
      find((_, _) -> false);
    }
    return size;
  }

  private @Nullable Found find(Test test) throws IOException {
    try (CsvTable table = CsvTable.open(file)) {
      Deque<String> before = new ArrayDeque<>();
      int row = 0;
      for (List<String> cells = table.next(); cells != null; cells = table.next(), row++) {
        String id = id(cells);
        if (test.is(row, id)) {
          return new Found(row, id, cells, List.copyOf(before), following(table));
        }
        before.push(id);
        if (before.size() > NEIGHBOURS) {
          before.removeLast();
        }
      }
      size = row;
      return null;
    }
  }

  private List<String> following(CsvTable table) throws IOException {
    List<String> after = new ArrayList<>();
    while (after.size() < NEIGHBOURS) {
      List<String> cells = table.next();
      if (cells == null) {
        break;
      }
      after.add(id(cells));
    }
    return after;
  }

  private String id(List<String> cells) {
    return idColumn < 0 || idColumn >= cells.size() ? "" : cells.get(idColumn);
  }
}
