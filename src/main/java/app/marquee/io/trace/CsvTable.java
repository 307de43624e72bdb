package app.marquee.io.trace;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a table a run has written, row by row: RFC 4180, UTF-8, the header first. Takes a million
/// rows in the memory of one.
final class CsvTable implements Closeable {
  private static final int END = -1;

  private final Reader in;
  private final List<String> header;
  private int ahead;

  private CsvTable(Reader in) throws IOException {
    this.in = in;
    ahead = in.read();
    List<String> first = next();
    header = first == null ? List.of() : first;
  }

  /// @throws java.nio.charset.CharacterCodingException where it is not UTF-8
  static CsvTable open(Path file) throws IOException {
    BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    try {
      return new CsvTable(reader);
    } catch (IOException | RuntimeException failed) {
      reader.close();
      throw failed;
    }
  }

  List<String> header() {
    return header;
  }

  /// The next row, null after the last.
  @Nullable List<String> next() throws IOException {
    if (ahead == END) {
      return null;
    }
    List<String> cells = new ArrayList<>(header == null ? 16 : header.size());
    do {
      cells.add(ahead == '"' ? quoted() : plain());
    } while (more());
    return cells;
  }

  /// True where a cell follows in this row; else what follows is the next row.
  private boolean more() throws IOException {
    int end = ahead;
    ahead = in.read();
    return end == ',';
  }

  private String plain() throws IOException {
    StringBuilder cell = new StringBuilder();
    while (ahead != ',' && ahead != '\n' && ahead != END) {
      cell.append((char) ahead);
      ahead = in.read();
    }
    return cell.toString();
  }

  private String quoted() throws IOException {
    StringBuilder cell = new StringBuilder();
    ahead = in.read();
    while (ahead != END) {
      if (ahead == '"') {
        ahead = in.read();
        if (ahead != '"') {
          break;
        }
      }
      cell.append((char) ahead);
      ahead = in.read();
    }
    return cell.toString();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
