/// The Analyse page: every chart by question, with its figures, findings and checks. Entry point:
/// [AnalysePage]. May use `app`, `domain` and the window's shared rooms.
@NullMarked
package app.marquee.ui.analyse;

import org.jspecify.annotations.NullMarked;
