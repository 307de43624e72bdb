/// Tests of the dataframe.
@NullMarked
package app.marquee.engine.frame;

import org.jspecify.annotations.NullMarked;
