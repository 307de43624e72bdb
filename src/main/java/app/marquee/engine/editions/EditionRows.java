package app.marquee.engine.editions;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.passport.Edition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fingerprints of an edition's cells, record by record in the edition's order.
///
/// @param cells column to the 16 bits kept of each cell
public record EditionRows(Edition edition, Map<CanonicalColumn, short[]> cells) {
  public EditionRows {
    cells = Collections.unmodifiableMap(cells);
  }

  /// The columns whose cells an edition keeps: type and year are in the key, and ids that count the
  /// records need no keeping.
  public static List<CanonicalColumn> kept(Edition edition) {
    List<CanonicalColumn> kept = new ArrayList<>();
    for (CanonicalColumn column : CanonicalColumn.values()) {
      boolean inKey = column == CanonicalColumn.TYPE || column == CanonicalColumn.RELEASE_YEAR;
      boolean counted = column == CanonicalColumn.SHOW_ID && edition.countsIds();
      if (edition.has(column) && !inKey && !counted) {
        kept.add(column);
      }
    }
    return kept;
  }

  /// An edition whose cells are not needed.
  static EditionRows unread(Edition edition) {
    return new EditionRows(edition, new EnumMap<>(CanonicalColumn.class));
  }

  /// The columns that can be compared.
  public Set<CanonicalColumn> columns() {
    return cells.keySet();
  }

  /// True where the edition keeps cells of this column.
  public boolean has(CanonicalColumn column) {
    return cells.containsKey(column);
  }

  /// The 16 bits kept of a cell.
  public short cell(int row, CanonicalColumn column) {
    short[] found = cells.get(column);
    return found == null ? CellHash.UNKNOWN : found[row];
  }
}
