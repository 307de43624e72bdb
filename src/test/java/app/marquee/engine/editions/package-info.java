/// Tests of the fingerprints, and what makes them.
@NullMarked
package app.marquee.engine.editions;

import org.jspecify.annotations.NullMarked;
