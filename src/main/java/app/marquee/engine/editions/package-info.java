/// Fingerprints of the editions the program knows, and how a catalogue's records are found among
/// them. A room of the engine: every stage may use it. Entry points: [Fingerprints],
/// [CatalogueRows], [Matching], [EditionSamples]. May use `engine.frame`.
@NullMarked
package app.marquee.engine.editions;

import org.jspecify.annotations.NullMarked;
