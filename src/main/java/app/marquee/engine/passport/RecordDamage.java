package app.marquee.engine.passport;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.kernel.DecimalIds;
import app.marquee.domain.passport.Damage;
import app.marquee.domain.passport.DamageKind;
import app.marquee.domain.passport.Edition;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.engine.editions.CatalogueRows;
import app.marquee.engine.editions.CellHash;
import app.marquee.engine.editions.Fingerprints;
import app.marquee.engine.editions.Matching;
import app.marquee.engine.editions.TitleKey;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Damage to records as such: missing, unknown, repeated, shifted, with other ids.
final class RecordDamage {
  /// Records of fewer columns may well be equal in all of them.
  private static final int FEWEST_COLUMNS = 5;

  private static final int FURTHEST_SHIFT = 3;

  private final CatalogueRows rows;
  private final DamageTally damage;
  private boolean otherIds;

  RecordDamage(CatalogueRows rows, DamageTally damage) {
    this.rows = rows;
    this.damage = damage;
  }

  void quarantined(List<QuarantinedRecord> records) {
    damage.add(
        DamageKind.QUARANTINED_RECORDS,
        records.size(),
        records.stream().limit(Damage.MOST_EXAMPLES).map(QuarantinedRecord::reason).toList());
  }

  /// What shows without an edition.
  void find(@Nullable Matching nearest) {
    repeated(nearest);
    decimalIds();
    for (int row = 0; row < rows.size(); row++) {
      if ((nearest == null || nearest.editionRow(row) < 0) && isShifted(row)) {
        damage.add(DamageKind.SHIFTED_FIELDS, row, rows.cell(row, CanonicalColumn.TITLE));
      }
    }
  }

  /// What shows against an edition.
  void compare(Matching nearest, Supplier<Fingerprints> prints) {
    missing(nearest);
    unknown(nearest, prints);
    ids(nearest);
  }

  /// True where a record that repeats another has another id.
  boolean repeatsBearOtherIds() {
    return otherIds;
  }

  /// Records that the edition has as often are none.
  private void repeated(@Nullable Matching nearest) {
    boolean strangers = nearest == null;
    for (int row = 0; row < rows.size() && !strangers; row++) {
      strangers = nearest != null && nearest.editionRow(row) < 0;
    }
    if (!strangers || rows.columns().size() < FEWEST_COLUMNS) {
      return;
    }
    long[] hashes = new long[rows.size()];
    for (CanonicalColumn column : rows.columns()) {
      for (int row = 0; row < hashes.length && column != CanonicalColumn.SHOW_ID; row++) {
        long hash = (hashes[row] + rows.hash(row, column)) * 0x9E37_79B9_7F4A_7C15L;
        hashes[row] = hash ^ hash >>> 29;
      }
    }
    Long2IntOpenHashMap seen = new Long2IntOpenHashMap(rows.size());
    seen.defaultReturnValue(-1);
    for (int row = 0; row < rows.size(); row++) {
      long hash = hashes[row];
      int earlier = seen.putIfAbsent(hash, row);
      if (earlier >= 0 && (nearest == null || nearest.editionRow(row) < 0)) {
        damage.add(DamageKind.REPEATED_RECORDS, row, rows.cell(row, CanonicalColumn.TITLE));
        otherIds |=
            rows.has(CanonicalColumn.SHOW_ID)
                && rows.hash(row, CanonicalColumn.SHOW_ID)
                    != rows.hash(earlier, CanonicalColumn.SHOW_ID);
      }
    }
  }

  private void decimalIds() {
    if (!rows.has(CanonicalColumn.SHOW_ID)) {
      return;
    }
    for (int row = 0; row < rows.size(); row++) {
      if (rows.text(CanonicalColumn.SHOW_ID).hasWithin(row, DecimalIds.LONGEST, '.', '.')) {
        String id = rows.cell(row, CanonicalColumn.SHOW_ID);
        if (DecimalIds.whole(id) != null) {
          damage.add(DamageKind.DECIMAL_IDS, CanonicalColumn.SHOW_ID, row, id);
        }
      }
    }
  }

  /// True where the type stands some columns beside its own and the year as many beside its own.
  private boolean isShifted(int row) {
    if (!rows.has(CanonicalColumn.RELEASE_YEAR)
        || TitleKey.type(rows.cell(row, CanonicalColumn.TYPE)) != 0) {
      return false;
    }
    for (int by = -FURTHEST_SHIFT; by <= FURTHEST_SHIFT; by++) {
      CanonicalColumn type = beside(CanonicalColumn.TYPE, by);
      CanonicalColumn year = beside(CanonicalColumn.RELEASE_YEAR, by);
      if (by != 0
          && type != null
          && year != null
          && TitleKey.type(rows.cell(row, type)) != 0
          && isYear(rows.cell(row, year))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable CanonicalColumn beside(CanonicalColumn column, int by) {
    int place = rows.text(column).cell() + by;
    for (CanonicalColumn other : rows.columns()) {
      if (rows.text(other).cell() == place) {
        return other;
      }
    }
    return null;
  }

  private static boolean isYear(String cell) {
    byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
    return cell.length() == 4 && TitleKey.year(bytes, 0, bytes.length) > 0;
  }

  private void missing(Matching nearest) {
    int[] absent = nearest.absent();
    List<String> examples = new ArrayList<>();
    boolean counted = nearest.edition().countsIds();
    for (int i = 0; i < Math.min(absent.length, Damage.MOST_EXAMPLES); i++) {
      examples.add((counted ? "s" : "record ") + (absent[i] + 1));
    }
    damage.add(DamageKind.MISSING_RECORDS, absent.length, examples);
  }

  private void unknown(Matching nearest, Supplier<Fingerprints> prints) {
    IntOpenHashSet known = null;
    for (int row = 0; row < rows.size(); row++) {
      if (nearest.editionRow(row) < 0) {
        known = known == null ? keys(prints.get()) : known;
        if (!known.contains(rows.key(row))) {
          damage.add(DamageKind.UNKNOWN_RECORDS, row, rows.cell(row, CanonicalColumn.TITLE));
        }
      }
    }
  }

  private static IntOpenHashSet keys(Fingerprints prints) {
    IntOpenHashSet known = new IntOpenHashSet();
    for (Edition edition : Edition.values()) {
      for (int key : prints.keys(edition)) {
        known.add(key);
      }
    }
    return known;
  }

  private void ids(Matching nearest) {
    if (!rows.has(CanonicalColumn.SHOW_ID)) {
      return;
    }
    boolean counted = nearest.edition().countsIds();
    CellHash hash = new CellHash();
    BitSet done = nearest.untouched();
    for (int row = done.nextClearBit(0); row < rows.size(); row = done.nextClearBit(row + 1)) {
      int at = nearest.editionRow(row);
      if (at >= 0 && !(counted && rows.counted(row) == at + 1)) {
        String id = rows.cell(row, CanonicalColumn.SHOW_ID);
        String whole = DecimalIds.whole(id);
        short theirs = nearest.cells().cell(at, CanonicalColumn.SHOW_ID);
        if (counted || hash.fold(whole == null ? id : whole) != theirs) {
          damage.add(
              DamageKind.RENUMBERED_IDS,
              CanonicalColumn.SHOW_ID,
              row,
              counted ? id + " for s" + (at + 1) : id);
        }
      }
    }
  }
}
