/// Tests of the program as a whole.
@NullMarked
package app.marquee;

import org.jspecify.annotations.NullMarked;
