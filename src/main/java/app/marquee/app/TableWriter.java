package app.marquee.app;

import app.marquee.domain.run.RunContext;
import java.io.IOException;
import java.io.OutputStream;

/// Writes the four big tables of a run as CSV: cleaned titles, features, movies, shows.
///
/// A title is encoded once: its cleaned cells are the prefix of its row in the other tables, so
/// their bytes are copied.
public interface TableWriter {

  /// Where the four tables go. The streams hash what passes, so a writer hands them large pieces
  /// (64 KB or more); they belong to the caller, who closes them. Not safe for several threads.
  ///
  /// @param cleaned every kept title, its cleaned columns
  /// @param features the same and, after them, the derived columns
  /// @param movies the features rows of movies, under the same header
  /// @param shows the features rows of shows, under the same header
  record Targets(
      OutputStream cleaned, OutputStream features, OutputStream movies, OutputStream shows) {}

  /// Writes header and rows of each table.
  ///
  /// @throws IOException where a target cannot be written; the caller says so to the user
  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  void write(RunOutcome outcome, Targets targets, RunContext context) throws IOException;
}
