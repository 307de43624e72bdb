/// Tests of opening whatever file holds a catalogue.
@NullMarked
package app.marquee.io.source;

import org.jspecify.annotations.NullMarked;
