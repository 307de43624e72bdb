package app.marquee.io.csv;

import app.marquee.app.CatalogueSource;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.RecordBlock;
import app.marquee.engine.frame.RecordText;
import app.marquee.engine.frame.Records;
import app.marquee.engine.ingest.RawCatalogue;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import tech.tablesaw.api.StringColumn;

/// Reads comma-separated UTF-8 files, with or without a byte-order mark, LF or CRLF.
///
/// The bytes stay in memory as they were read; a cell is a slice of them.
public final class CsvCatalogueSource implements CatalogueSource {
  private static final int BLOCK = 256 << 10;

  private final int block;

  public CsvCatalogueSource() {
    this(BLOCK);
  }

  /// @param block bytes read at once; changes no record, as long as the header fits in it
  CsvCatalogueSource(int block) {
    this.block = block;
  }

  @Override
  public RawCatalogue read(Path input, Recipe recipe, RunContext context) {
    String name = String.valueOf(input.getFileName());
    check(input, name);
    try (FileChannel channel = FileChannel.open(input, StandardOpenOption.READ)) {
      return new Reading(channel, name, block, context).run();
    } catch (AccessDeniedException e) {
      throw failure(
          name + " cannot be opened: permission is denied.", "Change its permissions.", e);
    } catch (IOException e) {
      throw failure(name + " cannot be read: " + e.getMessage() + ".", "Try another copy.", e);
    }
  }

  private static void check(Path input, String name) {
    if (Files.isDirectory(input)) {
      throw failure(name + " is a folder.", "Choose a file in it.");
    }
    if (!Files.exists(input)) {
      throw failure(
          name + " is not there: no such file.",
          "Check the path.",
          new NoSuchFileException(input.toString()));
    }
  }

  private static MarqueeException failure(String what, String remedy) {
    return new MarqueeException(new Failure.Input(what, remedy));
  }

  private static MarqueeException failure(String what, String remedy, Exception cause) {
    return new MarqueeException(new Failure.Input(what, remedy), cause);
  }

  /// One pass over one file.
  private static final class Reading {
    private final FileChannel channel;
    private final String name;
    private final int block;
    private final RunContext context;
    private final long size;
    private final MessageDigest digest = sha256();
    private final List<RecordBlock> blocks = new ArrayList<>();
    private final IntArrayList numbers = new IntArrayList();
    private final IntArrayList lines = new IntArrayList();
    private long filePosition;

    Reading(FileChannel channel, String name, int block, RunContext context) throws IOException {
      this.channel = channel;
      this.name = name;
      this.block = block;
      this.context = context;
      size = channel.size();
    }

    RawCatalogue run() throws IOException {
      byte[] buffer = new byte[(int) Math.min(block, size + 1)];
      int filled = fill(buffer, 0);
      if (filled == 0) {
        throw failure(name + " is empty (0 bytes).", "Choose another file.");
      }
      checkText(buffer, filled);
      HeaderRecord header = HeaderRecord.read(buffer, filled);
      if (header.end() < 0) {
        throw failure(
            "The header of " + name + " opens a quote that never closes.", "Close it in line 1.");
      }
      RecordScanner scanner = new RecordScanner(header.names().size(), header.line());
      scanAll(scanner, buffer, filled, header.end());
      if (scanner.recordCount() == 0) {
        throw failure(name + " holds a header and no records.", "Choose a file that lists titles.");
      }
      if (numbers.isEmpty()) {
        throw failure(
            "No record of " + name + " can be read. " + scanner.quarantined().getFirst().reason(),
            "Check that the file is separated by commas.");
      }
      return catalogue(header, scanner, HeaderRecord.startsWithMark(buffer, filled));
    }

    private void scanAll(RecordScanner scanner, byte[] first, int firstFilled, int from)
        throws IOException {
      byte[] buffer = first;
      int filled = firstFilled;
      int start = from;
      long offset = 0;
      boolean last = filePosition >= size;
      while (true) {
        context.cancellation().check();
        RecordScanner.Scanned scanned = scanner.scan(buffer, start, filled, offset, last);
        checkUtf8(buffer, scanned.consumed(), scanner);
        add(scanned);
        context.progress(filePosition, size);
        if (last) {
          return;
        }
        int rest = filled - scanned.consumed();
        offset += scanned.consumed();
        int wanted = rest > block / 2 ? rest * 2 : block;
        byte[] next = new byte[(int) Math.min(wanted, rest + size - filePosition + 1)];
        System.arraycopy(buffer, scanned.consumed(), next, 0, rest);
        buffer = next;
        filled = fill(buffer, rest);
        last = filePosition >= size || filled < buffer.length;
        start = 0;
      }
    }

