package app.marquee.domain.passport;

/// A published edition of which only the titles of a sample are known: enough to tell its name, not
/// what was done to it.
public enum SampledEdition {
  AMAZON_2021("amazon-2021", "Amazon Prime Video titles, 2021 edition", 9_668),
  HULU_2021("hulu-2021", "Hulu titles, 2021 edition", 3_073);

  private final String id;
  private final String label;
  private final int records;

  SampledEdition(String id, String label, int records) {
    this.id = id;
    this.label = label;
    this.records = records;
  }

  /// The stable key in reports, such as `hulu-2021`.
  public String id() {
    return id;
  }

  /// Its name for people.
  public String label() {
    return label;
  }

  /// Records in the edition.
  public int records() {
    return records;
  }
}
