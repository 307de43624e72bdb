package app.marquee.domain.figures;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.quality.CheckResult;
import java.util.List;

/// What the analyses found.
///
/// @param documents the eight report documents, in the order they are written, without the
///   `schema_version`, `as_of` and `source` head that the writer puts first
/// @param figures the key figures of the overview
/// @param charts every chart, the overview's first
public record Analysed(
    List<ReportDocument> documents,
    List<Figure> figures,
    List<Insight> insights,
    List<CheckResult> checks,
    List<ChartSpec> charts) {}
