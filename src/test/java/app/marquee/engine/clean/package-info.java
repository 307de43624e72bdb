/// Tests of the stage, on small catalogues and on real ones.
@NullMarked
package app.marquee.engine.clean;

import org.jspecify.annotations.NullMarked;
