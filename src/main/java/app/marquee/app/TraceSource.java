package app.marquee.app;

import app.marquee.domain.provenance.Explanation;
import java.nio.file.Path;

/// Explains the cells of a run from the folder it left behind.
public interface TraceSource {

  /// @param title the title's show_id, or its record number in the file
  /// @throws app.marquee.domain.run.MarqueeException with a `Failure.Input` where the folder holds
  ///   no run, or a `Failure.Settings` where the run has no such title or column
  Explanation explain(Path folder, String title, String column);
}
