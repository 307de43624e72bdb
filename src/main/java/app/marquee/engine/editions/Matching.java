package app.marquee.engine.editions;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.passport.Edition;
import app.marquee.domain.passport.EditionMatch;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Which record of an edition each record of a catalogue is. Each record of the edition is taken
/// once: first by the records that stand in its place or bear its id, then in file order. So the
/// result depends on the file alone.
public final class Matching {
  /// So many cells that hold something must be the same for records of different titles to be one.
  private static final int FEWEST_EQUAL = 3;

  private final CatalogueRows rows;
  private final EditionRows edition;
  private final KeyTable table;
  private final int[] editionRows;
  private final BitSet taken = new BitSet();
  private final BitSet untouched = new BitSet();
  private final BitSet unknown = new BitSet();

  private Matching(CatalogueRows rows, EditionRows edition, KeyTable table) {
    this.rows = rows;
    this.edition = edition;
    this.table = table;
    this.editionRows = new int[rows.size()];
    Arrays.fill(editionRows, -1);
  }

  /// How many records are found by their keys, without a look at their cells.
  public static EditionMatch byKeys(CatalogueRows rows, Edition edition, Fingerprints prints) {
    KeyTable table = new KeyTable(prints.keys(edition));
    BitSet taken = new BitSet();
    int known = 0;
    for (int row = 0; row < rows.size(); row++) {
      int at = table.first(rows.key(row));
      known += at >= 0 ? 1 : 0;
      while (at >= 0 && taken.get(at)) {
        at = table.after(at);
      }
      if (at >= 0) {
        taken.set(at);
      }
    }
    return new EditionMatch(edition, taken.cardinality(), known, rows.size(), -1);
  }

  /// A catalogue that is a whole edition, byte for byte.
  public static Matching whole(CatalogueRows rows, Edition edition) {
    Matching matching = new Matching(rows, EditionRows.unread(edition), new KeyTable(new int[0]));
    for (int row = 0; row < rows.size(); row++) {
      matching.pair(row, row);
    }
    matching.untouched.set(0, rows.size());
    return matching;
  }

  /// Finds every record, first by its key, then, where its title was changed, by its other cells.
  public static Matching of(
      CatalogueRows rows, Edition edition, Fingerprints prints, RecordPrints records) {
    Matching matching =
        new Matching(rows, prints.cells(edition), new KeyTable(prints.keys(edition)));
    matching.byPlace(records);
    matching.byTitle();
    matching.byId();
    for (CanonicalColumn column :
        List.of(
            CanonicalColumn.SHOW_ID,
            CanonicalColumn.DESCRIPTION,
            CanonicalColumn.CAST,
            CanonicalColumn.DIRECTOR)) {
      matching.byCell(column);
    }
    return matching;
  }

  private void byPlace(RecordPrints records) {
    for (int row = 0; row < editionRows.length; row++) {
      if (records.isInPlace(rows, row, edition.edition()) && hasKey(row, rows.key(row))) {
        pair(row, row);
        untouched.set(row);
      }
    }
  }

  private void byTitle() {
    BitSet open = new BitSet();
    for (int row = untouched.nextClearBit(0);
        row < editionRows.length;
        row = untouched.nextClearBit(row + 1)) {
      int at = table.first(rows.key(row));
      if (at < 0) {
        unknown.set(row);
      }
      while (at >= 0 && row != at && counted(row) != at) {
        at = table.after(at);
      }
      if (at >= 0 && !taken.get(at)) {
        pair(row, at);
      } else {
        open.set(row);
      }
    }
    for (int row = open.nextSetBit(0); row >= 0; row = open.nextSetBit(row + 1)) {
      int at = mostEqual(row);
      if (at >= 0) {
        pair(row, at);
      }
    }
  }

  private void pair(int row, int at) {
    editionRows[row] = at;
    taken.set(at);
  }

  /// Of the records of a row's key the one most cells of which are the row's, -1 where all are
  /// taken.
  private int mostEqual(int row) {
    int best = -1;
    int most = -1;
    for (int at = table.first(rows.key(row)); at >= 0; at = table.after(at)) {
      if (!taken.get(at)) {
        boolean alone = best < 0 && table.after(at) < 0;
        int equal = alone ? 0 : equalCells(row, at);
        if (equal > most) {
          most = equal;
          best = at;
        }
      }
    }
    return best;
  }

