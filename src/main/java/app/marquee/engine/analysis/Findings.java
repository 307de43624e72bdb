package app.marquee.engine.analysis;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Insight;
import app.marquee.domain.figures.ReportDocument;
import java.util.List;

/// What one analysis found: its document and everything drawn or said from the same numbers.
record Findings(
    ReportDocument document,
    List<Figure> figures,
    List<Insight> insights,
    List<ChartSpec> charts) {}
