package app.marquee.engine.clean;

import app.marquee.domain.kernel.ListCells;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.frame.ByteDictionary;
import app.marquee.engine.frame.TokenLists;
import it.unimi.dsi.fastutil.ints.Int2ObjectLinkedOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Splits a wide list column that was split before, by other rules: only the rows these rules may
/// touch are split, the others keep their tokens.
final class SplitAgain {
  private final TokenLists known;
  private final int[] rows;

  /// The tokens of the rows that have others than before, as codes of [#texts]; in file order.
  private final Int2ObjectLinkedOpenHashMap<int[]> others = new Int2ObjectLinkedOpenHashMap<>();

  private final ByteDictionary texts = new ByteDictionary(64);

  /// @param known the tokens of the earlier splitting
  /// @param rows those to be split, ascending; in all others the tokens are known to be the same
  SplitAgain(TokenLists known, int[] rows) {
    this.known = known;
    this.rows = rows;
  }

  /// The tokens as a splitting of the whole column would give them, and in the column the traces of
  /// what the list rule changes. The same object as before where no token is another.
  TokenLists split(CleanedColumn column, ColumnCleaner cleaner, Cancellation cancellation) {
    for (int i = 0; i < rows.length; i++) {
      cancellation.checkAt(i);
      CellTrace after = TokenLister.listed(column, rows[i], cleaner);
      if (after.isChanged()) {
        column.setTrace(rows[i], after);
      }
      List<String> tokens = ListCells.tokens(after.value());
      if (!tokens.equals(known.namesOf(rows[i]))) {
        others.put(rows[i], codes(tokens));
      }
    }
    cancellation.check();
    return others.isEmpty() ? known : numbered();
  }

  private int[] codes(List<String> tokens) {
    int[] codes = new int[tokens.size()];
    for (int i = 0; i < codes.length; i++) {
      byte[] utf8 = tokens.get(i).getBytes(StandardCharsets.UTF_8);
      codes[i] = texts.code(utf8, 0, utf8.length);
    }
    return codes;
  }

  private TokenLists numbered() {
    int[] ids = known.idsOf(texts);
    List<String> added = new ArrayList<>();
    for (int code = 0; code < ids.length; code++) {
      if (ids[code] < 0) {
        ids[code] = known.distinct() + added.size();
        added.add(texts.text(code));
      }
    }
    int[] starts = starts();
    int[] tokens = new int[starts[starts.length - 1]];
    int row = 0;
    for (Int2ObjectMap.Entry<int[]> other : others.int2ObjectEntrySet()) {
      copy(row, other.getIntKey(), starts, tokens);
      row = other.getIntKey();
      int at = starts[row++];
      for (int code : other.getValue()) {
        tokens[at++] = ids[code];
      }
    }
    copy(row, known.rowCount(), starts, tokens);
    return TokenLists.byAppearance(starts, tokens, known.names(), List.copyOf(added));
  }

  private int[] starts() {
    int[] counts = IntStream.range(0, known.rowCount()).map(known::count).toArray();
    others.int2ObjectEntrySet().fastForEach(e -> counts[e.getIntKey()] = e.getValue().length);
    int[] starts = new int[counts.length + 1];
    for (int row = 0; row < counts.length; row++) {
      starts[row + 1] = starts[row] + counts[row];
    }
    return starts;
  }

  /// Rows `from` to before `to` keep their tokens.
  private void copy(int from, int to, int[] starts, int[] tokens) {
    int first = known.starts()[from];
    System.arraycopy(known.tokens(), first, tokens, starts[from], known.starts()[to] - first);
  }
}
