package app.marquee.engine.passport;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.kernel.DateOrder;
import app.marquee.domain.kernel.DateReading;
import app.marquee.domain.kernel.Dates;
import app.marquee.domain.kernel.DoubleEncoding;
import app.marquee.domain.kernel.SpreadsheetTitles;
import app.marquee.domain.kernel.Whitespace;
import app.marquee.domain.passport.DamageKind;
import app.marquee.domain.recipe.Repair.TitleRepair;
import app.marquee.engine.editions.CatalogueRows;
import app.marquee.engine.editions.CellHash;
import app.marquee.engine.editions.Comparison;
import app.marquee.engine.editions.Matching;
import app.marquee.engine.editions.TitleKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Compares the cells of a catalogue with those of an edition, and says of each that differs how.
///
/// An edition's text is not known here, only its fingerprint. So each explanation is tried the
/// other way round: what the cell would have been is hashed, and counts where that is the
/// edition's.
final class CellComparison {
  private final CatalogueRows rows;
  private final Matching matching;
  private final Comparison cells;
  private final DamageTally tally;
  private final int[] records;
  private final CellHash hash = new CellHash();
  private final TitleKey keys = new TitleKey();
  private final List<TitleRepair> titles = new ArrayList<>();
  private final Map<String, List<String>> spellings = new HashMap<>();

  CellComparison(
      CatalogueRows rows, Matching matching, Comparison cells, DamageTally tally, int[] records) {
    this.rows = rows;
    this.cells = cells;
    this.matching = matching;
    this.tally = tally;
    this.records = records;
  }

  /// Compares every record that is in the edition.
  ///
  /// @return the titles that were dates by a spreadsheet, with what they were
  List<TitleRepair> compare() {
    BitSet moved = moved();
    for (CanonicalColumn column : matching.cells().columns()) {
      boolean length = column == CanonicalColumn.RATING || column == CanonicalColumn.DURATION;
      BitSet others = cells.others(column);
      for (int row = others.nextSetBit(0); row >= 0; row = others.nextSetBit(row + 1)) {
        if (column != CanonicalColumn.SHOW_ID && !(length && moved.get(row))) {
          String text = rows.cell(row, column);
          tally.add(kind(row, matching.editionRow(row), column, text), column, row, text);
        }
      }
    }
    return titles;
  }

  private BitSet moved() {
    BitSet moved = new BitSet();
    BitSet others = cells.others(CanonicalColumn.RATING);
    for (int row = others.nextSetBit(0); row >= 0; row = others.nextSetBit(row + 1)) {
      if (hasMoved(row, matching.editionRow(row))) {
        moved.set(row);
        tally.add(
            DamageKind.MOVED_LENGTHS,
            row,
            rows.cell(row, CanonicalColumn.RATING)
                + " | "
                + rows.cell(row, CanonicalColumn.DURATION));
      }
    }
    return moved;
  }

  /// True where the rating holds what the edition has for a duration, or the other way round.
  private boolean hasMoved(int row, int at) {
    if (!cells.differs(row, CanonicalColumn.DURATION)) {
      return false;
    }
    short rating = rows.fold(row, CanonicalColumn.RATING);
    short duration = rows.fold(row, CanonicalColumn.DURATION);
    return rating == matching.cells().cell(at, CanonicalColumn.DURATION)
        && duration == matching.cells().cell(at, CanonicalColumn.RATING);
  }

  private DamageKind kind(int row, int at, CanonicalColumn column, String text) {
    short theirs = matching.cells().cell(at, column);
    if (text.isEmpty()) {
      return DamageKind.EMPTIED_CELLS;
    }
    if (theirs == CellHash.EMPTY) {
      return text.isBlank() ? DamageKind.CHANGED_BLANKS : DamageKind.FILLED_CELLS;
    }
    if (DoubleEncoding.hasReplacementCharacter(text)) {
      return DamageKind.LOST_CHARACTERS;
    }
    String undone = DoubleEncoding.undo(text);
    if (undone != null) {
      if (hash.fold(undone) != theirs) {
        // Undone it still is not what it was: most often it was cut as well.
        tally.add(otherwise(column), column, row, text);
      }
      return DamageKind.DOUBLE_ENCODED;
    }
    if (isOtherBlanks(column, text, theirs)) {
      return DamageKind.CHANGED_BLANKS;
    }
    return switch (column) {
      case TITLE -> title(row, at, text);
      case DATE_ADDED -> date(text, theirs);
      default -> DamageKind.CHANGED_CELLS;
    };
  }

