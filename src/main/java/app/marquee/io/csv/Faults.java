package app.marquee.io.csv;

import app.marquee.domain.figures.NumberText;

/// Why a record is set aside, in sentences.
final class Faults {
  private Faults() {}

  /// A record with another number of fields than the header.
  static String count(int line, int fields, int columns) {
    return "Line "
        + line
        + " has "
        + NumberText.counted(fields, "field", "fields")
        + " where the header has "
        + NumberText.whole(columns)
        + ".";
  }

  /// A header among the records.
  static String repeats(int line) {
    return "Line " + line + " repeats the header.";
  }
}
