package app.marquee.domain.catalogue;

/// The two kinds of title.
public enum ContentType {
  MOVIE("Movie"),
  TV_SHOW("TV Show");

  private final String text;

  ContentType(String text) {
    this.text = text;
  }

  /// The cleaned cell's text: `Movie` or `TV Show`.
  public String text() {
    return text;
  }
}
