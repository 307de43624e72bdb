/// Tests of analyses that are computed only when asked for.
@NullMarked
package app.marquee.engine.analysis.asked;

import org.jspecify.annotations.NullMarked;
