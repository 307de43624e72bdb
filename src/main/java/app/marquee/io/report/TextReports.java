package app.marquee.io.report;

import app.marquee.app.RunFacts;
import app.marquee.app.RunOutcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// The two reports in plain text, [#WIDTH] columns wide at most.
public final class TextReports {
  /// Characters to a line.
  static final int WIDTH = 100;

  private TextReports() {}

  /// How the file was read: size, records, decisions, columns, quarantine. The stream stays open.
  public static void ingestion(RunOutcome outcome, RunFacts facts, OutputStream out)
      throws IOException {
    out.write(new IngestionText(outcome, facts).text().getBytes(StandardCharsets.UTF_8));
  }

  /// What was done with it: rules, checks, features, figures, tasks. The stream stays open.
  public static void processing(RunOutcome outcome, RunFacts facts, OutputStream out)
      throws IOException {
    out.write(new ProcessingText(outcome, facts).text().getBytes(StandardCharsets.UTF_8));
  }
}
