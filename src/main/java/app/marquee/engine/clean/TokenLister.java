package app.marquee.engine.clean;

import app.marquee.domain.kernel.ListCells;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.frame.ByteDictionary;
import app.marquee.engine.frame.ByteScan;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.RecordBlock;
import app.marquee.engine.frame.Records;
import app.marquee.engine.frame.TokenLists;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Splits list cells into tokens, and applies the list rule to the columns of mostly different
/// values while at it.
final class TokenLister {
  private static final int BATCH = 256;

  /// The count of a cell that is not a plain list.
  private static final int ODD = -1;

  /// The first byte of U+0080 to U+00BF.
  private static final byte LEAD = (byte) 0xC2;

  private final CleanedColumn column;
  private final ColumnCleaner cleaner;
  private final IntArrayList odd;
  private final ByteDictionary names = new ByteDictionary(4096);
  private final IntArrayList tokens = new IntArrayList();

  /// Tokens found in the cells at hand but not numbered yet: where they lie, and their hashes.
  private int[] places = new int[BATCH * 2];

  private int[] lengths = new int[BATCH * 2];
  private int[] hashes = new int[BATCH * 2];
  private int found;

  /// Places of the commas in the cell at hand.
  private int[] commas = new int[BATCH];

  /// Tokens in each cell at hand.
  private int[] counts = new int[BATCH];

  private int cells;

  /// True where a token may have a number and no row, or a number from before its first row: a cell
  /// such as `None, None` was emptied.
  private boolean orphans;

  private TokenLister(CleanedColumn column, ColumnCleaner cleaner, IntArrayList odd) {
    this.column = column;
    this.cleaner = cleaner;
    this.odd = odd;
  }

  /// Splits a column of mostly different values, and traces in it what the list rule changes.
  ///
  /// @param odd is filled with the rows that went through the list rule, ascending; all others are
  ///   split as their bytes stand
  static TokenLists ofRows(
      CleanedColumn column, ColumnCleaner cleaner, IntArrayList odd, Cancellation cancellation) {
    return new TokenLister(column, cleaner, odd).all(cancellation);
  }

  /// What the list rule makes of a cell of such a column.
  static CellTrace listed(CleanedColumn column, int row, ColumnCleaner cleaner) {
    CellTrace trace = column.trace(row);
    CellTrace before = trace == null ? CellTrace.of(column.value(row)) : trace;
    return cleaner.listTokens(before, column.column());
  }

  /// Tokens of a column of few distinct values, split once a value.
  static TokenLists ofValues(CodedText coded, Cancellation cancellation) {
    ByteDictionary names = new ByteDictionary(256);
    int[][] byCode = new int[coded.distinct()][];
    for (int code = 0; code < byCode.length; code++) {
      List<String> cell = ListCells.tokens(coded.values().get(code));
      byCode[code] = new int[cell.size()];
      for (int i = 0; i < cell.size(); i++) {
        byte[] utf8 = cell.get(i).getBytes(StandardCharsets.UTF_8);
        byCode[code][i] = names.code(utf8, 0, utf8.length);
      }
    }
    int[] starts = new int[coded.rowCount() + 1];
    IntArrayList tokens = new IntArrayList(coded.rowCount());
    for (int row = 0; row < coded.rowCount(); row++) {
      cancellation.checkAt(row);
      int code = coded.codes()[row];
      if (code >= 0) {
        tokens.addElements(tokens.size(), byCode[code]);
      }
      starts[row + 1] = tokens.size();
    }
    return new TokenLists(starts, tokens.toIntArray(), new ArrayList<>(names.texts()));
  }

  private TokenLists all(Cancellation cancellation) {
    Records records = column.raw().records();
    int[] starts = new int[records.rowCount() + 1];
    for (int b = 0; b < records.blocks().size(); b++) {
      cancellation.check();
      RecordBlock block = records.blocks().get(b);
      int firstRow = records.firstRow(b);
      int cell = column.raw().cell();
      int from = firstRow;
      for (int r = 0; r < block.rows(); r++, cell += block.columns()) {
        int row = firstRow + r;
        split(block, cell, row);
        if (found >= BATCH || r + 1 == block.rows()) {
          take(block.bytes(), from, row, starts);
          from = row + 1;
        }
      }
    }
    int[] ids = tokens.toIntArray();
    return orphans
        ? TokenLists.byAppearance(starts, ids, names.texts(), List.of())
        : new TokenLists(starts, ids, names.texts());
  }

