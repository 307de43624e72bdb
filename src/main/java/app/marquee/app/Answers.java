package app.marquee.app;

import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.analysis.asked.AskedAnalyses;

/// Answers analyses on the catalogue of a run that is done. Safe for every thread.
public final class Answers {
  private Answers() {}

  /// @throws app.marquee.domain.run.MarqueeException where what it is asked about is not in the
  ///   catalogue
  public static Answer of(RunOutcome outcome, Inquiry inquiry, RunContext context) {
    return AskedAnalyses.answer(
        outcome.featured(), outcome.analysed(), outcome.recipe(), inquiry, context);
  }
}
