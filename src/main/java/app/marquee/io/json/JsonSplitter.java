package app.marquee.io.json;

import app.marquee.engine.frame.ByteSink;
import app.marquee.io.input.ByteFeed;
import app.marquee.io.input.InputFailures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Parts a text of JSON into its records without reading them: the lines of JSON lines, or the
/// elements of one list. Holds one record at a time.
final class JsonSplitter {
  private static final int CHUNK = 1 << 16;
  private static final int LONGEST_RECORD = 16 << 20;

  private final ByteFeed feed;
  private final String name;
  private final byte[] in = new byte[CHUNK];
  private int filled;
  private int at;
  private long position;
  private int currentLine = 1;
  private boolean started;
  private boolean list;
  private boolean closed;

  private ByteSink record = new ByteSink(1 << 12);
  private int recordLine;
  private long recordOffset;

  /// @param feed the text's UTF-8
  JsonSplitter(ByteFeed feed, String name) {
    this.feed = feed;
    this.name = name;
  }

  /// True where the records are the elements of a list.
  boolean isList() {
    return list;
  }

  /// The line the record starts on.
  int line() {
    return recordLine;
  }

  /// The place in the text of the record's first byte.
  long offset() {
    return recordOffset;
  }

  /// The record as it stands.
  String text() {
    return new String(record.array(), 0, record.size(), StandardCharsets.UTF_8);
  }

  /// Steps to the next record; false at the end.
  ///
  /// @throws app.marquee.domain.run.MarqueeException where the list breaks off, or a record is far
  ///   too long
  boolean next() throws IOException {
    if (!started) {
      started = true;
      skipMark();
      list = skipBlanks() == '[';
      if (list) {
        take();
      }
    }
    int first = skipBlanks();
    if (list) {
      return nextOfList(first);
    }
    if (first < 0) {
      return false;
    }
    begin();
    while (peek() >= 0 && peek() != '\n') {
      append();
    }
    trim();
    return true;
  }

  private boolean nextOfList(int found) throws IOException {
    int first = found;
    if (first == ',' && recordLine > 0) {
      take();
      first = skipBlanks();
    }
    if (closed) {
      if (first >= 0) {
        throw InputFailures.of(
            "Line " + currentLine + " of " + name + " has text after the end of its list.",
            "Remove it, or put all titles into one list.");
      }
      return false;
    }
    if (first == ']') {
      take();
      closed = true;
      return nextOfList(skipBlanks());
    }
    if (first < 0) {
      throw InputFailures.of(
          name + " is cut short: its list of titles never ends.", "Fetch it again.");
    }
    begin();
    element();
    trim();
    return true;
  }

  /// Takes the bytes of one element, up to the comma or bracket behind it.
  private void element() throws IOException {
    int depth = 0;
    boolean quoted = false;
    while (true) {
      int one = peek();
      if (one < 0) {
        throw InputFailures.of(
            name + " is cut short: the record that starts on line " + recordLine + " never ends.",
            "Fetch it again.");
      }
      if (quoted) {
        if (one == '\\') {
          append();
          if (peek() < 0) {
            continue;
          }
        } else if (one == '"') {
          quoted = false;
        }
      } else if (one == '"') {
        quoted = true;
      } else if (one == '{' || one == '[') {
        depth++;
      } else if (depth == 0 && (one == ',' || one == ']')) {
        return;
      } else if (one == '}' || one == ']') {
        depth--;
      }
      append();
    }
  }

  private void begin() {
    record.clear();
    recordLine = currentLine;
    recordOffset = position;
  }

  private void append() throws IOException {
    if (record.size() >= LONGEST_RECORD) {
      throw InputFailures.of(
          "The record that starts on line " + recordLine + " of " + name + " is longer than 16 MB.",
          "Choose a file with one object for each title.");
    }
    record.append((byte) take());
  }

  private void trim() {
    int size = record.size();
    while (size > 0 && isBlank(record.array()[size - 1])) {
      size--;
    }
    ByteSink trimmed = new ByteSink(Math.max(size, 16));
    trimmed.append(record.array(), 0, size);
    record = trimmed;
  }

  private void skipMark() throws IOException {
    if (peek() == 0xEF && filled > 2) {
      at += 3;
      position += 3;
    }
  }

  private int skipBlanks() throws IOException {
    while (peek() >= 0 && isBlank(peek())) {
      take();
    }
    return peek();
  }

  private static boolean isBlank(int one) {
    return one == ' ' || one == '\t' || one == '\n' || one == '\r';
  }

  private int peek() throws IOException {
    if (at == filled) {
      filled = feed.read(in, 0, CHUNK);
      at = 0;
    }
    return filled == 0 ? -1 : in[at] & 0xFF;
  }

  private int take() throws IOException {
    int one = peek();
    at++;
    position++;
    if (one == '\n') {
      currentLine++;
    }
    return one;
  }
}
