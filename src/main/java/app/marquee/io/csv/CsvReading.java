package app.marquee.io.csv;

import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.RecordBlock;
import app.marquee.engine.frame.RecordOrigin;
import app.marquee.engine.frame.RecordText;
import app.marquee.engine.frame.Records;
import app.marquee.engine.ingest.RawCatalogue;
import app.marquee.io.csv.CsvDecisions.Detected;
import app.marquee.io.csv.Sample.Trial;
import app.marquee.io.input.CharsetJudge.Verdict;
import app.marquee.io.input.DecodedFeed;
import app.marquee.io.input.InputFailures;
import app.marquee.io.input.LineOrigins;
import app.marquee.io.input.PeekedFeed;
import app.marquee.io.input.TextInput;
import app.marquee.io.input.Utf8;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;

/// One pass over a text in one dialect.
final class CsvReading {
  private final Text text;
  private final Trial trial;
  private final Layout layout;
  private final ImportSettings settings;
  private final List<RecordBlock> blocks = new ArrayList<>();
  private final IntArrayList numbers = new IntArrayList();
  private final IntArrayList lines = new IntArrayList();
  private final RecordScanner scanner;
  private final HeaderRecord first;
  private String sha256 = "";

  /// A text with what brought it to UTF-8 in the scanner's dialect.
  ///
  /// @param decoded null where it is UTF-8 as it stands
  /// @param rewritten null where the scanner reads its dialect
  /// @param origins filled by `decoded`
  /// @param detected null where nothing is chosen by hand
  record Text(
      TextInput input,
      Verdict charset,
      @Nullable DecodedFeed decoded,
      @Nullable RewrittenFeed rewritten,
      LineOrigins origins,
      @Nullable Detected detected) {}

  CsvReading(Text text, Trial trial, PeekedFeed feed, ImportSettings settings) {
    this.text = text;
    this.trial = trial;
    this.settings = settings;
    Dialect direct = trial.dialect().rewritten();
    boolean marked = HeaderRecord.startsWithMark(feed.head(), feed.headLength());
    HeaderRecord header = HeaderRecord.read(feed.head(), feed.headLength(), direct);
    layout =
        Layout.of(trial, settings.value(ImportSetting.HEADER))
            .at(new Layout.Place(header.line(), header.passed(), marked));
    first = layout.named() ? header : HeaderRecord.top(feed.head(), feed.headLength(), direct);
    if (first.end() < 0) {
      throw InputFailures.of(
          "The header of " + text.input().name() + " opens a quote that never closes.",
          "Close it in line " + first.line() + ".");
    }
    int line = layout.named() ? first.nextLine() : first.line();
    scanner = new RecordScanner(layout.names().size(), line, direct, origin());
    if (layout.named()) {
      scanner.expect(
          RepeatedHeader.of(Arrays.copyOfRange(feed.head(), first.start(), first.end())));
    }
  }

  private @Nullable TextOrigin origin() {
    if (text.decoded() == null && text.rewritten() == null) {
      return null;
    }
    return new TextOrigin() {
      @Override
      public long offset(int line) {
        return CsvReading.this.offset(line);
      }

      @Override
      public @Nullable String verbatim(int firstLine, int lastLine) {
        RewrittenFeed rewritten = text.rewritten();
        return rewritten == null ? null : rewritten.text(firstLine, lastLine);
      }

      @Override
      public boolean isCut(int firstLine) {
        return text.rewritten() != null && text.rewritten().isCut(firstLine);
      }
    };
  }

  /// The place in the file of a line's first byte.
  private long offset(int line) {
    RewrittenFeed rewritten = text.rewritten();
    return text.decoded() != null || rewritten == null
        ? text.origins().offset(line)
        : rewritten.offset(line);
  }

