package app.marquee.engine.passport;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.kernel.DoubleEncoding;
import app.marquee.domain.kernel.Durations;
import app.marquee.domain.kernel.SpreadsheetTitles;
import app.marquee.domain.passport.DamageKind;
import app.marquee.engine.editions.CatalogueRows;
import app.marquee.engine.editions.Comparison;
import app.marquee.engine.frame.RecordText;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Damage that a cell shows by itself. In a record of an edition it is damage where the edition
/// does not say what stood there, and a fault of the edition where that has the cell as well; where
/// it has another, [CellComparison] tells more.
final class LooseDamage {
  private static final int LONGEST_DATE_TITLE = 7;

  private final CatalogueRows rows;
  private final @Nullable Comparison nearest;
  private final DamageTally damage;
  private final DamageTally faults;

  LooseDamage(
      CatalogueRows rows, @Nullable Comparison nearest, DamageTally damage, DamageTally faults) {
    this.rows = rows;
    this.nearest = nearest;
    this.damage = damage;
    this.faults = faults;
  }

  void find() {
    for (CanonicalColumn column : rows.columns()) {
      switch (column) {
        case TITLE -> titles();
        case RATING -> ratings();
        case DATE_ADDED -> dates();
        default -> {}
      }
      if (column != CanonicalColumn.SHOW_ID
          && column != CanonicalColumn.TYPE
          && column != CanonicalColumn.RELEASE_YEAR) {
        letters(column);
      }
    }
  }

  private BitSet untold(CanonicalColumn column) {
    if (nearest != null) {
      return nearest.untold(column);
    }
    BitSet all = new BitSet();
    all.set(0, rows.size());
    return all;
  }

  private void titles() {
    RecordText titles = rows.text(CanonicalColumn.TITLE);
    for (int row = 0; row < rows.size(); row++) {
      if (titles.hasWithin(row, LONGEST_DATE_TITLE, '-', '-')) {
        String title = titles.getValueForIndex(row);
        if (SpreadsheetTitles.isDamaged(title)) {
          found(DamageKind.DATE_TITLES, CanonicalColumn.TITLE, row, title);
        }
      }
    }
  }

  private void ratings() {
    RecordText ratings = rows.text(CanonicalColumn.RATING);
    for (int row = 0; row < rows.size(); row++) {
      if (ratings.startsWithin(row, ' ', '9')) {
        String rating = ratings.getValueForIndex(row);
        if (Durations.parse(rating) != null) {
          found(kindOfLength(row), CanonicalColumn.RATING, row, rating);
        }
      }
    }
  }

  private DamageKind kindOfLength(int row) {
    if (!rows.has(CanonicalColumn.DURATION)) {
      return DamageKind.LENGTH_IN_RATING;
    }
    String duration = rows.cell(row, CanonicalColumn.DURATION);
    return duration.isBlank() || Durations.parse(duration) != null
        ? DamageKind.LENGTH_IN_RATING
        : DamageKind.MOVED_LENGTHS;
  }

  private void dates() {
    RecordText dates = rows.text(CanonicalColumn.DATE_ADDED);
    for (int row = 0; row < rows.size(); row++) {
      if (dates.startsWithin(row, ' ', ' ')) {
        found(
            DamageKind.BLANK_BEFORE_DATE,
            CanonicalColumn.DATE_ADDED,
            row,
            dates.getValueForIndex(row));
      }
    }
  }

  /// Double encoding and lost characters, in cells no edition vouches for.
  private void letters(CanonicalColumn column) {
    RecordText cells = rows.text(column);
    BitSet untold = untold(column);
    for (int row = untold.nextSetBit(0); row >= 0; row = untold.nextSetBit(row + 1)) {
      if (!cells.isAscii(row)) {
        String text = cells.getValueForIndex(row);
        if (DoubleEncoding.hasReplacementCharacter(text)) {
          damage.add(DamageKind.LOST_CHARACTERS, column, row, text);
        } else if (DoubleEncoding.undo(text) != null) {
          damage.add(DamageKind.DOUBLE_ENCODED, column, row, text);
        }
      }
    }
  }

  private void found(DamageKind kind, CanonicalColumn column, int row, String text) {
    if (nearest == null || !nearest.tells(row, column)) {
      damage.add(kind, column, row, text);
    } else if (!nearest.differs(row, column)) {
      faults.add(kind, column, row, text);
    }
  }
}
