package app.marquee.app;

import app.marquee.domain.run.RunContext;
import java.nio.file.Path;

/// Writes what a run leaves behind: tables, documents, report, summary.
public interface OutputStore {

  /// Checks that the folder can be written to, making it where it is absent.
  ///
  /// @throws app.marquee.domain.run.MarqueeException with a `Failure.Output`; nothing was changed
  void prepare(Path folder);

  /// Writes every file beside its target and moves it over; a run that dies leaves the old file or
  /// the new.
  ///
  /// @throws app.marquee.domain.run.MarqueeException with a `Failure.Output`
  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  ExportOutcome write(RunOutcome outcome, RunFacts facts, Path folder, RunContext context);

  /// Writes how the checks came out and which records fail, in the same way, where a run ends
  /// before analysis. The files of earlier runs stay as they are.
  ExportOutcome write(Validation validation, Path folder, RunContext context);
}
