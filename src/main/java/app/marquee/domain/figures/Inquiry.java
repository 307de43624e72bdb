package app.marquee.domain.figures;

/// One analysis asked of a catalogue.
///
/// @param subject the title, country or name it is about; empty where it needs none
public record Inquiry(Analysis analysis, String subject) {
  /// Of all titles.
  public static Inquiry of(Analysis analysis) {
    return new Inquiry(analysis, "");
  }
}
