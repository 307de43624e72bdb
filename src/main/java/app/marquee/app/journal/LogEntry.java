package app.marquee.app.journal;

import app.marquee.domain.run.RunMonitor;
import java.time.LocalTime;

/// One sentence of the log.
///
/// @param time when it was said, in the journal's time zone
/// @param task the task that said it; may be empty
public record LogEntry(LocalTime time, RunMonitor.Level level, String task, String sentence) {}
