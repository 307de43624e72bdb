/// Tests of files as they come in.
@NullMarked
package app.marquee.io.input;

import org.jspecify.annotations.NullMarked;
