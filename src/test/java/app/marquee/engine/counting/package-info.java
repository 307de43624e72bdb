/// Tests of the exact counters.
@NullMarked
package app.marquee.engine.counting;

import org.jspecify.annotations.NullMarked;
