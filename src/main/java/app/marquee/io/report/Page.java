package app.marquee.io.report;

import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Insight;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.figures.Surprise;
import java.util.List;

/// All that the page's template shows, in words.
record Page(
    Head head,
    Sum sum,
    List<Figure> figures,
    List<Insight> insights,
    List<Standing> standing,
    List<ChartCard> overview,
    PassportCard passport,
    List<Section> sections,
    Quality quality,
    Method method) {

  /// What stands at the top.
  ///
  /// @param policy the Content-Security-Policy
  /// @param style the style sheet
  record Head(String file, String titles, String asOf, String policy, String style) {}

  /// The sum every report shows.
  ///
  /// @param dropped by steps, empty where none was
  record Sum(String records, String kept, String quarantined, String duplicates, String dropped) {}

  /// What stands out, ranked.
  ///
  /// @param measure how far it stands out, in words
  /// @param chart id of the element that shows it
  record Standing(String statement, String measure, String chart) {
    static Standing of(Surprise surprise) {
      return new Standing(
          surprise.statement(),
          NumberText.oneDecimal(Math.abs(surprise.residual())) + " deviations",
          "chart-" + surprise.place().chart());
    }
  }

  /// Charts that belong together.
  record Section(String id, String name, List<ChartCard> cards) {}

  String file() {
    return head.file();
  }

  String titles() {
    return head.titles();
  }

  String asOf() {
    return head.asOf();
  }

  String policy() {
    return head.policy();
  }

  String style() {
    return head.style();
  }
}
