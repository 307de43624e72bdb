/// Tests of what a filter leaves of a catalogue.
@NullMarked
package app.marquee.app.explore;

import org.jspecify.annotations.NullMarked;
