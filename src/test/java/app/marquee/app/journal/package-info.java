/// Tests of the run journal.
@NullMarked
package app.marquee.app.journal;

import org.jspecify.annotations.NullMarked;
