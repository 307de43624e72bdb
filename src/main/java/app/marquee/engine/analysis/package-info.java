/// Figures, charts and report documents over a featured catalogue. Entry point: [AnalysisStage].
@NullMarked
package app.marquee.engine.analysis;

import org.jspecify.annotations.NullMarked;
