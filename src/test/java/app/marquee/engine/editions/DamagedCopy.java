package app.marquee.engine.editions;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.kernel.DoubleEncoding;
import app.marquee.domain.kernel.SpreadsheetTitles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a damaged copy still tells of its edition.
///
/// The only copy of the 2019 edition at hand encodes text beyond ASCII twice and cuts such cells at
/// the length they had before. Cells of plain ASCII are whole. Of the others one counts only where
/// the same record of the 2020 edition goes on just as the cell begins: then the 2020 edition's
/// text is taken, else the cell is left unknown.
final class DamagedCopy {
  private static final int LONGEST_GARBAGE = 4;

  private final EditionSource damaged;
  private final EditionSource sound;
  private final int[] sameRecord;

  private DamagedCopy(EditionSource damaged, EditionSource sound) {
    this.damaged = damaged;
    this.sound = sound;
    this.sameRecord = new int[damaged.records()];
  }

  /// Replaces or forgets the damaged cells of a copy.
  static void mend(EditionSource damaged, EditionSource sound) {
    DamagedCopy copy = new DamagedCopy(damaged, sound);
    copy.pair();
    for (int row = 0; row < damaged.records(); row++) {
      for (CanonicalColumn column : CanonicalColumn.values()) {
        copy.mend(row, column);
      }
    }
  }

  private void pair() {
    Map<Integer, Integer> byKey = new HashMap<>();
    for (int row = 0; row < sound.records(); row++) {
      byKey.putIfAbsent(sound.key(row), row);
    }
    Set<Integer> taken = new HashSet<>();
    for (int row = 0; row < sameRecord.length; row++) {
      sameRecord[row] = byKey.getOrDefault(damaged.key(row), -1);
      taken.add(sameRecord[row]);
    }
    for (int row = 0; row < sameRecord.length; row++) {
      if (sameRecord[row] < 0 && !isAscii(text(damaged, row, CanonicalColumn.TITLE))) {
        for (int at = 0; at < sound.records() && sameRecord[row] < 0; at++) {
          if (!taken.contains(at) && isSameUnderAnotherTitle(row, at)) {
            sameRecord[row] = at;
            taken.add(at);
          }
        }
      }
    }
  }

  private boolean isSameUnderAnotherTitle(int row, int at) {
    for (CanonicalColumn column :
        new CanonicalColumn[] {
          CanonicalColumn.TYPE,
          CanonicalColumn.RELEASE_YEAR,
          CanonicalColumn.DIRECTOR,
          CanonicalColumn.DESCRIPTION,
          CanonicalColumn.TITLE
        }) {
      if (!agrees(text(damaged, row, column), text(sound, at, column))) {
        return false;
      }
    }
    return true;
  }

  private void mend(int row, CanonicalColumn column) {
    String cell = damaged.cell(row, column);
    boolean date =
        cell != null && column == CanonicalColumn.TITLE && SpreadsheetTitles.isDamaged(cell);
    if (cell == null || (isAscii(cell) && !date)) {
      return;
    }
    int at = sameRecord[row];
    String whole = at < 0 ? null : sound.cell(at, column);
    boolean proven = whole != null && (date ? whole.equalsIgnoreCase(cell) : agrees(cell, whole));
    damaged.set(row, column, proven ? whole : null);
  }

  /// True where a whole text begins as a damaged one does, but for a broken end.
  static boolean agrees(String cell, String whole) {
    if (isAscii(cell)) {
      return cell.equals(whole);
    }
    String undone = DoubleEncoding.undo(cell);
    String begins = undone == null ? cell : undone;
    for (int garbage = 0; garbage <= Math.min(LONGEST_GARBAGE, begins.length()); garbage++) {
      String part = begins.substring(0, begins.length() - garbage);
      if (part.length() * 2 >= whole.length() && whole.startsWith(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(one -> one < 0x80);
  }

  private static String text(EditionSource of, int row, CanonicalColumn column) {
    @Nullable String cell = of.cell(row, column);
    return cell == null ? "" : cell;
  }
}