    private void add(RecordScanner.Scanned scanned) {
      if (scanned.block().rows() == 0) {
        return;
      }
      blocks.add(scanned.block());
      numbers.addElements(numbers.size(), scanned.numbers());
      lines.addElements(lines.size(), scanned.lines());
    }

    /// Reads until the buffer is full or the file ends; returns the bytes in it.
    private int fill(byte[] buffer, int from) throws IOException {
      ByteBuffer into = ByteBuffer.wrap(buffer, from, buffer.length - from);
      while (into.hasRemaining()) {
        int read = channel.read(into);
        if (read < 0) {
          break;
        }
        filePosition += read;
      }
      digest.update(buffer, from, into.position() - from);
      return into.position();
    }

    private void checkText(byte[] buffer, int filled) {
      int looked = Math.min(filled, 4096);
      if (looked > 3 && buffer[0] == 'P' && buffer[1] == 'K' && buffer[2] < 9) {
        throw failure(
            name + " is a zip archive or a workbook, not CSV.", "Save it as CSV (UTF-8) first.");
      }
      for (int i = 0; i < looked; i++) {
        if (buffer[i] == 0) {
          throw failure(
              name + " is not a text file: byte " + (i + 1) + " is zero.",
              "Choose a CSV file in UTF-8.");
        }
      }
    }

    private void checkUtf8(byte[] buffer, int to, RecordScanner scanner) {
      int fault = Utf8.firstFault(buffer, 0, to);
      if (fault >= 0) {
        int after = 0;
        for (int i = fault; i < to; i++) {
          after += buffer[i] == '\n' ? 1 : 0;
        }
        throw failure(
            String.format(
                Locale.ROOT,
                "Line %d of %s holds a byte that is not UTF-8 (0x%02X).",
                scanner.line() - after,
                name,
                buffer[fault] & 0xFF),
            "Save the file as UTF-8.");
      }
    }

    private RawCatalogue catalogue(HeaderRecord header, RecordScanner scanner, boolean mark) {
      Records records = new Records(blocks, header.names().size());
      List<StringColumn> columns = new ArrayList<>();
      for (int i = 0; i < header.names().size(); i++) {
        columns.add(new RecordText(records, i).column(header.names().get(i)));
      }
      SourceFacts source =
          new SourceFacts(
              name, filePosition, HexFormat.of().formatHex(digest.digest()), scanner.recordCount());
      return new RawCatalogue(
          source,
          header.names(),
          Frame.of(records.rowCount(), columns),
          Arrays.copyOf(numbers.elements(), numbers.size()),
          Arrays.copyOf(lines.elements(), lines.size()),
          List.copyOf(scanner.quarantined()),
          decisions(header, scanner, mark));
    }

    private List<Decision> decisions(HeaderRecord header, RecordScanner scanner, boolean mark) {
      long crlf = scanner.carriageReturns();
      long all = crlf + scanner.loneLineFeeds();
      boolean mostlyCrlf = crlf * 2 > all;
      String fields = header.names().size() == 1 ? " field" : " fields";
      return List.of(
          new Decision(
              "delimiter",
              "Delimiter",
              "Comma",
              count(numbers.size())
                  + " of "
                  + count(scanner.recordCount())
                  + " records give "
                  + header.names().size()
                  + fields),
          new Decision(
              "charset",
              "Character set",
              "UTF-8",
              count(filePosition)
                  + " bytes, none invalid, "
                  + (mark ? "a" : "no")
                  + " byte-order mark"),
          new Decision(
              "line_end",
              "Line end",
              mostlyCrlf ? "CRLF" : "LF",
              count(mostlyCrlf ? crlf : all - crlf) + " of " + count(all) + " line ends"),
          new Decision("header", "Header", "Line 1", header.names().size() + " columns named"));
    }

    private static String count(long number) {
      return NumberText.whole(number);
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java platform has SHA-256.", e);
      }
    }
  }
}
