package app.marquee.io.csv;

import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.engine.frame.ByteScan;
import app.marquee.engine.frame.RecordBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the records and cells of delimited text, RFC 4180 but for the delimiter and the line end,
/// in one pass over its bytes and without making text of them.
///
/// A record that cannot be read is set aside verbatim. Where a quote is broken only the line it
/// stands on is set aside and reading goes on with the next line, so that one lone quote does not
/// swallow the file. Not thread-safe; blocks are given in file order.
final class RecordScanner {
  /// A quoted cell longer than this is taken for a quote that never closes.
  static final int LONGEST_RECORD = 16 << 20;

  /// Of a record set aside at most so many bytes are kept.
  private static final int LONGEST_KEPT = 1 << 20;

  private static final String NEVER_CLOSES = "opens a quote that never closes";
  private static final String TOO_LONG = "is longer than " + (LONGEST_RECORD >> 20) + " MB";

  private final int columns;
  private final byte delimiter;
  private final int quote;
  private final byte newline;
  private final @Nullable TextOrigin origin;
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
  private RepeatedHeader header = RepeatedHeader.NONE;

  /// True inside a record too long to be kept, until its line ends.
  private boolean skipping;

  /// @param columns cells a record must have
  /// @param line number of the first line that will be scanned
  /// @param dialect one that [Dialect#isDirect]
  /// @param origin null where the text is the file as it stands
  RecordScanner(int columns, int line, Dialect dialect, @Nullable TextOrigin origin) {
    this.columns = columns;
    this.line = line;
    this.delimiter = dialect.delimiter();
    this.quote = dialect.quote();
    this.newline = dialect.lineEnd();
    this.origin = origin;
  }

  /// Sets aside every record that is this header.
  void expect(RepeatedHeader again) {
    header = again;
  }

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
    int at = skipping ? skip(from) : from;
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

  /// The place in the text of the byte after the last one seen.
  long end() {
    return offset + limit;
  }

  /// Line ends that are a lone LF.
  long loneLineFeeds() {
    return loneLineFeeds;
  }