  /// The record that the row's id counts, -1 where it counts none.
  public int counted(int row) {
    int number = edition.edition().countsIds() ? rows.counted(row) : 0;
    return number <= edition.edition().records() ? number - 1 : -1;
  }

  private void byId() {
    for (int row = 0; row < editionRows.length; row++) {
      int at = editionRows[row] < 0 ? counted(row) : -1;
      if (at >= 0 && !taken.get(at) && isSame(row, at)) {
        pair(row, at);
      }
    }
  }

  private void byCell(CanonicalColumn column) {
    if (!rows.has(column) || !edition.has(column)) {
      return;
    }
    Int2IntOpenHashMap byFold = new Int2IntOpenHashMap();
    byFold.defaultReturnValue(-1);
    int records = edition.edition().records();
    for (int at = taken.nextClearBit(0); at < records; at = taken.nextClearBit(at + 1)) {
      short cell = edition.cell(at, column);
      if (cell != CellHash.EMPTY && cell != CellHash.UNKNOWN) {
        byFold.putIfAbsent(cell, at);
      }
    }
    for (int row = 0; row < editionRows.length && !byFold.isEmpty(); row++) {
      if (editionRows[row] < 0) {
        short cell = rows.fold(row, column);
        int at = cell == CellHash.EMPTY ? -1 : byFold.get(cell);
        if (at >= 0 && !taken.get(at) && isSame(row, at)) {
          pair(row, at);
        }
      }
    }
  }

  private boolean isSame(int row, int at) {
    int comparable = 0;
    int equal = 0;
    for (CanonicalColumn column : edition.columns()) {
      if (column != CanonicalColumn.TITLE
          && column != CanonicalColumn.SHOW_ID
          && rows.has(column)) {
        short theirs = edition.cell(at, column);
        short ours = rows.fold(row, column);
        if (theirs != CellHash.EMPTY && theirs != CellHash.UNKNOWN && ours != CellHash.EMPTY) {
          comparable++;
          equal += ours == theirs ? 1 : 0;
        }
      }
    }
    return equal >= FEWEST_EQUAL && equal * 2 > comparable;
  }

  private int equalCells(int row, int at) {
    int equal = 0;
    for (CanonicalColumn column : edition.columns()) {
      equal += rows.has(column) && rows.fold(row, column) == edition.cell(at, column) ? 1 : 0;
    }
    return equal;
  }

  /// The record of the edition that a row is, -1 where it is none.
  public int editionRow(int row) {
    return editionRows[row];
  }

  /// The rows that stand in the edition's place, byte for byte.
  public BitSet untouched() {
    return untouched;
  }

  /// True where a record of the edition has this key.
  public boolean hasKey(int at, int key) {
    for (int same = table.first(key); same >= 0; same = table.after(same)) {
      if (same == at) {
        return true;
      }
    }
    return false;
  }

  /// Records of the edition that are not in the catalogue, in the edition's order.
  public int[] absent() {
    int[] absent = new int[edition.edition().records() - taken.cardinality()];
    int at = taken.nextClearBit(0);
    for (int i = 0; i < absent.length; i++, at = taken.nextClearBit(at + 1)) {
      absent[i] = at;
    }
    return absent;
  }

  /// The rows that are no record of the edition, by title or otherwise.
  private int strangers() {
    int strangers = 0;
    for (int row = unknown.nextSetBit(0); row >= 0; row = unknown.nextSetBit(row + 1)) {
      strangers += editionRows[row] < 0 ? 1 : 0;
    }
    return strangers;
  }

  public Edition edition() {
    return edition.edition();
  }

  /// What the edition keeps of its cells.
  public EditionRows cells() {
    return edition;
  }

  /// @param identical the rows that are in the edition letter for letter
  public EditionMatch match(int identical) {
    return new EditionMatch(
        edition.edition(), taken.cardinality(), rows.size() - strangers(), rows.size(), identical);
  }
}
