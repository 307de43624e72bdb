/// Tests of the stage, on small catalogues and on real ones.
@NullMarked
package app.marquee.engine.features;

import org.jspecify.annotations.NullMarked;