  /// Line ends that are CRLF, or CR where lines end in that.
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
      int after = at < limit && bytes[at] == quote ? quoted(at, cellBase, fields, last) : -2;
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
      if (at < limit && bytes[at] == delimiter) {
        at++;
        continue;
      }
      if (at >= limit && !last) {
        end = End.CUT;
      } else {
        boolean returned = at == start + 1 && bytes[start] == '\r';
        boolean blank = fields == 1 && columns > 1 && (at == start || returned);
        end = blank ? End.BLANK : End.WHOLE;
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

  /// A cell without quotes; returns the index of the byte that ends it.
  private int plain(int start, int cellBase, int field) {
    byte[] in = bytes;
    int end = limit;
    int at = start;
    byte between = delimiter;
    byte ending = newline;
    boolean bareQuote = false;
    // Where these are the marks, no cell holds a comma or LF: only CR is left to look for.
    boolean special = between != ',' || ending != '\n';
    while (true) {
      at = ByteScan.cellEnd(in, at, end, between, ending);
      if (at >= end || in[at] == between || in[at] == ending) {
        break;
      }
      bareQuote |= in[at] == '"';
      special |= in[at] == '\r';
      at++;
    }
    int stop = at;
    boolean lineEnds = at >= end || in[at] == ending;
    if (lineEnds && stop > start && in[stop - 1] == '\r') {
      stop--;
    }
    if (field < columns) {
      int span = stop - start;
      if (bareQuote) {
        span |= RecordBlock.BARE_QUOTE;
      } else if (special && CellBytes.needQuotes(in, start, stop)) {
        span |= RecordBlock.NEEDS_QUOTES;
      }
      starts[cellBase + field] = start;
      spans[cellBase + field] = span;
    }
    return at;
  }

  /// A cell in quotes; returns the index of the byte after it, -1 where the quote is broken, -3
  /// where the block ends inside it.
  private int quoted(int open, int cellBase, int field, boolean last) {
    byte[] in = bytes;
    int end = limit;
    int at = open + 1;
    byte ending = newline;
    int marks = 0;
    while (true) {
      at = ByteScan.firstOf(in, at, end, (byte) '"', (byte) '\n', ending);
      if (at >= end) {
        if (last || at - open > LONGEST_RECORD) {
          fault = NEVER_CLOSES;
          return -1;
        }
        return -3;
      }
      byte one = in[at++];
      if (one != '"') {
        marks |= RecordBlock.NEEDS_QUOTES;
        line += one == ending ? 1 : 0;
        continue;
      }
      if (at >= end) {
        if (!last) {
          return -3;
        }
        break;
      }
      if (in[at] != '"') {
        break;
      }
      marks |= RecordBlock.DOUBLED;
      at++;
    }
    int close = at - 1;
    while (at < end && in[at] == ' ') {
      at++;
    }
    if (at >= end && !last) {
      return -3;
    }
    boolean returned = ending != '\r' && at < end && in[at] == '\r';
    if (returned && at + 1 >= end && !last) {
      return -3;
    }
    int after = at;
    if (returned && (at + 1 >= end || in[at + 1] == '\n')) {
      after = Math.min(at + 1, end);
    }
    if (after < end && in[after] != delimiter && in[after] != ending) {
      fault = "has text after a closing quote";
      return -1;
    }
    if (field < columns) {
      starts[cellBase + field] = open + 1;
      if (marks == 0 && CellBytes.needQuotes(in, open + 1, close)) {
        marks = RecordBlock.NEEDS_QUOTES;
      }
      spans[cellBase + field] = (close - open - 1) | marks;
    }
    return after;
  }

  private int whole(int start, int at, int firstLine, int fields) {
    int end = at;
    if (end > start && bytes[end - 1] == '\r' && (end >= limit || bytes[end] == '\n')) {
      end--;
    }
    recordNumber++;
    if (fields == columns && header.isAt(bytes, start, end)) {
      setAside(start, end, firstLine, Faults.repeats(firstLine));
    } else if (fields == columns) {
      numbers[rows] = recordNumber;
      lines[rows] = firstLine;
      extents[rows * 2] = start;
      extents[rows * 2 + 1] = end;
      rows++;
    } else {
      setAside(start, end, firstLine, Faults.count(firstLine, fields, columns));
    }
    return lineEnd(at);
  }

  /// A record that goes on after this block: read again with the next one, unless it is too long.
  private int cut(int start, int firstLine, boolean last) {
    line = firstLine;
    if (limit - start > LONGEST_RECORD) {
      fault = TOO_LONG;
      return setLineAside(start, firstLine, last);
    }
    return -1;
  }

  /// Steps over the rest of a record too long to be kept.
  private int skip(int from) {
    int at = from;
    while (at < limit && bytes[at] != newline) {
      at++;
    }
    skipping = at >= limit;
    return lineEnd(at);
  }

  private int setLineAside(int start, int firstLine, boolean last) {
    line = firstLine;
    int end = start;
    while (end < limit && bytes[end] != newline) {
      end++;
    }
    if (end >= limit && !last) {
      if (limit - start <= LONGEST_RECORD) {
        return -1;
      }
      fault = TOO_LONG;
      skipping = true;
    }
    int stop = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
    recordNumber++;
    String why = origin != null && origin.isCut(firstLine) ? NEVER_CLOSES : fault;
    setAside(start, stop, firstLine, "Line " + firstLine + " " + why + ".");
    return lineEnd(end);
  }

  private void setAside(int start, int end, int firstLine, String reason) {
    int kept = Math.min(end - start, LONGEST_KEPT);
    String text = new String(bytes, start, kept, StandardCharsets.UTF_8);
    String told = reason;
    if (kept < end - start) {
      told += " Only its first " + (LONGEST_KEPT >> 20) + " MB is kept.";
    } else if (origin != null && !skipping) {
      String original = origin.verbatim(firstLine, line);
      text = original == null ? text : original;
    }
    long place = origin == null ? offset + start : origin.offset(firstLine);
    quarantined.add(new QuarantinedRecord(recordNumber, firstLine, place, told, text));
  }

  /// Steps over the line end at `at`, counting its kind.
  private int lineEnd(int at) {
    if (at >= limit) {
      return limit;
    }
    line++;
    if (newline == '\r' || (at > 0 && bytes[at - 1] == '\r')) {
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
