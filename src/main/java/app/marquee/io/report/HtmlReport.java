package app.marquee.io.report;

import app.marquee.app.RunOutcome;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.clean.CleanCatalogue;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The report as one HTML file that needs no network: the words from templates, the charts as data
/// that the page's own scripts draw. Holds no time and no version, so the same run gives the same
/// bytes.
public final class HtmlReport {
  private HtmlReport() {}

  /// Writes the page; the stream stays open.
  ///
  /// @param recipeSha256 hash over the recipe's file
  public static void write(RunOutcome outcome, String recipeSha256, OutputStream out)
      throws IOException {
    ReportScripts scripts = new ReportScripts();
    Page page = page(outcome, recipeSha256, scripts);
    List<ChartCard> cards = new ArrayList<>();
    cards.addAll(page.overview());
    page.sections().forEach(section -> cards.addAll(section.cards()));
    cards.addAll(page.quality().cards());
    byte[] charts = ChartJson.of(cards);
    render(page, charts, scripts, out);
  }

  // No interceptor: templates call one only where the build names tags to intercept.
  @SuppressWarnings("NullAway")
  private static void render(Page page, byte[] charts, ReportScripts scripts, OutputStream out)
      throws IOException {
    try {
      JtepageGenerated.render(
          new OwaspHtmlTemplateOutput(new Utf8Output(out)),
          null,
          page,
          words -> copyScripts(scripts, charts, out));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /// The scripts go straight to the stream: two megabytes that need not be text in between.
  private static void copyScripts(ReportScripts scripts, byte[] charts, OutputStream out) {
    try {
      scripts.write(charts, out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Page page(RunOutcome outcome, String recipeSha256, ReportScripts scripts) {
    CleanCatalogue clean = outcome.featured().clean();
    Analysed analysed = outcome.analysed();
    List<ChartSpec> first = analysed.charts().stream().limit(1).toList();
    List<ChartSpec> charts = analysed.charts().stream().skip(1).toList();
    RecordSum sum = clean.sum();
    return new Page(
        new Page.Head(
            clean.ingested().raw().source().fileName(),
            NumberText.counted(sum.kept(), "title", "titles"),
            clean.asOf() == null ? "undated" : "as of " + DateText.of(clean.asOf()),
            scripts.policy(),
            scripts.style()),
        new Page.Sum(
            NumberText.whole(sum.records()),
            NumberText.whole(sum.kept()),
            NumberText.whole(sum.quarantined()),
            NumberText.whole(sum.duplicates()),
            sum.dropped() == 0 ? "" : NumberText.whole(sum.dropped())),
        analysed.figures(),
        analysed.insights(),
        analysed.surprises().stream().map(Page.Standing::of).toList(),
        first.stream().map(chart -> ChartCard.of(chart).asWide()).toList(),
        PassportCard.of(analysed.passport()),
        Sections.all(charts),
        Quality.of(
            Sections.QUALITY.cards(charts),
            analysed.checks(),
            clean.tallies(),
            analysed.documents()),
        Method.of(outcome, recipeSha256));
  }
}
