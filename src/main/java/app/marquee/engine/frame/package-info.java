/// The dataframe shared by all stages: Tablesaw columns, text kept as bytes until it is needed.
@NullMarked
package app.marquee.engine.frame;

import org.jspecify.annotations.NullMarked;
