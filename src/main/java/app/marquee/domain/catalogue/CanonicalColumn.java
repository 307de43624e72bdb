package app.marquee.domain.catalogue;

/// The twelve columns every catalogue is brought to, in the order they are written.
public enum CanonicalColumn {
  SHOW_ID("show_id"),
  TYPE("type"),
  TITLE("title"),
  DIRECTOR("director"),
  CAST("cast"),
  COUNTRY("country"),
  DATE_ADDED("date_added"),
  RELEASE_YEAR("release_year"),
  RATING("rating"),
  DURATION("duration"),
  LISTED_IN("listed_in"),
  DESCRIPTION("description");

  private final String header;

  CanonicalColumn(String header) {
    this.header = header;
  }

  /// The column's name in files, documents and messages, such as `listed_in`.
  public String header() {
    return header;
  }

  /// True where a cell holds several values: director, cast, country, listed_in.
  public boolean isList() {
    return this == DIRECTOR || this == CAST || this == COUNTRY || this == LISTED_IN;
  }
}