  private static DamageKind otherwise(CanonicalColumn column) {
    return column == CanonicalColumn.TITLE ? DamageKind.CHANGED_TITLES : DamageKind.CHANGED_CELLS;
  }

  /// Each guess has its chance of being right by accident, so only likely ones are made.
  private boolean isOtherBlanks(CanonicalColumn column, String text, short theirs) {
    String clean = Whitespace.clean(text);
    if (!clean.equals(text) && hash.fold(clean) == theirs) {
      return true;
    }
    boolean blanksAtEnds = column == CanonicalColumn.DATE_ADDED || column == CanonicalColumn.TITLE;
    return blanksAtEnds
        && (hash.fold(" " + text) == theirs
            || hash.fold(text + " ") == theirs
            || hash.fold(text + "\u00A0") == theirs);
  }

  private DamageKind title(int row, int at, String text) {
    if (matching.hasKey(at, rows.key(row))) {
      return hasPunctuation(text) ? DamageKind.RESPELLED_TITLES : DamageKind.STRIPPED_PUNCTUATION;
    }
    if (!SpreadsheetTitles.isDamaged(text)) {
      return DamageKind.CHANGED_TITLES;
    }
    String before = original(row, at, text);
    if (before != null) {
      titles.add(new TitleRepair(records[row], text, before));
    }
    return DamageKind.DATE_TITLES;
  }

  /// The title it was in the edition: the one that gives the edition's fingerprints, of the title
  /// and of the record; null where none does.
  private @Nullable String original(int row, int at, String damaged) {
    int type = TitleKey.type(rows.cell(row, CanonicalColumn.TYPE));
    int year = 0;
    if (rows.has(CanonicalColumn.RELEASE_YEAR)) {
      byte[] cell = rows.cell(row, CanonicalColumn.RELEASE_YEAR).getBytes(StandardCharsets.UTF_8);
      year = TitleKey.year(cell, 0, cell.length);
    }
    short theirs = matching.cells().cell(at, CanonicalColumn.TITLE);
    for (String title : TitleCandidates.of(damaged)) {
      byte[] utf8 = title.getBytes(StandardCharsets.UTF_8);
      if (hash.fold(title) == theirs
          && matching.hasKey(at, keys.of(utf8, 0, utf8.length, type, year))) {
        return title;
      }
    }
    return null;
  }

  private DamageKind date(String text, short theirs) {
    for (String spelling : spellings.computeIfAbsent(text, CellComparison::spellings)) {
      if (hash.fold(spelling) == theirs) {
        return DamageKind.REWRITTEN_DATES;
      }
    }
    return DamageKind.CHANGED_CELLS;
  }

  /// A date as editions write it, in either order of day and month where both can be meant.
  private static List<String> spellings(String text) {
    DateReading reading = Dates.read(text);
    List<String> spellings = new ArrayList<>();
    for (DateOrder order : List.of(DateOrder.MONTH_FIRST, DateOrder.DAY_FIRST)) {
      LocalDate date = Dates.resolve(reading, order);
      if (date != null) {
        String spelling =
            MonthNames.whole(date.getMonthValue())
                + " "
                + date.getDayOfMonth()
                + ", "
                + date.getYear();
        spellings.add(spelling);
        spellings.add(" " + spelling);
      }
    }
    return spellings;
  }

  static boolean hasPunctuation(String text) {
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (one > ' ' && one < 0x7F && !Character.isLetterOrDigit(one)) {
        return true;
      }
    }
    return false;
  }
}
