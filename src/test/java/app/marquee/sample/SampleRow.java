package app.marquee.sample;

import app.marquee.domain.catalogue.CanonicalColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One title of the sample while it is made: its cells as they will stand in the file.
final class SampleRow {

  /// How the row's record is written.
  enum Form {
    WHOLE,
    /// Without its last three fields.
    CUT,
    /// The description's commas are not quoted.
    UNQUOTED,
    /// A title in quotes with more text after them.
    BROKEN_QUOTE
  }

  private final Map<CanonicalColumn, String> cells = new EnumMap<>(CanonicalColumn.class);
  final LocalDate added;
  Form form = Form.WHOLE;

  /// True where no further trouble may befall the row.
  boolean reserved;

  SampleRow(LocalDate added) {
    this.added = added;
  }

  /// A copy of the cells under another day.
  SampleRow copy(LocalDate day) {
    SampleRow copy = new SampleRow(day);
    copy.cells.putAll(cells);
    return copy;
  }

  String get(CanonicalColumn column) {
    return cells.getOrDefault(column, "");
  }

  void set(CanonicalColumn column, String cell) {
    cells.put(column, cell);
  }

  boolean isMovie() {
    return get(CanonicalColumn.TYPE).equals("Movie");
  }

  /// The record as it stands in the file, without its line end.
  String text() {
    List<String> fields = new ArrayList<>();
    for (CanonicalColumn column : CanonicalColumn.values()) {
      fields.add(field(column));
    }
    int kept = form == Form.CUT ? fields.size() - 3 : fields.size();
    return String.join(",", fields.subList(0, kept));
  }

  private String field(CanonicalColumn column) {
    String cell = get(column);
    if (form == Form.UNQUOTED && column == CanonicalColumn.DESCRIPTION) {
      return cell;
    }
    if (form == Form.BROKEN_QUOTE && column == CanonicalColumn.TITLE) {
      int blank = cell.lastIndexOf(' ');
      return "\"" + cell.substring(0, blank) + "\"" + cell.substring(blank);
    }
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
