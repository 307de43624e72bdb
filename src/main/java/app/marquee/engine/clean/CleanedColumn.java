package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.PatchedText;
import app.marquee.engine.frame.RecordText;
import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A canonical column on its way through the rules: what became of each of the file's rows.
///
/// A column of few distinct values has a trace for each value; any column may have traces of single
/// rows, which come before those. Rows without a trace keep their bytes.
final class CleanedColumn {
  private final ColumnScan scan;
  private final CellTrace[] byCode;
  private final BitSet traced;
  private final BitSet replaced;
  private final Int2ObjectOpenHashMap<CellTrace> byRow;

  /// @param byCode the trace of each value, in a column of few distinct ones
  CleanedColumn(ColumnScan scan, CellTrace[] byCode) {
    this.scan = scan;
    this.byCode = byCode;
    traced = new BitSet();
    replaced = new BitSet();
    byRow = new Int2ObjectOpenHashMap<>();
  }

  private CleanedColumn(CleanedColumn other) {
    scan = other.scan;
    byCode = other.byCode.clone();
    traced = (BitSet) other.traced.clone();
    replaced = (BitSet) other.replaced.clone();
    byRow = other.byRow.clone();
  }

  /// The column as it stands now; what is traced in either from here on, the other does not know.
  CleanedColumn copy() {
    return new CleanedColumn(this);
  }

  CanonicalColumn column() {
    return scan.column();
  }

  RecordText raw() {
    return scan.raw();
  }

  /// True where the column has a trace for each value.
  boolean isCoded() {
    return scan.repeats();
  }

  /// The traces by value; the array is the column's own.
  CellTrace[] byCode() {
    return byCode;
  }

  int code(int row) {
    return scan.codes()[row];
  }

  boolean hasOwnTrace(int row) {
    return traced.get(row);
  }

  void setTrace(int row, CellTrace trace) {
    traced.set(row);
    byRow.put(row, trace);
  }

  /// Notes that the cell holds U+FFFD, a character lost before the file was written.
  void markReplaced(int row) {
    replaced.set(row);
  }

  /// Rows noted to hold U+FFFD, in a column of mostly different values.
  BitSet replacedRows() {
    return replaced;
  }

  /// True where the cell's bytes show that no rule on text can touch it.
  boolean isPlain(int row) {
    return !scan.odd().get(row);
  }

  /// The hash of each cell without case where its bytes are ASCII and stand for themselves, else 0;
  /// of titles only. The array is the scan's own.
  int[] asciiHashes() {
    return scan.folded();
  }

  /// True where every cell of another cleaning of the file went the same way.
  boolean isSameAs(CleanedColumn other) {
    if (this == other) {
      return true;
    }
    if (scan != other.scan || byRow.size() != other.byRow.size()) {
      return false;
    }
    for (int code = 0; code < byCode.length; code++) {
      if (!byCode[code].isSameAs(other.byCode[code])) {
        return false;
      }
    }
    for (Int2ObjectMap.Entry<CellTrace> own : byRow.int2ObjectEntrySet()) {
      CellTrace trace = other.byRow.get(own.getIntKey());
      if (trace == null || !own.getValue().isSameAs(trace)) {
        return false;
      }
    }
    return true;
  }

  /// The rows of the file that are kept, as they stand now.
  PatchedText kept(int[] rows) {
    return new PatchedText(raw(), rows, traced, patches(), scan.cells());
  }

  /// False where no rule has changed any cell.
  boolean mayBeChanged() {
    return !byRow.isEmpty() || Arrays.stream(byCode).anyMatch(CellTrace::isChanged);
  }

  BitSet tracedRows() {
    return traced;
  }

  /// What became of a cell, null where it keeps its bytes.
  @Nullable CellTrace trace(int row) {
    if (traced.get(row)) {
      return byRow.get(row);
    }
    return isCoded() ? byCode[scan.codes()[row]] : null;
  }

  /// The cell's text as it stands now.
  String value(int row) {
    CellTrace trace = trace(row);
    return trace == null ? raw().getValueForIndex(row) : trace.value();
  }

  boolean isMissing(int row) {
    CellTrace trace = trace(row);
    return trace == null ? raw().isMissing(row) : trace.isMissing();
  }

  /// The column as codes of its values as they stand now, one for each of the file's rows.
  CodedText coded() {
    int[] codes = scan.codes();
    Object2IntOpenHashMap<String> known = new Object2IntOpenHashMap<>();
    known.defaultReturnValue(-1);
    List<String> values = new ArrayList<>();
    int[] ofValue = new int[byCode.length];
    for (int code = 0; code < byCode.length; code++) {
      ofValue[code] = codeOf(byCode[code].value(), known, values);
    }
    int[] now = new int[codes.length];
    for (int row = 0; row < now.length; row++) {
      now[row] = ofValue[codes[row]];
    }
    byRow
        .int2ObjectEntrySet()
        .fastForEach(e -> now[e.getIntKey()] = codeOf(e.getValue().value(), known, values));
    return new CodedText(now, List.copyOf(values));
  }

  private static int codeOf(
      String value, Object2IntOpenHashMap<String> known, List<String> values) {
    if (value.isEmpty()) {
      return -1;
    }
    int code = known.getInt(value);
    if (code < 0) {
      code = values.size();
      known.put(value, code);
      values.add(value);
    }
    return code;
  }

  /// The new texts of the rows that have a trace of their own.
  private Int2ObjectOpenHashMap<String> patches() {
    Int2ObjectOpenHashMap<String> patches = new Int2ObjectOpenHashMap<>(byRow.size());
    byRow.int2ObjectEntrySet().fastForEach(e -> patches.put(e.getIntKey(), e.getValue().value()));
    return patches;
  }
}
