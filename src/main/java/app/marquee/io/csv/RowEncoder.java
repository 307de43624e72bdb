package app.marquee.io.csv;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.ContentType;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.ByteSink;
import app.marquee.engine.frame.CellText;
import app.marquee.engine.frame.CodedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/// Encodes the rows of a featured catalogue as CSV. Safe for several threads, each with its sinks.
final class RowEncoder {
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

  private final List<String> cleanedNames = new ArrayList<>();
  private final List<String> featureNames = new ArrayList<>();
  private final CellText[] cleaned;
  private final Cell[] features;
  private final CodedText types;
  private final RowType[] typeOf;
  private final int size;

  /// The table a row belongs to besides the cleaned and the features tables.
  enum RowType {
    MOVIE,
    TV_SHOW,
    NEITHER
  }

  /// Appends a column's cell of a row.
  private interface Cell {
    void encode(int row, ByteSink sink);
  }

  RowEncoder(FeaturedCatalogue in) {
    size = in.size();
    List<CellText> texts = new ArrayList<>();
    for (Column<?> column : in.clean().columns().columns()) {
      // Columns of text are those of the file; the numbers beside them go into the features.
      if (column instanceof StringColumn text) {
        texts.add(CellText.of(text));
        cleanedNames.add(column.name());
      }
    }
    cleaned = texts.toArray(CellText[]::new);
    List<Cell> cells = new ArrayList<>();
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
    return size;
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
  void row(int row, ByteSink cleanedSink, ByteSink featuresSink) {
    int start = cleanedSink.size();
    for (int i = 0; i < cleaned.length; i++) {
      if (i > 0) {
        cleanedSink.append((byte) ',');
      }
      cleaned[i].encode(row, cleanedSink);
    }
    featuresSink.append(cleanedSink.array(), start, cleanedSink.size() - start);
    for (Cell cell : features) {
      featuresSink.append((byte) ',');
      cell.encode(row, featuresSink);
    }
    cleanedSink.append((byte) '\n');
    featuresSink.append((byte) '\n');
  }

  private static Cell cell(Column<?> column) {
    return switch (column) {
      case IntColumn numbers ->
          (row, sink) -> {
            int number = numbers.getInt(row);
            if (number != Integer.MIN_VALUE) {
              sink.append(number);
            }
          };
      case BooleanColumn truths ->
          (row, sink) -> {
            if (!truths.isMissing(row)) {
              sink.append(truths.get(row) ? TRUE : FALSE);
            }
          };
      case StringColumn text -> CellText.of(text)::encode;
      default -> throw new IllegalArgumentException("No CSV form for " + column.name());
    };
  }
}
