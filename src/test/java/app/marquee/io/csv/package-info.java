/// Tests of reading and writing CSV.
@NullMarked
package app.marquee.io.csv;

import org.jspecify.annotations.NullMarked;
