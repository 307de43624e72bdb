/// Tests of what the command line prints.
@NullMarked
package app.marquee.cli;

import org.jspecify.annotations.NullMarked;
