/// Checks over the tables of ingest, clean and features. Entry points: [CheckedStage] for one
/// table, [CheckedCatalogue] for what the analyses get. May use the catalogues of those stages and
/// the engine's shared rooms.
@NullMarked
package app.marquee.engine.checks;

import org.jspecify.annotations.NullMarked;
