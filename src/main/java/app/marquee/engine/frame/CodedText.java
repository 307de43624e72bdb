package app.marquee.engine.frame;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tech.tablesaw.api.StringColumn;

/// A text column as codes into its distinct values, for one-pass counting.
///
/// @param codes one for each row; -1 where the cell is missing
/// @param values code to text, in order of first appearance
public record CodedText(int[] codes, List<String> values) {

  /// Codes of a column; cheap where the column is kept as codes, one hash a row otherwise.
  public static CodedText of(StringColumn column) {
    if (column.getDictionary() instanceof CodedCells cells) {
      return cells.coded();
    }
    Object2IntOpenHashMap<String> known = new Object2IntOpenHashMap<>();
    known.defaultReturnValue(-1);
    int[] codes = new int[column.size()];
    List<String> values = new ArrayList<>();
    for (int row = 0; row < codes.length; row++) {
      if (column.isMissing(row)) {
        codes[row] = -1;
        continue;
      }
      String text = column.get(row);
      int code = known.getInt(text);
      if (code < 0) {
        code = values.size();
        values.add(text);
        known.put(text, code);
      }
      codes[row] = code;
    }
    return new CodedText(codes, List.copyOf(values));
  }

  /// The same text with only the values that occur, in order of first appearance; itself where that
  /// is so already.
  public CodedText compact() {
    int next = 0;
    for (int code : codes) {
      if (code > next) {
        return renumbered();
      }
      next += code == next ? 1 : 0;
    }
    return next == values.size() ? this : renumbered();
  }

  private CodedText renumbered() {
    int[] codeOf = new int[values.size()];
    Arrays.fill(codeOf, -1);
    List<String> occurring = new ArrayList<>();
    int[] renumbered = new int[codes.length];
    for (int row = 0; row < codes.length; row++) {
      int code = codes[row];
      if (code >= 0 && codeOf[code] < 0) {
        codeOf[code] = occurring.size();
        occurring.add(values.get(code));
      }
      renumbered[row] = code < 0 ? -1 : codeOf[code];
    }
    return new CodedText(renumbered, List.copyOf(occurring));
  }

  public int rowCount() {
    return codes.length;
  }

  public int distinct() {
    return values.size();
  }
}
