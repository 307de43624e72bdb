package app.marquee.app.explore;

/// Cells of the tables that faces print and save: RFC 4180, in quotes only where needed.
public final class CsvCell {
  private CsvCell() {}

  /// A cell as it is written. Blanks at either end are quoted, as some readers trim what is not.
  public static String of(String text) {
    boolean quoted =
        text.indexOf(',') >= 0
            || text.indexOf('"') >= 0
            || text.indexOf('\n') >= 0
            || text.indexOf('\r') >= 0
            || (!text.isEmpty() && !text.equals(text.strip()));
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
