package app.marquee.domain.kernel;

/// The audience a rating speaks of.
public enum ContentCategory {
  KIDS("Kids"),
  FAMILY("Family"),
  TEEN("Teen"),
  ADULT("Adult"),
  OTHER("Other");

  private final String text;

  ContentCategory(String text) {
    this.text = text;
  }

  /// The text in cells and charts, such as `Kids`.
  public String text() {
    return text;
  }
}
