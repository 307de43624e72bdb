/// Reads whatever file holds a catalogue: tells by its content what it is, and hands it to the
/// reader of that format. Entry point: [app.marquee.io.source.FileCatalogueSource].
@NullMarked
package app.marquee.io.source;

import org.jspecify.annotations.NullMarked;
