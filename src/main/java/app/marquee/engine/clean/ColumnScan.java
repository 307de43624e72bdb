package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.engine.frame.ByteDictionary;
import app.marquee.engine.frame.ByteScan;
import app.marquee.engine.frame.RecordBlock;
import app.marquee.engine.frame.RecordText;
import app.marquee.engine.frame.ScannedCells;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;

/// What one pass over a column's bytes tells before any rule: the same for every recipe. Immutable.
///
/// A column of few distinct values has its values and a code for each row. In the others the scan
/// finds the few cells a rule could touch, and only those become text.
final class ColumnScan {
  private static final byte[] NONE = {};

  private final CanonicalColumn column;
  private final RecordText raw;
  private final int[] codes;
  private final List<String> values;
  private final BitSet odd;
  private final ScannedCells cells;
  private final int[] folded;

  private ColumnScan(Values scanned) {
    column = scanned.column;
    raw = scanned.raw;
    codes = scanned.codes;
    values = scanned.values.texts();
    odd = new BitSet();
    cells = ScannedCells.NONE;
    folded = new int[0];
  }

  private ColumnScan(Wide scanned) {
    column = scanned.column;
    raw = scanned.raw;
    codes = new int[0];
    values = List.of();
    odd = scanned.odd;
    cells = new ScannedCells(scanned.words, scanned.hashes);
    folded = scanned.folded;
  }

  CanonicalColumn column() {
    return column;
  }

  RecordText raw() {
    return raw;
  }

  /// True for the columns whose values repeat in every catalogue.
  boolean repeats() {
    return repeats(column);
  }

  /// Row to the index of its value; empty in a column of mostly different values. The array is the
  /// scan's own.
  int[] codes() {
    return codes;
  }

  /// The distinct values by code.
  List<String> values() {
    return values;
  }

  /// Rows whose cell a rule could touch, in a column of mostly different values.
  BitSet odd() {
    return odd;
  }

  /// What is known of each row's cell.
  ScannedCells cells() {
    return cells;
  }

  /// The hash of each title without case where its bytes are ASCII and stand for themselves, else
  /// 0; empty in other columns. The array is the scan's own.
  int[] folded() {
    return folded;
  }

  private static boolean repeats(CanonicalColumn column) {
    return switch (column) {
      case TYPE, COUNTRY, DATE_ADDED, RELEASE_YEAR, RATING, DURATION, LISTED_IN -> true;
      case SHOW_ID, TITLE, DIRECTOR, CAST, DESCRIPTION -> false;
    };
  }

  /// A scan under way, a block at a time in file order.
  interface Pass {
    void block(RecordBlock block, int firstRow);

    /// The scan, once every block went through.
    ColumnScan finish();
  }

  static Pass pass(CanonicalColumn column, RecordText raw) {
    return repeats(column) ? new Values(column, raw) : new Wide(column, raw);
  }

  /// Numbers the values of a column.
  private static final class Values implements Pass {
    private final CanonicalColumn column;
    private final RecordText raw;
    private final ByteDictionary values = new ByteDictionary(1024);
    private final int[] codes;

    Values(CanonicalColumn column, RecordText raw) {
      this.column = column;
      this.raw = raw;
      codes = new int[raw.size()];
    }

    @Override
    public void block(RecordBlock block, int firstRow) {
      int row = firstRow;
      int cell = raw.cell();
      for (int r = 0; r < block.rows(); r++, row++, cell += block.columns()) {
        int span = block.spans()[cell];
        if ((span & RecordBlock.DOUBLED) != 0) {
          byte[] utf8 = RecordText.text(block, cell).getBytes(StandardCharsets.UTF_8);
          codes[row] = values.code(utf8, 0, utf8.length);
        } else {
          int length = span & RecordBlock.LENGTH;
          codes[row] =
              length == 0
                  ? values.code(NONE, 0, 0)
                  : values.code(block.bytes(), block.starts()[cell], length);
        }
      }
    }

    @Override
    public ColumnScan finish() {
      return new ColumnScan(this);
    }
  }

  /// Finds the cells a rule could touch, counts the words of the others, and hashes what is no
  /// list.
  private static final class Wide implements Pass {
    private final CanonicalColumn column;
    private final RecordText raw;
    private final BitSet odd = new BitSet();
    private final char[] words;
    private final int[] hashes;
    private final int[] folded;

    Wide(CanonicalColumn column, RecordText raw) {
      this.column = column;
      this.raw = raw;
      boolean counted = column == CanonicalColumn.TITLE || column == CanonicalColumn.DESCRIPTION;
      words = new char[counted ? raw.size() : 0];
      // Lists are told apart by their tokens.
      hashes = new int[column.isList() ? 0 : raw.size()];
      folded = new int[column == CanonicalColumn.TITLE ? raw.size() : 0];
    }

    @Override
    public void block(RecordBlock block, int firstRow) {
      int row = firstRow;
      int cell = raw.cell();
      for (int r = 0; r < block.rows(); r++, row++, cell += block.columns()) {
        int length = block.spans()[cell] & RecordBlock.LENGTH;
        int count =
            length == 0 ? 0 : TextRules.plainWords(block.bytes(), block.starts()[cell], length);
        if (count < 0) {
          odd.set(row);
        } else if (words.length > 0 && count <= Character.MAX_VALUE) {
          words[row] = (char) count;
        }
        if (hashes.length > 0 && (block.spans()[cell] & RecordBlock.DOUBLED) == 0) {
          hashes[row] = ByteScan.hash(block.bytes(), block.starts()[cell], length);
        }
        if (folded.length > 0) {
          folded[row] = TitleHashes.ofAscii(block, cell);
        }
      }
    }

    @Override
    public ColumnScan finish() {
      return new ColumnScan(this);
    }
  }
}
