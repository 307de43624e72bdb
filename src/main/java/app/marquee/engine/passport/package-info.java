/// The dataset passport of a catalogue as it was read: edition, distance, damage, repairs. Entry
/// point: [PassportStage]. May use `engine.editions`, `engine.frame` and what ingest hands on.
@NullMarked
package app.marquee.engine.passport;

import org.jspecify.annotations.NullMarked;
