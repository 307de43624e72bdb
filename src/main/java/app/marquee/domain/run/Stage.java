package app.marquee.domain.run;

/// The stages of a run, in order.
public enum Stage {
  INGEST("ingest", "Ingest"),
  CLEAN("clean", "Clean"),
  FEATURES("features", "Features"),
  ANALYSE("analyse", "Analyse"),
  REPORTS("reports", "Reports");

  private final String id;
  private final String label;

  Stage(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /// The word in logs and documents.
  public String id() {
    return id;
  }

  public String label() {
    return label;
  }
}
