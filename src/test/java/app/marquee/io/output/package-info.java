/// Tests of the output folder.
@NullMarked
package app.marquee.io.output;

import org.jspecify.annotations.NullMarked;
