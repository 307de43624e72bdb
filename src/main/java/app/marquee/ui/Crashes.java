package app.marquee.ui;

import app.marquee.app.desk.CrashReport;
import app.marquee.app.desk.LogStore;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.RunMonitor.Level;
import app.marquee.ui.about.Program;
import app.marquee.ui.crash.CrashDialog;
import app.marquee.ui.fx.PageContext;
import javafx.application.Platform;

/// Tells of the program's own faults: whole in the log, and one at a time in a dialog.
final class Crashes {
  private final LogStore log;
  private final Program program;
  private final Dialogs dialogs;
  private final PageContext context;
  private boolean telling;

  Crashes(LogStore log, Program program, Dialogs dialogs, PageContext context) {
    this.log = log;
    this.program = program;
    this.dialogs = dialogs;
    this.context = context;
  }

  /// Tells of something thrown that nobody expected. May be called from any thread.
  void crashed(Throwable thrown) {
    log.add(thrown);
    Platform.runLater(() -> tell(Failure.defect(thrown)));
  }

  /// Tells of a fault a run ended in.
  void fault(Failure.Defect defect) {
    log.add(Level.ERROR, "program", defect.code() + ": " + defect.details());
    tell(defect);
  }

  /// What comes while one is told is in the log.
  private void tell(Failure.Defect defect) {
    if (!telling) {
      telling = true;
      CrashReport report = CrashReport.of(defect, program.version());
      dialogs.show(close ->
          new CrashDialog(
              report,
              context,
              () -> {
                telling = false;
                close.run();
              }));
    }
  }
}
