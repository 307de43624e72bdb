package app.marquee.engine.explore;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.provenance.Flag;
import app.marquee.domain.provenance.StepsDone;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.CodedCells;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.PatchedText;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/// Some rows of a catalogue as a catalogue of its own, for the analyses to count. What is told of
/// the whole file, such as the quarantine, the changes and the as-of date, stays the whole file's.
public final class Subset {
  private final int[] rows;

  private Subset(int[] rows) {
    this.rows = rows;
  }

  /// @param rows ascending
  public static FeaturedCatalogue of(FeaturedCatalogue in, int[] rows) {
    Subset subset = new Subset(rows);
    return new FeaturedCatalogue(
        subset.clean(in.clean()),
        subset.frame(in.features()),
        in.notApplicable(),
        in.settings(),
        in.ownAbsent());
  }

  private CleanCatalogue clean(CleanCatalogue in) {
    int[] records = gather(in.records());
    Map<CanonicalColumn, TokenLists> lists = new EnumMap<>(CanonicalColumn.class);
    in.lists().forEach((column, tokens) -> lists.put(column, tokens.only(rows)));
    return new CleanCatalogue(
        in.ingested(),
        frame(in.columns()),
        records,
        gather(in.lines()),
        lists,
        in.asOf(),
        new RecordSum(records.length, records.length, 0, 0),
        in.changes(),
        flags(in.flags(), records),
        List.of(),
        List.of(),
        in.tallies(),
        in.invalid(),
        in.decisions(),
        StepsDone.NONE);
  }

  private static List<Flag> flags(List<Flag> flags, int[] records) {
    return flags.stream().filter(flag -> Arrays.binarySearch(records, flag.record()) >= 0).toList();
  }

  private int[] gather(int[] values) {
    int[] gathered = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      gathered[i] = values[rows[i]];
    }
    return gathered;
  }

  private Frame frame(Frame in) {
    List<Column<?>> columns = new ArrayList<>();
    for (Column<?> column : in.columns()) {
      columns.add(column(column));
    }
    return Frame.of(rows.length, columns);
  }

  private Column<?> column(Column<?> column) {
    return switch (column) {
      case StringColumn text -> text(text);
      case IntColumn numbers -> {
        int[] values = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
          values[i] = numbers.getInt(rows[i]);
        }
        yield IntColumn.create(numbers.name(), values);
      }
      case DoubleColumn numbers -> {
        double[] values = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
          values[i] = numbers.getDouble(rows[i]);
        }
        yield DoubleColumn.create(numbers.name(), values);
      }
      case DateColumn days -> {
        DateColumn some = DateColumn.create(days.name());
        for (int row : rows) {
          some.appendInternal(days.getIntInternal(row));
        }
        yield some;
      }
      case BooleanColumn truths -> {
        BooleanColumn some = BooleanColumn.create(truths.name());
        for (int row : rows) {
          some.append(truths.getByte(row));
        }
        yield some;
      }
      default -> throw new IllegalStateException(column.name());
    };
  }

  private StringColumn text(StringColumn text) {
    return switch (text.getDictionary()) {
      case CodedCells cells ->
          new CodedCells(
                  new CodedText(gather(cells.coded().codes()), cells.coded().values()).compact())
              .column(text.name());
      case PatchedText patched -> patched.only(rows).column(text.name());
      default -> text.subset(rows);
    };
  }
}
