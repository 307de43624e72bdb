/// Tests of the analyses on catalogues small enough to count by hand.
@NullMarked
package app.marquee.engine.analysis;

import org.jspecify.annotations.NullMarked;
