package app.marquee.sample;

/// The troubles in the sample, each with the number of records it befalls. A record has at most
/// one, but those written into a copy of another record.
enum Trouble {
  LEADING_BLANK(22),
  NO_BREAK_SPACE(14),
  ZERO_WIDTH(8),
  LINE_BREAK(6),
  DECOMPOSED(5),
  DOUBLE_ENCODED(24),
  REPLACEMENT_CHARACTER(2),
  MISSING_MARKER(24),
  TYPE_SPELLING(18),
  DURATION_IN_RATING(3),
  RATING_SPELLING(22),
  DURATION_SPELLING(8),
  DURATION_MIXED_UP(2),
  ZERO_DURATION(3),
  DATE_SPELLING(44),
  UNREADABLE_DATE(2),
  YEAR_FRACTION(12),
  IMPOSSIBLE_YEAR(2),
  EMPTY_TOKEN(9),
  REPEATED_TOKEN(7),
  LIST_LITERAL(6),
  COUNTRY_CODE(16),
  UNKNOWN_COUNTRY(2),
  ADDED_BEFORE_RELEASE(9),
  MISSING_TITLE(1),
  MISSING_TYPE(1),
  FIELD_MISSING(2),
  FIELD_TOO_MANY(2),
  BROKEN_QUOTE(1),
  EXACT_DUPLICATE(6),
  NEAR_DUPLICATE(5),
  SPREADSHEET_TITLE(3);

  private final int count;

  Trouble(int count) {
    this.count = count;
  }

  /// How many records of the file have it.
  int count() {
    return count;
  }
}
