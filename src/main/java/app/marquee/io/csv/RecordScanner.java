package app.marquee.io.csv;

import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.engine.frame.RecordBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the records and cells of comma-separated text, RFC 4180 with LF or CRLF, in one pass over
/// its bytes and without making text of them.
///
/// A record that cannot be read is set aside verbatim. Where a quote is broken only the line it
/// stands on is set aside and reading goes on with the next line, so that one lone quote does not
/// swallow the file. Not thread-safe; blocks are given in file order.
final class RecordScanner {
  /// A quoted cell longer than this is taken for a quote that never closes.
  static final int LONGEST_RECORD = 16 << 20;

  private static final byte DELIMITER = ',';

  private final int columns;
  private final List<QuarantinedRecord> quarantined = new ArrayList<>();
  private int recordNumber;
  private int line;
  private long loneLineFeeds;
  private long carriageReturns;

  private byte[] bytes = new byte[0];
  private int limit;
  private long offset;

  /// Room for the cells of a block, used again for the next; a block gets its own exact copy.
  private int[] starts = new int[0];

  private int[] spans = new int[0];
  private int[] extents = new int[0];
  private int[] numbers = new int[0];
  private int[] lines = new int[0];
  private int rows;
  private String fault = "";

  /// @param columns cells a record must have
  /// @param line number of the first line that will be scanned
  RecordScanner(int columns, int line) {
    this.columns = columns;
    this.line = line;
  }

  /// A block with the record numbers and lines of its rows.
  ///
  /// @param consumed index after the last byte used; what follows belongs to the next block
  record Scanned(RecordBlock block, int[] numbers, int[] lines, int consumed) {}

  /// How a record ended.
  private enum End {
    WHOLE,
    BLANK,
    BROKEN,
    CUT
  }

  /// Finds all whole records in `bytes[from..limit)`.
  ///
  /// @param offset place in the file of `bytes[0]`
  /// @param last true where the file ends at `limit`
  Scanned scan(byte[] bytes, int from, int limit, long offset, boolean last) {
    this.bytes = bytes;
    this.limit = limit;
    this.offset = offset;
    rows = 0;
    int at = from;
    while (at < limit) {
      int next = record(at, last);
      if (next < 0) {
        break;
      }
      at = next;
    }
    RecordBlock block =
        new RecordBlock(
            bytes,
            offset,
            rows,
            columns,
            Arrays.copyOf(starts, rows * columns),
            Arrays.copyOf(spans, rows * columns),
            Arrays.copyOf(extents, rows * 2));
    return new Scanned(block, Arrays.copyOf(numbers, rows), Arrays.copyOf(lines, rows), at);
  }

  /// Records set aside so far, in file order.
  List<QuarantinedRecord> quarantined() {
    return quarantined;
  }

  /// Records seen so far, those set aside included.
  int recordCount() {
    return recordNumber;
  }

  /// The line that comes next.
  int line() {
    return line;
  }

  /// Line ends that are a lone LF.
  long loneLineFeeds() {
    return loneLineFeeds;
  }

  /// Line ends that are CRLF.
  long carriageReturns() {
    return carriageReturns;
  }

  /// Reads the record at `start`; returns where the next one starts, -1 where it is cut off by the
  /// end of the block.
  private int record(int start, boolean last) {
    int firstLine = line;
    makeRoom();
    int cellBase = rows * columns;
    int fields = 0;
    int at = start;
    End end;
    while (true) {
      int after = at < limit && bytes[at] == '"' ? quoted(at, cellBase, fields, last) : -2;
      if (after == -2) {
        after = plain(at, cellBase, fields);
      }
      if (after == -3) {
        end = End.CUT;
        break;
      }
      if (after == -1) {
        end = End.BROKEN;
        break;
      }
      fields++;
      at = after;
      if (at < limit && bytes[at] == DELIMITER) {
        at++;
        continue;
      }
      if (at >= limit && !last) {
        end = End.CUT;
      } else {
        boolean blank = fields == 1 && columns > 1 && at == start;
        end = blank || onlyReturn(start, at, fields) ? End.BLANK : End.WHOLE;
      }
      break;
    }
    return switch (end) {
      case CUT -> cut(start, firstLine, last);
      case BROKEN -> setLineAside(start, firstLine, last);
      case BLANK -> lineEnd(at);
      case WHOLE -> whole(start, at, firstLine, fields);
    };
  }

  private boolean onlyReturn(int start, int at, int fields) {
    return fields == 1 && columns > 1 && at == start + 1 && bytes[start] == '\r';
  }

  /// A cell without quotes; returns the index of the byte that ends it.
  private int plain(int start, int cellBase, int field) {
    byte[] in = bytes;
    int end = limit;
    int at = start;
    boolean bareQuote = false;
    while (at < end) {
      byte one = in[at];
      if (one == DELIMITER || one == '\n') {
        break;
      }
      if (one == '"') {
        bareQuote = true;
      }
      at++;
    }
    int stop = at;
    boolean lineEnds = at >= end || in[at] == '\n';
    if (lineEnds && stop > start && in[stop - 1] == '\r') {
      stop--;
    }
    if (field < columns) {
      int span = stop - start;
      if (bareQuote) {
        span |= RecordBlock.BARE_QUOTE;
      } else if (hasReturn(start, stop)) {
        span |= RecordBlock.NEEDS_QUOTES;
      }
      starts[cellBase + field] = start;
      spans[cellBase + field] = span;
    }
    return at;
  }

