package app.marquee.domain.provenance;

import app.marquee.domain.quality.RuleId;

/// A row a rule points at without changing it.
///
/// @param record number in the file, from 1
/// @param column the cell concerned, empty where the whole row is
/// @param reason one clause in words, such as `same title, type and year as record 12 (s12)`
public record Flag(int record, int line, RuleId rule, String column, String reason) {

  /// The reason of a title that looks like another.
  ///
  /// @param record the other's
  /// @param id the other's show_id, empty where it has none
  public static String looksLike(int record, String id) {
    return "same title, type and release year as " + named(record, id);
  }

  /// What sentences call a title: `record 12 (s12)`.
  ///
  /// @param id the show_id, empty where it has none
  public static String named(int record, String id) {
    return "record " + record + (id.isEmpty() ? "" : " (" + id + ")");
  }
}
