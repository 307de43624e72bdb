package app.marquee.io.csv;

import app.marquee.engine.frame.ByteSink;
import java.util.ArrayList;
import java.util.List;

/// The beginning of a text, to try dialects on.
final class Sample {
  private final byte[] bytes;
  private final int length;
  private final boolean whole;

  /// @param whole true where the text ends with the sample
  Sample(byte[] bytes, int length, boolean whole) {
    this.bytes = bytes;
    this.length = length;
    this.whole = whole;
  }

  /// How a dialect does on the sample.
  ///
  /// @param header cells of the first record
  /// @param records records after the first
  /// @param matching those of them that are whole and have as many fields as the first
  /// @param usual the number of fields most of them have
  /// @param usually how many have it
  /// @param lastEmpty of those, how many end in an empty field
  /// @param firstWhole of those, how many begin with a whole number
  /// @param spaced cells in which a quote stands behind a blank
  record Trial(
      Dialect dialect,
      List<String> header,
      int records,
      int matching,
      int usual,
      int usually,
      int lastEmpty,
      int firstWhole,
      int spaced) {
    double share() {
      return records == 0 ? 0 : (double) Math.max(matching, fits() ? usually : 0) / records;
    }

    /// True where another number of fields than the header's is plainly meant.
    boolean fits() {
      if (usual < 2 || usual == header.size() || usually < records * 0.8) {
        return false;
      }
      return usual > header.size()
          ? header.size() > 1
          : header.subList(usual, header.size()).stream().allMatch(String::isEmpty);
    }

    int columns() {
      return fits() ? usual : header.size();
    }
  }

  boolean contains(String text) {
    return count(text) > 0;
  }

  /// How often a text of ASCII stands in the sample.
  int count(String text) {
    int found = 0;
    for (int i = 0; i + text.length() <= length; i++) {
      int k = 0;
      while (k < text.length() && bytes[i + k] == text.charAt(k)) {
        k++;
      }
      found += k == text.length() ? 1 : 0;
    }
    return found;
  }

  /// CR that ends lines, where no LF does.
  boolean endsLinesWithReturn() {
    boolean returns = false;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == '\n') {
        return false;
      }
      returns |= bytes[i] == '\r';
    }
    return returns;
  }

  /// The sample without what a dialect needs rewritten.
  private Sample rewritten(Dialect dialect) {
    if (dialect.isDirect()) {
      return this;
    }
    Rewriting rewriting = Rewriting.of(dialect);
    ByteSink out = new ByteSink(length + 16);
    for (int i = HeaderRecord.startsWithMark(bytes, length) ? 3 : 0; i < length; i++) {
      rewriting.next(bytes[i], out);
    }
    if (whole) {
      rewriting.end(out);
    }
    return new Sample(out.array(), out.size(), whole);
  }

  /// Reads the sample in a dialect.
  Trial tried(Dialect dialect) {
    Sample text = rewritten(dialect);
    Dialect direct = dialect.rewritten();
    HeaderRecord header = HeaderRecord.read(text.bytes, text.length, direct);
    Counting counting = text.new Counting(direct, header.cells().size());
    if (header.end() >= 0) {
      counting.from(header.end());
    }
    return counting.trial(dialect, header.cells());
  }

  /// One pass over the records.
  private final class Counting {
    /// A quote still open after so many bytes is taken for one that never closes.
    private static final int LONG = 64 << 10;

    private final byte delimiter;
    private final int quote;
    private final byte newline;
    private final int expected;
    private final List<int[]> byFields = new ArrayList<>();
    private int records;
    private int matching;
    private boolean broken;
    private int spaced;
    private int fields;
    private boolean firstIsWhole;
    private boolean lastIsEmpty;

    Counting(Dialect dialect, int expected) {
      this.delimiter = dialect.delimiter();
      this.quote = dialect.quote();
      this.newline = dialect.lineEnd();
      this.expected = expected;
    }

    void from(int start) {
      int at = start;
      while (at < length) {
        int begun = at;
        at = record(at);
        if (at < 0) {
          // Cut off by the end of the sample: says nothing.
          return;
        }
        boolean blank = !broken && fields == 1 && lastIsEmpty && at - begun <= 2;
        if (!blank) {
          note();
        }
      }
    }

    /// Steps over a record; -1 where the sample ends in it and the text does not.
    private int record(int start) {
      fields = 0;
      broken = false;
      int at = start;
      while (true) {
        int begun = at;
        if (at + 1 < length && bytes[at] == ' ' && bytes[at + 1] == quote) {
          spaced++;
        }
        if (at < length && bytes[at] == quote) {
          at = closing(at + 1);
          if (at < 0) {
            return whole || length - start > LONG ? lineAfter(start) : -1;
          }
        }
        int bare = at;
        while (at < length && bytes[at] != delimiter && bytes[at] != newline) {
          at++;
        }
        if (bare > begun && at > bare && !isBlank(bare, at)) {
          return lineAfter(start);
        }
        field(begun, at);
        if (at >= length) {
          return whole ? length : -1;
        }
        if (bytes[at++] == newline) {
          return at;
        }
      }
    }

    /// The index after the line at `start`, whose record is broken: reading goes on there.
    private int lineAfter(int start) {
      broken = true;
      int at = start;
      while (at < length && bytes[at] != newline) {
        at++;
      }
      return Math.min(at + 1, length);
    }

    /// The index after the quote that closes, -1 where none does.
    private int closing(int from) {
      int at = from;
      while (at < length) {
        if (bytes[at] == quote) {
          if (at + 1 < length && bytes[at + 1] == quote) {
            at += 2;
            continue;
          }
          return at + 1;
        }
        at++;
      }
      return -1;
    }

    private boolean isBlank(int from, int to) {
      for (int i = from; i < to; i++) {
        if (bytes[i] != ' ' && bytes[i] != '\r') {
          return false;
        }
      }
      return true;
    }

    private void field(int from, int to) {
      int start = from;
      int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
      if (end - start >= 2 && bytes[start] == quote && bytes[end - 1] == quote) {
        start++;
        end--;
      }
      fields++;
      lastIsEmpty = start >= end;
      if (fields == 1) {
        firstIsWhole = start < end;
        for (int i = start; i < end; i++) {
          firstIsWhole &= bytes[i] >= '0' && bytes[i] <= '9';
        }
      }
    }

    private void note() {
      records++;
      if (broken) {
        return;
      }
      matching += fields == expected ? 1 : 0;
      int[] counts = null;
      for (int[] known : byFields) {
        if (known[0] == fields) {
          counts = known;
        }
      }
      if (counts == null) {
        counts = new int[] {fields, 0, 0, 0};
        if (byFields.size() < 64) {
          byFields.add(counts);
        }
      }
      counts[1]++;
      counts[2] += lastIsEmpty ? 1 : 0;
      counts[3] += firstIsWhole ? 1 : 0;
    }

    Trial trial(Dialect dialect, List<String> header) {
      int[] most = {0, 0, 0, 0};
      for (int[] counts : byFields) {
        if (counts[1] > most[1]) {
          most = counts;
        }
      }
      return new Trial(
          dialect, header, records, matching, most[0], most[1], most[2], most[3], spaced);
    }
  }
}
