package app.marquee.domain.quality;

import org.jspecify.annotations.Nullable;

/// What one step of the user's did in a run.
///
/// @param words what it does, a clause
/// @param changed cells it changed
/// @param dropped titles it dropped
/// @param problem why it could not be applied, a whole sentence; null where it could
public record StepTally(
    StepId step, String words, boolean on, long changed, long dropped, @Nullable String problem) {}
