package app.marquee.domain.provenance;

import app.marquee.domain.quality.StepId;
import org.jspecify.annotations.Nullable;

/// A title a step of the user's dropped.
///
/// @param record number in the file, from 1
/// @param line the line it starts on
/// @param showId null where it has none
/// @param reason what the step does, a clause
/// @param text the record verbatim, without the line end that closes it
public record DroppedTitle(
    int record, int line, @Nullable String showId, StepId step, String reason, String text) {}
