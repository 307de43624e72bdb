/// What a catalogue is: its canonical columns, features, the file it came from, and how it is read
/// row by row. JDK only.
@NullMarked
package app.marquee.domain.catalogue;

import org.jspecify.annotations.NullMarked;
