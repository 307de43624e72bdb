package app.marquee.io.input;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.RecordOrigin;
import app.marquee.engine.frame.RecordText;
import app.marquee.engine.frame.Records;
import app.marquee.engine.ingest.RawCatalogue;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;

/// Collects the records of an input that is no delimited text. Not thread-safe.
public final class RecordCollector {
  private final BlockBuilder builder = new BlockBuilder();
  private final IntArrayList numbers = new IntArrayList();
  private final IntArrayList lines = new IntArrayList();
  private final LongArrayList offsets = new LongArrayList();
  private final List<String> texts = new ArrayList<>();
  private final List<QuarantinedRecord> quarantined = new ArrayList<>();
  private int recordCount;

  /// Where a record stands.
  ///
  /// @param offset -1 where it has none
  /// @param text as it stands
  public record Place(int line, long offset, String text) {}

  /// Keeps a record.
  public void keep(List<String> cells, Place place) {
    builder.record(cells);
    numbers.add(++recordCount);
    lines.add(place.line());
    offsets.add(place.offset());
    texts.add(place.text());
  }

  /// Sets a record aside.
  public void setAside(String reason, Place place) {
    quarantined.add(
        new QuarantinedRecord(++recordCount, place.line(), place.offset(), reason, place.text()));
  }

  /// Records seen, those set aside included.
  public int recordCount() {
    return recordCount;
  }

  public int kept() {
    return numbers.size();
  }

  /// What was collected.
  ///
  /// @param names one a column, each of its own
  /// @throws app.marquee.domain.run.MarqueeException where no record could be kept
  public RawCatalogue catalogue(
      TextInput input, String sha256, List<String> names, List<Decision> decisions) {
    if (recordCount == 0) {
      throw InputFailures.of(input.name() + " holds no records.", "Choose a file of titles.");
    }
    if (numbers.isEmpty()) {
      throw InputFailures.of(
          "No record of " + input.name() + " can be read. " + quarantined.getFirst().reason(),
          "Check that this is a list of titles.");
    }
    return catalogue(
        new SourceFacts(input.name(), input.bytes(), sha256, recordCount),
        names,
        numbers.toIntArray(),
        quarantined,
        decisions);
  }

  /// What was collected, as records of other numbers.
  public RawCatalogue catalogue(
      SourceFacts source,
      List<String> names,
      int[] recordNumbers,
      List<QuarantinedRecord> aside,
      List<Decision> decisions) {
    Records records = new Records(builder.blocks(names.size()), names.size(), origin());
    List<StringColumn> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      columns.add(new RecordText(records, i).column(names.get(i)));
    }
    return new RawCatalogue(
        source,
        List.copyOf(names),
        Frame.of(records.rowCount(), columns),
        recordNumbers,
        lines.toIntArray(),
        List.copyOf(aside),
        decisions);
  }

  private RecordOrigin origin() {
    return new RecordOrigin() {
      @Override
      public long offset(int row) {
        return offsets.getLong(row);
      }

      @Override
      public @Nullable String verbatim(int row) {
        return texts.get(row);
      }
    };
  }
}
