package app.marquee.domain.figures;

import app.marquee.domain.chart.ChartSpec;
import java.util.List;

/// What one analysis found: the same for the window, the command line and documents.
///
/// @param subject the title, country or name it is about, as the file spells it; empty where it is
///   about all titles
/// @param ways the answers under each definition, where several are defensible
/// @param notApplicable why the file cannot answer; empty where it can
public record Answer(
    Analysis analysis,
    String subject,
    List<Figure> figures,
    List<ChartSpec> charts,
    List<Listing> listings,
    List<Ways> ways,
    String notApplicable) {
  public Answer {
    figures = List.copyOf(figures);
    charts = List.copyOf(charts);
    listings = List.copyOf(listings);
    ways = List.copyOf(ways);
  }

  /// Of a file that cannot answer.
  public static Answer none(Analysis analysis, String reason) {
    return new Answer(analysis, "", List.of(), List.of(), List.of(), List.of(), reason);
  }

  /// The same with these charts.
  public Answer with(List<ChartSpec> others) {
    return new Answer(analysis, subject, figures, others, listings, ways, notApplicable);
  }

  public boolean isApplicable() {
    return notApplicable.isEmpty();
  }
}