  /// Finds the tokens of a cell by its bytes and notes how many there are, [#ODD] where a rule may
  /// be needed.
  private void split(RecordBlock block, int cell, int row) {
    int span = block.spans()[cell];
    int length = span & RecordBlock.LENGTH;
    int before = found;
    boolean plain = true;
    if (column.hasOwnTrace(row) || (span & RecordBlock.DOUBLED) != 0) {
      plain = false;
    } else if (length > 0) {
      byte[] bytes = block.bytes();
      int at = block.starts()[cell];
      int end = at + length;
      boolean sure = column.isPlain(row);
      plain = (cleaner.trims() || sure) && bytes[at] != '[' && bytes[end - 1] != ',';
      int count = plain ? commas(bytes, at, end) : 0;
      for (int i = 0; plain && i <= count; i++) {
        int to = i < count ? commas[i] : end;
        plain =
            to > at
                && (sure || !mayKeepBlank(bytes, at, to))
                && bytes[at] != ' '
                && bytes[to - 1] != ' '
                && (to == end || bytes[to + 1] == ' ');
        note(bytes, at, to - at);
        at = to + 2;
      }
    }
    if (!plain) {
      found = before;
    }
    if (cells == counts.length) {
      counts = Arrays.copyOf(counts, cells * 2);
    }
    counts[cells++] = plain ? found - before : ODD;
  }

  /// True where a token may begin or end with a blank that the whitespace rule leaves, as it is a
  /// byte of a letter in double encoding: all such are from U+0080 to U+00BF.
  private static boolean mayKeepBlank(byte[] bytes, int start, int end) {
    return bytes[start] == LEAD || (end - start >= 2 && bytes[end - 2] == LEAD);
  }

  /// Finds the commas of a cell; returns how many there are.
  private int commas(byte[] bytes, int start, int end) {
    if (commas.length < end - start) {
      commas = new int[(end - start) * 2];
    }
    return ByteScan.all(bytes, start, end, (byte) ',', commas);
  }

  private void note(byte[] bytes, int start, int length) {
    if (found == hashes.length) {
      places = Arrays.copyOf(places, found * 2);
      lengths = Arrays.copyOf(lengths, found * 2);
      hashes = Arrays.copyOf(hashes, found * 2);
    }
    places[found] = start;
    lengths[found] = length;
    hashes[found++] = ByteDictionary.hash(bytes, start, length);
  }

  /// Gives the noted tokens of rows `from` to `to` their numbers.
  private void take(byte[] bytes, int from, int to, int[] starts) {
    names.warm(hashes, found);
    int next = 0;
    for (int row = from; row <= to; row++) {
      int count = counts[row - from];
      int before = tokens.size();
      boolean repeats = false;
      if (count > 0) {
        makeRoom(before + count);
        repeats = number(bytes, next, count, tokens.elements(), before);
        next += count;
      }
      if (count == ODD || repeats) {
        tokens.size(before);
        oddRow(row);
        orphans |= repeats && tokens.size() == before;
      }
      starts[row + 1] = tokens.size();
    }
    found = 0;
    cells = 0;
  }

  /// Makes the tokens this many; doubles their room, which fastutil would make exact each time.
  private void makeRoom(int size) {
    if (size > tokens.elements().length) {
      tokens.ensureCapacity(Math.max(size, tokens.elements().length * 2));
    }
    tokens.size(size);
  }

  /// Writes the numbers of a cell's tokens; true where one stands in the cell twice.
  private boolean number(byte[] bytes, int first, int count, int[] to, int start) {
    boolean repeats = false;
    for (int i = 0; i < count; i++) {
      int token = first + i;
      int code = names.code(bytes, places[token], lengths[token], hashes[token]);
      for (int t = start; t < start + i; t++) {
        repeats |= to[t] == code;
      }
      to[start + i] = code;
    }
    return repeats;
  }

  private void oddRow(int row) {
    odd.add(row);
    CellTrace after = listed(column, row, cleaner);
    if (after.isChanged()) {
      column.setTrace(row, after);
    }
    for (String token : ListCells.tokens(after.value())) {
      byte[] utf8 = token.getBytes(StandardCharsets.UTF_8);
      tokens.add(names.code(utf8, 0, utf8.length));
    }
  }
}
