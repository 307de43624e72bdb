package app.marquee.engine.checks;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.kernel.NumberClasses;
import app.marquee.domain.quality.CheckSpec.After;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.RuleTally;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.CellMarks;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.FrameRows;
import app.marquee.engine.frame.TokenLists;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/// The table of one stage as conditions look at it.
///
/// @param features the derived columns, null before they are made
/// @param lists tokens of list columns that agree with their text
record StageTable(
    After after,
    Frame columns,
    @Nullable Frame features,
    int[] records,
    int[] lines,
    Map<CanonicalColumn, TokenLists> lists,
    @Nullable LocalDate asOf) {

  private static final String YEAR = CanonicalColumn.RELEASE_YEAR.header();
  private static final String ADDED = CanonicalColumn.DATE_ADDED.header();

  static StageTable of(IngestedCatalogue in) {
    return new StageTable(
        After.INGEST, in.columns(), null, in.raw().records(), in.raw().lines(), Map.of(), null);
  }

  static StageTable of(CleanCatalogue in) {
    return of(After.CLEAN, in, null);
  }

  static StageTable of(FeaturedCatalogue in) {
    return of(After.FEATURES, in.clean(), in.features());
  }

  private static StageTable of(After after, CleanCatalogue in, @Nullable Frame features) {
    boolean agree = false;
    for (RuleTally tally : in.tallies()) {
      agree |= tally.rule() == RuleId.LIST_TOKENS && tally.on();
    }
    return new StageTable(
        after,
        in.columns(),
        features,
        in.records(),
        in.lines(),
        agree ? in.lists() : Map.of(),
        in.asOf());
  }

  int size() {
    return records.length;
  }

  /// The column of this name, null where the table has none.
  @Nullable Column<?> column(String name) {
    if (features != null && features.has(name)) {
      return features.column(name);
    }
    return columns.has(name) ? columns.column(name) : null;
  }

  /// The text column of this name, null where there is none.
  @Nullable StringColumn text(String name) {
    return column(name) instanceof StringColumn text ? text : null;
  }

  /// The numbers under a column's name: those read from a text column, or a feature's. Null where
  /// there are none.
  @Nullable IntColumn numbers(String name) {
    String read = name.equals(YEAR) ? CleanCatalogue.RELEASE_YEAR_NUMBER : name;
    return column(read) instanceof IntColumn numbers ? numbers : null;
  }

  /// The dates under a column's name, null where there are none.
  @Nullable DateColumn dates(String name) {
    String read = name.equals(ADDED) ? CleanCatalogue.DATE_ADDED_DATE : name;
    return column(read) instanceof DateColumn dates ? dates : null;
  }

  boolean isMissing(String name, int row) {
    return cell(name, row) == null;
  }

  /// A cell's text, null where it or its column is missing.
  @Nullable String cell(String name, int row) {
    Column<?> column = column(name);
    if (column instanceof StringColumn text) {
      String cell = text.get(row);
      return cell == null || cell.isEmpty() ? null : cell;
    }
    if (column instanceof IntColumn numbers) {
      return numbers.isMissing(row) ? null : Integer.toString(numbers.getInt(row));
    }
    if (column instanceof DoubleColumn numbers) {
      return numbers.isMissing(row) ? null : NumberClasses.text(numbers.getDouble(row));
    }
    if (column instanceof BooleanColumn truths) {
      Boolean truth = truths.get(row);
      return truth == null ? null : truth.toString();
    }
    Object other = column == null ? null : column.get(row);
    return other == null ? null : other.toString();
  }

  /// The names a condition may look at, in order.
  List<String> names() {
    List<String> names = new ArrayList<>(columns.names());
    names.removeAll(List.of(CleanCatalogue.RELEASE_YEAR_NUMBER, CleanCatalogue.DATE_ADDED_DATE));
    if (features != null) {
      for (String name : features.names()) {
        if (!columns.has(name)) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  /// What tells a title, and these columns, as a face shows them.
  TitleRows rows(List<String> looked) {
    Set<String> names = new LinkedHashSet<>();
    for (CanonicalColumn telling : List.of(CanonicalColumn.SHOW_ID, CanonicalColumn.TITLE)) {
      names.add(telling.header());
    }
    names.addAll(looked);
    List<String> there = new ArrayList<>();
    List<Column<?>> shown = new ArrayList<>();
    for (String name : names) {
      Column<?> column = column(name);
      if (column != null) {
        there.add(name);
        shown.add(column);
      }
    }
    return FrameRows.of(
        Frame.of(size(), shown), there, records, lines, Set.of(YEAR), CellMarks.none());
  }
}