  private boolean hasReturn(int start, int stop) {
    for (int i = start; i < stop; i++) {
      if (bytes[i] == '\r') {
        return true;
      }
    }
    return false;
  }

  /// A cell in quotes; returns the index of the byte after it, -1 where the quote is broken, -3
  /// where the block ends inside it.
  private int quoted(int open, int cellBase, int field, boolean last) {
    byte[] in = bytes;
    int end = limit;
    int at = open + 1;
    int breaks = 0;
    int doubled = 0;
    while (true) {
      if (at >= end) {
        if (last || at - open > LONGEST_RECORD) {
          fault = "opens a quote that never closes";
          return -1;
        }
        return -3;
      }
      byte one = in[at++];
      if (one == '"') {
        if (at >= end) {
          if (!last) {
            return -3;
          }
          break;
        }
        if (in[at] != '"') {
          break;
        }
        doubled = RecordBlock.DOUBLED;
        at++;
      } else if (one == '\n') {
        breaks = RecordBlock.NEEDS_QUOTES;
        line++;
      }
      // Without a branch: the sign tells of a delimiter or a return.
      int unsigned = one & 0xFF;
      breaks |= ((unsigned ^ DELIMITER) - 1) | ((unsigned ^ '\r') - 1);
    }
    int close = at - 1;
    while (at < end && in[at] == ' ') {
      at++;
    }
    if (at >= end && !last) {
      return -3;
    }
    if (at < end && in[at] == '\r' && at + 1 >= end && !last) {
      return -3;
    }
    int after = at;
    if (at < end && in[at] == '\r' && (at + 1 >= end || in[at + 1] == '\n')) {
      after = Math.min(at + 1, end);
    }
    if (after < end && in[after] != DELIMITER && in[after] != '\n') {
      fault = "has text after a closing quote";
      return -1;
    }
    if (field < columns) {
      starts[cellBase + field] = open + 1;
      int span = close - open - 1;
      spans[cellBase + field] = span | doubled | (breaks & RecordBlock.NEEDS_QUOTES);
    }
    return after;
  }

  private int whole(int start, int at, int firstLine, int fields) {
    int end = at;
    if (end > start && bytes[end - 1] == '\r' && (end >= limit || bytes[end] == '\n')) {
      end--;
    }
    recordNumber++;
    if (fields == columns) {
      numbers[rows] = recordNumber;
      lines[rows] = firstLine;
      extents[rows * 2] = start;
      extents[rows * 2 + 1] = end;
      rows++;
    } else {
      setAside(
          start,
          end,
          firstLine,
          "Line "
              + firstLine
              + " has "
              + fields
              + (fields == 1 ? " field" : " fields")
              + " where the header has "
              + columns
              + ".");
    }
    return lineEnd(at);
  }

  /// A record that goes on after this block: read again with the next one, unless it is too long.
  private int cut(int start, int firstLine, boolean last) {
    line = firstLine;
    if (limit - start > LONGEST_RECORD) {
      fault = "is longer than " + (LONGEST_RECORD >> 20) + " MB";
      return setLineAside(start, firstLine, last);
    }
    return -1;
  }

  private int setLineAside(int start, int firstLine, boolean last) {
    line = firstLine;
    int end = start;
    while (end < limit && bytes[end] != '\n') {
      end++;
    }
    if (end >= limit && !last && limit - start <= LONGEST_RECORD) {
      return -1;
    }
    int stop = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
    recordNumber++;
    setAside(start, stop, firstLine, "Line " + firstLine + " " + fault + ".");
    return lineEnd(end);
  }

  private void setAside(int start, int end, int firstLine, String reason) {
    quarantined.add(
        new QuarantinedRecord(
            recordNumber,
            firstLine,
            offset + start,
            reason,
            new String(bytes, start, end - start, StandardCharsets.UTF_8)));
  }

  /// Steps over the line end at `at`, counting its kind.
  private int lineEnd(int at) {
    if (at >= limit) {
      return limit;
    }
    line++;
    if (at > 0 && bytes[at - 1] == '\r') {
      carriageReturns++;
    } else {
      loneLineFeeds++;
    }
    return at + 1;
  }

  private void makeRoom() {
    if ((rows + 1) * columns > starts.length) {
      starts = Arrays.copyOf(starts, Math.max(starts.length * 2, (rows + 1) * columns));
      spans = Arrays.copyOf(spans, starts.length);
    }
    if (rows + 1 > numbers.length) {
      int size = Math.max(numbers.length * 2, 16);
      numbers = Arrays.copyOf(numbers, size);
      lines = Arrays.copyOf(lines, size);
      extents = Arrays.copyOf(extents, size * 2);
    }
  }
}
