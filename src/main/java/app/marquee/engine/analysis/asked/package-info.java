/// Analyses that are computed only when asked for, beside those of every run. Entry point:
/// [AskedAnalyses]. May use `engine.analysis` and the engine's shared rooms.
@NullMarked
package app.marquee.engine.analysis.asked;

import org.jspecify.annotations.NullMarked;
