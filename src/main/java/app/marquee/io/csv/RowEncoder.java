package app.marquee.io.csv;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.ContentType;
import app.marquee.domain.kernel.NumberClasses;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.ByteSink;
import app.marquee.engine.frame.CellText;
import app.marquee.engine.frame.CodedCells;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.PatchedText;
import app.marquee.engine.frame.RecordCursor;
import app.marquee.engine.frame.Records;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/// Encodes the rows of a featured catalogue as CSV. Safe for several threads, each with its sinks
/// and its own cursor.
final class RowEncoder {
  private static final byte[] MISSING = {','};
  private static final byte[] TRUE = ",true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = ",false".getBytes(StandardCharsets.US_ASCII);

  private final FeaturedCatalogue in;
  private final List<String> cleanedNames = new ArrayList<>();
  private final List<String> featureNames = new ArrayList<>();
  private final Cell[] cleaned;
  private final Cell[] features;
  private final CodedText types;

  /// Where the cells lie that stand as they are in the file.
  private Records records = new Records(List.of(), 0);

  private final RowType[] typeOf;

  /// The table a row belongs to besides the cleaned and the features tables.
  enum RowType {
    MOVIE,
    TV_SHOW,
    NEITHER
  }

  /// Appends a column's cell of a row, with the comma before it where it is not the first.
  private interface Cell {
    void encode(int row, RecordCursor file, ByteSink sink);
  }

  RowEncoder(FeaturedCatalogue in) {
    this.in = in;
    List<Cell> cells = new ArrayList<>();
    for (Column<?> column : in.clean().columns().columns()) {
      // Columns of text are those of the file; the numbers beside them go into the features.
      if (column instanceof StringColumn text) {
        CellText cell = CellText.of(text);
        records = cell instanceof PatchedText patched ? patched.base().records() : records;
        cells.add(cells.isEmpty() ? cell::encode : cell(cell));
        cleanedNames.add(column.name());
      }
    }
    cleaned = cells.toArray(Cell[]::new);
    cells.clear();
    for (Column<?> column : in.features().columns()) {
      cells.add(cell(column));
      featureNames.add(column.name());
    }
    features = cells.toArray(Cell[]::new);
    types = CodedText.of(in.clean().columns().text(CanonicalColumn.TYPE.header()));
    typeOf = new RowType[types.distinct()];
    for (int code = 0; code < typeOf.length; code++) {
      String type = types.values().get(code);
      typeOf[code] =
          type.equals(ContentType.MOVIE.text())
              ? RowType.MOVIE
              : type.equals(ContentType.TV_SHOW.text()) ? RowType.TV_SHOW : RowType.NEITHER;
    }
  }

  int size() {
    return in.size();
  }

  /// A cursor over the file the rows come from, for one thread.
  RecordCursor cursor() {
    return new RecordCursor(records);
  }

  RowType type(int row) {
    int code = types.codes()[row];
    return code < 0 ? RowType.NEITHER : typeOf[code];
  }

  /// Appends the header lines.
  void header(ByteSink cleanedSink, ByteSink featuresSink) {
    for (int i = 0; i < cleanedNames.size(); i++) {
      if (i > 0) {
        cleanedSink.append((byte) ',');
      }
      cleanedSink.appendCell(cleanedNames.get(i));
    }
    featuresSink.append(cleanedSink.array(), 0, cleanedSink.size());
    for (String name : featureNames) {
      featuresSink.append((byte) ',');
      featuresSink.appendCell(name);
    }
    cleanedSink.append((byte) '\n');
    featuresSink.append((byte) '\n');
  }

  /// Appends a row to both tables; the cleaned cells are encoded once and copied.
  void row(int row, RecordCursor file, ByteSink cleanedSink, ByteSink featuresSink) {
    int start = cleanedSink.size();
    for (Cell cell : cleaned) {
      cell.encode(row, file, cleanedSink);
    }
    featuresSink.append(cleanedSink.array(), start, cleanedSink.size() - start);
    for (Cell cell : features) {
      cell.encode(row, file, featuresSink);
    }
    cleanedSink.append((byte) '\n');
    featuresSink.append((byte) '\n');
  }

  private static Cell cell(Column<?> column) {
    if (column instanceof IntColumn numbers) {
      return cell(numbers.asIntArray());
    }
    if (column instanceof DoubleColumn numbers) {
      return (row, file, sink) -> {
        sink.append((byte) ',');
        if (!numbers.isMissing(row)) {
          sink.appendCell(NumberClasses.text(numbers.getDouble(row)));
        }
      };
    }
    if (column instanceof BooleanColumn truths) {
      return (row, file, sink) -> {
        byte truth = truths.getByte(row);
        sink.append(truth < 0 ? MISSING : truth > 0 ? TRUE : FALSE);
      };
    }
    if (column instanceof StringColumn text) {
      return cell(CellText.of(text));
    }
    throw new IllegalArgumentException("No CSV form for " + column.name());
  }

  /// @param numbers of the rows, the smallest `int` where one is missing
  private static Cell cell(int[] numbers) {
    EncodedNumbers few = EncodedNumbers.of(numbers);
    if (few != null) {
      return (row, file, sink) -> few.append(numbers[row], sink);
    }
    return (row, file, sink) -> {
      sink.append((byte) ',');
      if (numbers[row] != Integer.MIN_VALUE) {
        sink.append(numbers[row]);
      }
    };
  }

  private static Cell cell(CellText text) {
    if (text instanceof CodedCells coded) {
      int[] codes = coded.coded().codes();
      EncodedValues values = new EncodedValues(coded.coded().values());
      return (row, file, sink) -> values.append(codes[row], sink);
    }
    return (row, file, sink) -> {
      sink.append((byte) ',');
      text.encode(row, file, sink);
    };
  }
}
