/// What a filter leaves of a catalogue: rows, figures and charts. Entry point: [Explorer].
@NullMarked
package app.marquee.app.explore;

import org.jspecify.annotations.NullMarked;
