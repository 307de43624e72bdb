package app.marquee.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.frame.CellText;
import app.marquee.engine.frame.RecordText;
import app.marquee.engine.frame.Records;
import app.marquee.engine.ingest.RawCatalogue;
import app.marquee.testing.RandomCsv;
import app.marquee.testing.SmallFiles;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds for every file; a failure names the seed it was met with.
class CsvPropertiesTest {
  private static final String HEADER = "a,b,c\n";

  @TempDir private Path folder;

  /// FastCSV, written by others, reads a well-formed file the same way.
  @Test
  void readsWhatAnotherReaderReads() {
    for (long seed = 0; seed < 400; seed++) {
      RandomCsv random = new RandomCsv(seed);
      String file = random.file(2 + random.below(4));

      RawCatalogue raw = SmallFiles.raw(file);

      assertThat(raw.quarantined()).as("seed %d", seed).isEmpty();
      assertThat(SmallFiles.rows(raw.cells())).as("seed %d", seed).isEqualTo(oracle(file));
    }
  }

  /// However a file is cut into blocks, its records are the same.
  @Test
  void blocksChangeNothing() throws IOException {
    for (long seed = 0; seed < 12; seed++) {
      RandomCsv random = new RandomCsv(seed);
      byte[] records = seed % 2 == 0 ? random.bytes(120) : bytes(random.file(3));
      byte[] all =
          joined(bytes(HEADER), records, bytes("1,\"é\n\"\"é\",3\nx,\"never\nlast,of,all\n"));
      String whole = described(SmallFiles.raw(all));
      Path file = Files.write(folder.resolve("small_titles.csv"), all);
      for (int block = HEADER.length() + 12; block <= all.length; block++) {
        RawCatalogue raw =
            new CsvCatalogueSource(block).read(file, Recipe.standard(), RunContext.plain());

        assertThat(described(raw)).as("seed %d, block %d", seed, block).isEqualTo(whole);
      }
    }
  }

  @Test
  void recordsMayBeLongerThanABlock() throws IOException {
    String longCell = "long, \"and\"\nlonger ".repeat(5_000);
    String csv = HEADER + "1,2,3\n" + SmallFiles.line("x", longCell, "y") + "4,5,6\n";
    Path file = Files.writeString(folder.resolve("small_titles.csv"), csv);

    RawCatalogue raw = new CsvCatalogueSource(64).read(file, Recipe.standard(), RunContext.plain());

    assertThat(SmallFiles.texts(raw.cells(), "b")).containsExactly("2", longCell, "5");
    assertThat(raw.lines()).containsExactly(2, 3, 5_004);
  }

  /// Whatever the bytes, each record is kept or set aside, with the line it starts on.
  @Test
  void everyRecordIsKeptOrSetAside() {
    int read = 0;
    for (long seed = 0; seed < 3_000; seed++) {
      RandomCsv random = new RandomCsv(seed);
      byte[] file = joined(bytes(HEADER), random.bytes(random.below(60)));
      RawCatalogue raw = readOrNothing(file, seed);
      if (raw != null) {
        read++;
        assertAllAccountedFor(raw, file, seed);
      }
    }
    assertThat(read).isGreaterThan(500);
  }

  @Test
  void anyBytesAtAllAreReadOrRefused() {
    for (long seed = 0; seed < 1_000; seed++) {
      RandomCsv random = new RandomCsv(seed);
      byte[] file = random.anyBytes(random.below(40));
      RawCatalogue raw = readOrNothing(file, seed);
      if (raw != null) {
        assertThat(raw.source().records())
            .isEqualTo(raw.records().length + raw.quarantined().size());
      }
    }
  }

  private static @Nullable RawCatalogue readOrNothing(byte[] file, long seed) {
    try {
      return SmallFiles.raw(file);
    } catch (MarqueeException e) {
      assertThat(e.failure()).as("seed %d", seed).isInstanceOf(Failure.Input.class);
      return null;
    }
  }

  private static void assertAllAccountedFor(RawCatalogue raw, byte[] file, long seed) {
    BitSet seen = new BitSet();
    Records records =
        ((RecordText) CellText.of(raw.cells().text(raw.header().getFirst()))).records();
    for (int row = 0; row < raw.records().length; row++) {
      seen.set(raw.records()[row]);
      assertThat(raw.lines()[row]).as("seed %d", seed).isEqualTo(line(file, records.offset(row)));
      assertVerbatim(file, records.offset(row), records.verbatim(row), seed);
    }
    for (QuarantinedRecord record : raw.quarantined()) {
      seen.set(record.record());
      assertThat(record.line()).as("seed %d", seed).isEqualTo(line(file, record.offset()));
      assertVerbatim(file, record.offset(), record.text(), seed);
    }
    long all = raw.source().records();
    assertThat(all).as("seed %d", seed).isEqualTo(raw.records().length + raw.quarantined().size());
    assertThat(seen.cardinality()).as("seed %d", seed).isEqualTo((int) all);
    assertThat(seen.nextClearBit(1)).as("seed %d", seed).isEqualTo((int) all + 1);
  }

  private static void assertVerbatim(byte[] file, long offset, String text, long seed) {
    int start = (int) offset;
    assertThat(new String(file, start, bytes(text).length, StandardCharsets.UTF_8))
        .as("seed %d", seed)
        .isEqualTo(text);
  }

  private static int line(byte[] file, long offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += file[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static List<List<String>> oracle(String file) {
    List<List<String>> rows = new ArrayList<>();
    String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
      reader.forEach(record -> rows.add(record.getFields()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows.subList(1, rows.size());
  }

  private static String described(RawCatalogue raw) {
    return raw.source()
        + "\n"
        + SmallFiles.rows(raw.cells())
        + Arrays.toString(raw.records())
        + Arrays.toString(raw.lines())
        + raw.quarantined()
        + raw.decisions();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
