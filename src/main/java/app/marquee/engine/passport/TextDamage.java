package app.marquee.engine.passport;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.passport.DamageKind;
import app.marquee.engine.editions.CatalogueRows;
import app.marquee.engine.editions.Comparison;
import app.marquee.engine.editions.Matching;
import app.marquee.engine.frame.RecordText;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Damage that only a column as a whole shows: text cut at a length, punctuation taken out.
///
/// Cut is a column whose longest cells are many and end in many ways. Next to an edition, at least
/// four in five of the column's changed cells must have that length.
final class TextDamage {
  private static final int FEWEST = 5;
  private static final int FEWEST_ALONE = 10;
  private static final int SHORTEST_CUT = 20;
  private static final int ENOUGH = 2_000;
  private static final int ENDING = 4;
  private static final int MANY_ENDINGS = 100;

  private final CatalogueRows rows;
  private final @Nullable Matching nearest;
  private final @Nullable Comparison cells;
  private final DamageTally damage;

  TextDamage(
      CatalogueRows rows,
      @Nullable Matching nearest,
      @Nullable Comparison cells,
      DamageTally damage) {
    this.rows = rows;
    this.cells = cells;
    this.nearest = nearest;
    this.damage = damage;
  }

  void find() {
    for (CanonicalColumn column : rows.columns()) {
      if (nearest == null || cells == null) {
        cutAlone(column);
      } else {
        compared(column, nearest, cells);
      }
    }
  }

  private void compared(CanonicalColumn column, Matching edition, Comparison compared) {
    DamageKind changed =
        column == CanonicalColumn.TITLE ? DamageKind.CHANGED_TITLES : DamageKind.CHANGED_CELLS;
    int count = damage.count(changed, column);
    if (count < FEWEST) {
      return;
    }
    if (cut(column, edition, compared) * 5 >= count * 4) {
      damage.rename(changed, DamageKind.CUT_TEXT, column);
    } else if (!hasPunctuation(column)) {
      damage.rename(changed, DamageKind.STRIPPED_PUNCTUATION, column);
    }
  }

  /// Cells of the column's greatest length that differ from the edition's; 0 where as many do not.
  private int cut(CanonicalColumn column, Matching edition, Comparison compared) {
    RecordText cells = rows.text(column);
    int longest = longest(cells);
    int cut = 0;
    int whole = 0;
    for (int row = 0; row < rows.size(); row++) {
      int at = edition.editionRow(row);
      if (at >= 0 && cells.characters(row) == longest) {
        boolean differs = compared.differs(row, column);
        whole += differs ? 0 : 1;
        cut += differs ? 1 : 0;
      }
    }
    return cut >= FEWEST && cut > whole ? cut : 0;
  }

  private int longest(RecordText cells) {
    int longest = 0;
    for (int row = 0; row < rows.size(); row++) {
      longest = Math.max(longest, cells.characters(row));
    }
    return longest;
  }

  private void cutAlone(CanonicalColumn column) {
    RecordText cells = rows.text(column);
    int longest = longest(cells);
    if (longest < SHORTEST_CUT) {
      return;
    }
    int cut = 0;
    int present = 0;
    for (int row = 0; row < rows.size(); row++) {
      int characters = cells.characters(row);
      present += characters > 0 ? 1 : 0;
      cut += characters == longest ? 1 : 0;
    }
    if (cut < FEWEST_ALONE || cut * 50L < present || !endsAnywhere(cells, longest)) {
      return;
    }
    for (int row = 0; row < rows.size(); row++) {
      if (cells.characters(row) == longest) {
        damage.add(DamageKind.CUT_TEXT, column, row, cells.getValueForIndex(row));
      }
    }
  }

  /// True where cells of a length end in many ways: text that is cut does, a pattern does not.
  private boolean endsAnywhere(RecordText cells, int length) {
    Set<String> endings = new HashSet<>();
    int looked = 0;
    for (int row = 0; row < rows.size() && looked < ENOUGH; row++) {
      if (cells.characters(row) == length) {
        String text = cells.getValueForIndex(row);
        endings.add(text.substring(text.length() - ENDING));
        looked++;
      }
    }
    return endings.size() * 2 >= Math.min(looked, MANY_ENDINGS);
  }

  private boolean hasPunctuation(CanonicalColumn column) {
    int looked = 0;
    for (int row = 0; row < rows.size() && looked < ENOUGH; row++) {
      String text = rows.cell(row, column);
      looked += text.isEmpty() ? 0 : 1;
      if (CellComparison.hasPunctuation(text)) {
        return true;
      }
    }
    return false;
  }
}
