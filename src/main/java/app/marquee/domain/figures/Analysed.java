package app.marquee.domain.figures;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.passport.Passport;
import app.marquee.domain.passport.PassportDocument;
import app.marquee.domain.quality.CheckResult;
import java.util.ArrayList;
import java.util.List;

/// What the analyses found.
///
/// @param documents the nine report documents, in the order they are written, without the
///   `schema_version`, `as_of` and `source` head that the writer puts first
/// @param figures the key figures of the overview
/// @param charts every chart, the overview's first
/// @param passport what the file is
/// @param surprises what stands out of the counts, most surprising first
public record Analysed(
    List<ReportDocument> documents,
    List<Figure> figures,
    List<Insight> insights,
    List<CheckResult> checks,
    List<ChartSpec> charts,
    Passport passport,
    List<Surprise> surprises) {

  /// Of a file whose passport nobody made and of which nothing stands out.
  public Analysed(
      List<ReportDocument> documents,
      List<Figure> figures,
      List<Insight> insights,
      List<CheckResult> checks,
      List<ChartSpec> charts) {
    this(documents, figures, insights, checks, charts, Passport.none(), List.of());
  }

  /// The same of a file with this passport, which the quality report tells too.
  public Analysed with(Passport made) {
    List<ReportDocument> told = new ArrayList<>();
    for (ReportDocument document : documents) {
      told.add(
          document.name().equals("quality_report")
              ? document.with("passport", PassportDocument.of(made))
              : document);
    }
    return new Analysed(List.copyOf(told), figures, insights, checks, charts, made, surprises);
  }
}
