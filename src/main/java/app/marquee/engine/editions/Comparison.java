package app.marquee.engine.editions;

import app.marquee.domain.catalogue.CanonicalColumn;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/// Which cells of a catalogue are as an edition has them. Rows that stand in the edition byte for
/// byte are not looked at again.
public final class Comparison {
  private final CatalogueRows rows;
  private final Matching matching;
  private final BitSet all = new BitSet();
  private final BitSet unpaired = new BitSet();
  private final Map<CanonicalColumn, BitSet> others = new EnumMap<>(CanonicalColumn.class);
  private final Map<CanonicalColumn, BitSet> untold = new EnumMap<>(CanonicalColumn.class);
  private final int identical;

  /// Compares every cell that both have.
  public Comparison(CatalogueRows rows, Matching matching) {
    this.rows = rows;
    this.matching = matching;
    all.set(0, rows.size());
    for (int row = 0; row < rows.size(); row++) {
      unpaired.set(row, matching.editionRow(row) < 0);
    }
    BitSet changed = new BitSet();
    for (CanonicalColumn column : matching.cells().columns()) {
      if (rows.has(column)) {
        compare(column);
        if (column != CanonicalColumn.SHOW_ID) {
          changed.or(others(column));
        }
      }
    }
    changed.or(unpaired);
    identical = rows.size() - changed.cardinality();
  }

  private void compare(CanonicalColumn column) {
    BitSet other = new BitSet();
    BitSet unsaid = (BitSet) unpaired.clone();
    BitSet done = matching.untouched();
    for (int row = done.nextClearBit(0); row < rows.size(); row = done.nextClearBit(row + 1)) {
      if (!unpaired.get(row)) {
        short theirs = matching.cells().cell(matching.editionRow(row), column);
        if (theirs == CellHash.UNKNOWN) {
          unsaid.set(row);
        } else if (theirs != rows.fold(row, column)) {
          other.set(row);
        }
      }
    }
    others.put(column, other);
    untold.put(column, unsaid);
  }

  /// The rows whose cell of a column is another than the edition's.
  public BitSet others(CanonicalColumn column) {
    return others.getOrDefault(column, new BitSet());
  }

  /// The rows for which the edition does not say what a cell should be.
  public BitSet untold(CanonicalColumn column) {
    boolean kept = EditionRows.kept(matching.edition()).contains(column);
    return untold.getOrDefault(column, kept ? unpaired : all);
  }

  /// True where the edition says what a cell should be.
  public boolean tells(int row, CanonicalColumn column) {
    return !untold(column).get(row);
  }

  /// True where a cell is another than the edition's.
  public boolean differs(int row, CanonicalColumn column) {
    return others(column).get(row);
  }

  /// The rows that are in the edition letter for letter.
  public int identical() {
    return identical;
  }
}
