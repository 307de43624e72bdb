package app.marquee.engine.clean;

import app.marquee.domain.kernel.ListCells;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.frame.ByteDictionary;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.RecordBlock;
import app.marquee.engine.frame.Records;
import app.marquee.engine.frame.TokenLists;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Splits list cells into tokens, and applies the list rule to the columns of mostly different
/// values while at it.
final class TokenLister {
  private final CleanedColumn column;
  private final boolean cleans;
  private final ByteDictionary names = new ByteDictionary(4096);
  private final IntArrayList tokens = new IntArrayList();

  private TokenLister(CleanedColumn column, boolean cleans) {
    this.column = column;
    this.cleans = cleans;
  }

  /// Tokens of a column of mostly different values.
  ///
  /// @param skipped rows that get no tokens and are not looked at
  static TokenLists ofRows(
      CleanedColumn column, BitSet skipped, boolean cleans, RunContext context) {
    return new TokenLister(column, cleans).all(skipped, context);
  }

  /// Tokens of a column of few distinct values, split once a value.
  static TokenLists ofValues(CodedText coded) {
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
      int code = coded.codes()[row];
      if (code >= 0) {
        tokens.addElements(tokens.size(), byCode[code]);
      }
      starts[row + 1] = tokens.size();
    }
    return new TokenLists(starts, tokens.toIntArray(), new ArrayList<>(names.texts()));
  }

  private TokenLists all(BitSet skipped, RunContext context) {
    Records records = column.raw().records();
    int[] starts = new int[records.rowCount() + 1];
    for (int b = 0; b < records.blocks().size(); b++) {
      context.cancellation().check();
      RecordBlock block = records.blocks().get(b);
      int row = records.firstRow(b);
      int cell = column.raw().cell();
      for (int r = 0; r < block.rows(); r++, row++, cell += block.columns()) {
        if (!skipped.get(row) && !isPlainList(block, cell, row)) {
          oddRow(row);
        }
        starts[row + 1] = tokens.size();
      }
    }
    return new TokenLists(starts, tokens.toIntArray(), names.texts());
  }

  /// Adds the tokens of a cell that needs no rule; false, with nothing added, where it may need
  /// one.
  private boolean isPlainList(RecordBlock block, int cell, int row) {
    int span = block.spans()[cell];
    int length = span & RecordBlock.LENGTH;
    if (column.hasOwnTrace(row) || (span & RecordBlock.DOUBLED) != 0) {
      return false;
    }
    if (length == 0) {
      return true;
    }
    byte[] bytes = block.bytes();
    int from = block.starts()[cell];
    int end = from + length;
    int before = tokens.size();
    boolean plain = bytes[from] != '[' && bytes[end - 1] != ',';
    while (plain && from < end) {
      int to = from;
      while (to < end && bytes[to] != ',') {
        to++;
      }
      plain =
          to > from
              && bytes[from] != ' '
              && bytes[to - 1] != ' '
              && (to == end || bytes[to + 1] == ' ')
              && addNew(bytes, from, to - from, before);
      from = to + 2;
    }
    if (!plain) {
      tokens.size(before);
    }
    return plain;
  }

  /// Adds a token, unless the row has it since `rowStart`.
  private boolean addNew(byte[] bytes, int from, int length, int rowStart) {
    int code = names.code(bytes, from, length);
    for (int i = rowStart; i < tokens.size(); i++) {
      if (tokens.getInt(i) == code) {
        return false;
      }
    }
    tokens.add(code);
    return true;
  }

  private void oddRow(int row) {
    String value = column.value(row);
    List<String> cell = ListCells.tokens(value);
    if (cleans) {
      CellTrace trace = column.trace(row);
      CellTrace before = trace == null ? CellTrace.of(value) : trace;
      CellTrace after = before.then(RuleId.LIST_TOKENS, ListCells.join(cell));
      if (after != before) {
        column.setTrace(row, after);
      }
    }
    for (String token : cell) {
      byte[] utf8 = token.getBytes(StandardCharsets.UTF_8);
      tokens.add(names.code(utf8, 0, utf8.length));
    }
  }
}
