package app.marquee.engine.steps;

import app.marquee.engine.frame.CellText;
import app.marquee.engine.frame.CodedCells;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.PatchedText;
import app.marquee.engine.frame.ScannedCells;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;

/// Makes columns of some rows of others, with new texts or as they are.
final class RowGather {
  private final int[] rows;
  private final boolean all;

  /// @param rows the rows that stay, ascending
  /// @param before how many there were
  RowGather(int[] rows, int before) {
    this.rows = rows;
    this.all = rows.length == before;
  }

  /// True where every row stays.
  boolean keepsAll() {
    return all;
  }

  int[] rows() {
    return rows;
  }

  /// A column no step has changed.
  StringColumn text(StringColumn column, String name) {
    CellText text = CellText.of(column);
    if (all) {
      return text.column(name);
    }
    if (text instanceof CodedCells cells) {
      int[] codes = new int[rows.length];
      for (int i = 0; i < codes.length; i++) {
        codes[i] = cells.coded().codes()[rows[i]];
      }
      return coded(codes, cells.coded().values()).column(name);
    }
    return changed(column, name, null);
  }

  /// A column with new texts.
  ///
  /// @param texts of every row before
  StringColumn text(StringColumn column, String name, String[] texts) {
    if (CellText.of(column) instanceof PatchedText) {
      return changed(column, name, texts);
    }
    Map<String, Integer> known = new HashMap<>();
    List<String> values = new ArrayList<>();
    int[] codes = new int[rows.length];
    for (int i = 0; i < codes.length; i++) {
      String text = texts[rows[i]];
      Integer code = text.isEmpty() ? Integer.valueOf(-1) : known.get(text);
      if (code == null) {
        code = values.size();
        known.put(text, code);
        values.add(text);
      }
      codes[i] = code;
    }
    return coded(codes, values).column(name);
  }

  private static CodedCells coded(int[] codes, List<String> values) {
    return new CodedCells(new CodedText(codes, List.copyOf(values)).compact());
  }

  /// What differs from the file is kept beside it, the rest stays bytes.
  private StringColumn changed(StringColumn column, String name, String @Nullable [] texts) {
    PatchedText before = (PatchedText) CellText.of(column);
    int[] base = new int[rows.length];
    BitSet patched = new BitSet();
    Int2ObjectOpenHashMap<String> patches = new Int2ObjectOpenHashMap<>();
    for (int i = 0; i < base.length; i++) {
      int row = rows[i];
      base[i] = before.baseRow(row);
      boolean differs =
          before.isPatched(row)
              || (texts != null && !texts[row].equals(before.getValueForIndex(row)));
      if (differs) {
        patched.set(base[i]);
        patches.put(base[i], texts == null ? before.getValueForIndex(row) : texts[row]);
      }
    }
    return new PatchedText(before.base(), base, patched, patches, ScannedCells.NONE).column(name);
  }

  IntColumn ints(IntColumn column) {
    int[] numbers = new int[rows.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = column.getInt(rows[i]);
    }
    return IntColumn.create(column.name(), numbers);
  }

  DateColumn dates(DateColumn column) {
    DateColumn dates = DateColumn.create(column.name());
    for (int row : rows) {
      dates.appendInternal(column.getIntInternal(row));
    }
    return dates;
  }
}
