package app.marquee.domain.passport;

/// What can have been done to a file on its way from its edition. Those that compare with an
/// edition are looked for only where the file is near one.
public enum DamageKind {
  MISSING_RECORDS("missing_records", "Records of the edition that are not in the file"),
  UNKNOWN_RECORDS("unknown_records", "Records that no edition knows"),
  REPEATED_RECORDS("repeated_records", "Records that repeat an earlier one"),
  QUARANTINED_RECORDS("quarantined_records", "Records torn, cut or otherwise unreadable"),
  SHIFTED_FIELDS("shifted_fields", "Records whose fields moved to a neighbouring column"),
  RENUMBERED_IDS("renumbered_ids", "Ids that are not the edition's"),
  DECIMAL_IDS("decimal_ids", "Ids written as decimals, such as 8807.0"),
  DATE_TITLES("date_titles", "Titles a spreadsheet turned into dates"),
  CHANGED_TITLES("changed_titles", "Titles that are not the edition's"),
  RESPELLED_TITLES(
      "respelled_titles", "Titles that differ in case, accents, blanks or punctuation"),
  DOUBLE_ENCODED("double_encoded", "Cells of double-encoded text"),
  LOST_CHARACTERS("lost_characters", "Cells with a character lost for good"),
  CUT_TEXT("cut_text", "Cells cut at a length"),
  STRIPPED_PUNCTUATION("stripped_punctuation", "Cells without their punctuation"),
  CHANGED_BLANKS("changed_blanks", "Cells whose blanks were changed"),
  REWRITTEN_DATES("rewritten_dates", "Dates written another way"),
  MOVED_LENGTHS("moved_lengths", "Lengths and ratings that changed places"),
  EMPTIED_CELLS("emptied_cells", "Cells emptied"),
  FILLED_CELLS("filled_cells", "Cells filled"),
  CHANGED_CELLS("changed_cells", "Cells that are not the edition's"),
  MISSING_COLUMNS("missing_columns", "Columns that are not in the file"),
  RENAMED_COLUMNS("renamed_columns", "Columns under another name"),
  ADDED_COLUMNS("added_columns", "Columns that were added"),
  BLANK_BEFORE_DATE("blank_before_date", "Dates with a blank before them"),
  LENGTH_IN_RATING("length_in_rating", "Lengths in the rating column");

  private final String id;
  private final String label;

  DamageKind(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /// The stable key in reports, such as `date_titles`.
  public String id() {
    return id;
  }

  /// What is counted, in words.
  public String label() {
    return label;
  }
}
