/// The cleaning rules over a raw catalogue, with their change log. Entry point: [CleanStage].
@NullMarked
package app.marquee.engine.clean;

import org.jspecify.annotations.NullMarked;