  /// Reads all records.
  ///
  /// @param block bytes read at once
  void read(PeekedFeed feed, int block, RunContext context) throws IOException {
    int from = layout.named() ? first.end() : first.start();
    feed.skip(from);
    long size = text.input().textBytes();
    long offset = from;
    byte[] rest = new byte[0];
    while (true) {
      context.cancellation().check();
      int wanted = rest.length > block / 2 ? rest.length * 2 : block;
      long left = size == 0 || text.decoded() != null ? wanted : size - offset - rest.length + 1;
      byte[] buffer = new byte[Math.clamp(left + rest.length, rest.length + 1, wanted)];
      System.arraycopy(rest, 0, buffer, 0, rest.length);
      int filled = rest.length + feed.read(buffer, rest.length, buffer.length - rest.length);
      boolean last = filled < buffer.length;
      Scanned scanned = scanner.scan(buffer, 0, filled, offset, last);
      requireUtf8(buffer, scanned.consumed(), offset);
      add(scanned);
      context.progress(feed.consumed(), text.input().bytes());
      if (last) {
        break;
      }
      offset += scanned.consumed();
      rest = Arrays.copyOfRange(buffer, scanned.consumed(), filled);
    }
    sha256 = feed.sha256();
    Verdict charset = text.charset();
    if (charset.doubtful()) {
      context.warn(
          text.input().name()
              + " is read as "
              + charset.charset().label()
              + ": "
              + charset.reason()
              + ".");
    }
    if (layout.isDoubtful(trial)) {
      context.warn(
          text.input().name()
              + " has more cells in its records than names in its header; see under Header"
              + " whether they are read as they are meant.");
    }
    text.input().checkUnchanged(feed.consumed());
  }

  private void add(Scanned scanned) {
    if (scanned.block().rows() == 0) {
      return;
    }
    blocks.add(scanned.block());
    numbers.addElements(numbers.size(), scanned.numbers());
    lines.addElements(lines.size(), scanned.lines());
  }

  private void requireUtf8(byte[] buffer, int to, long offset) throws NotUtf8Exception {
    int fault = Utf8.firstFaultOrZero(buffer, 0, to);
    if (fault >= 0 && buffer[fault] == 0) {
      throw zeroByte(text.input().name(), offset + fault);
    }
    if (fault >= 0) {
      throw new NotUtf8Exception();
    }
  }

  static MarqueeException zeroByte(String name, long at) {
    return InputFailures.of(
        name + " is not a text file: byte " + (at + 1) + " is zero.",
        "Choose a CSV file, or another copy of this one.");
  }

  /// The part of the records that could be read, 0 to 1.
  double share() {
    return scanner.recordCount() == 0 ? 0 : (double) numbers.size() / scanner.recordCount();
  }

  /// What was read.
  ///
  /// @throws MarqueeException where that is nothing
  RawCatalogue catalogue() {
    String name = text.input().name();
    if (scanner.recordCount() == 0) {
      throw InputFailures.of(
          name + " holds a header and no records.", "Choose a file that lists titles.");
    }
    if (numbers.isEmpty()) {
      throw InputFailures.of(
          "No record of " + name + " can be read. " + scanner.quarantined().getFirst().reason(),
          "Check the delimiter, and whether this is the whole file.");
    }
    List<QuarantinedRecord> aside = new ArrayList<>(scanner.quarantined());
    new RecordFixes(settings.fixes(), trial.dialect(), layout.names().size())
        .apply(new RecordFixes.Found(blocks, numbers, lines, aside));
    int[] rowLines = Arrays.copyOf(lines.elements(), lines.size());
    Records records = new Records(blocks, layout.names().size(), recordOrigin(rowLines));
    List<StringColumn> columns = new ArrayList<>();
    for (int i = 0; i < layout.names().size(); i++) {
      columns.add(new RecordText(records, i).column(layout.names().get(i)));
    }
    return new RawCatalogue(
        new SourceFacts(name, text.input().bytes(), sha256, scanner.recordCount()),
        layout.names(),
        Frame.of(records.rowCount(), columns),
        Arrays.copyOf(numbers.elements(), numbers.size()),
        rowLines,
        List.copyOf(aside),
        new CsvDecisions(text, trial, layout, settings, scanner)
            .of(text.detected(), numbers.size()));
  }

  private @Nullable RecordOrigin recordOrigin(int[] rowLines) {
    RewrittenFeed rewritten = text.rewritten();
    if (text.decoded() == null && rewritten == null) {
      return null;
    }
    int end = scanner.line();
    return new RecordOrigin() {
      @Override
      public long offset(int row) {
        return CsvReading.this.offset(rowLines[row]);
      }

      @Override
      public @Nullable String verbatim(int row) {
        if (rewritten == null) {
          return null;
        }
        int next = row + 1 < rowLines.length ? rowLines[row + 1] : end;
        return rewritten.text(rowLines[row], Math.max(rowLines[row], next - 1));
      }
    };
  }
}
