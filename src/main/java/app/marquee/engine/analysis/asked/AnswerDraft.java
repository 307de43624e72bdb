package app.marquee.engine.analysis.asked;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Listing;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.figures.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An answer being put together; for one thread.
final class AnswerDraft {
  private final Analysis analysis;
  private String subject = "";
  private final List<Figure> figures = new ArrayList<>();
  private final List<ChartSpec> charts = new ArrayList<>();
  private final List<Listing> listings = new ArrayList<>();
  private final List<Ways> ways = new ArrayList<>();

  AnswerDraft(Analysis analysis) {
    this.analysis = analysis;
  }

  /// @param name as the file spells it
  AnswerDraft about(String name) {
    subject = name;
    return this;
  }

  AnswerDraft count(String id, String label, long value, String note) {
    return figure(new Figure(id, label, value, NumberText.whole(value), note, analysis.sentence()));
  }

  AnswerDraft figure(Figure figure) {
    figures.add(figure);
    return this;
  }

  AnswerDraft chart(ChartSpec chart) {
    charts.add(chart);
    return this;
  }

  AnswerDraft listing(String id, String title, List<String> columns, List<List<String>> rows) {
    listings.add(new Listing(id, title, columns, rows));
    return this;
  }

  AnswerDraft ways(Optional<Ways> answers) {
    answers.ifPresent(ways::add);
    return this;
  }

  Answer finish() {
    return new Answer(analysis, subject, figures, charts, listings, ways, "");
  }
}
