/// Tests of the way back from a run's files to its cells.
@NullMarked
package app.marquee.io.trace;

import org.jspecify.annotations.NullMarked;
