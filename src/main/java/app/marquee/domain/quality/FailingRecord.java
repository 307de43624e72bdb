package app.marquee.domain.quality;

import org.jspecify.annotations.Nullable;

/// A record for which a check does not hold.
///
/// @param record its number in the file, from 1
/// @param line the line it starts on
/// @param showId null where missing, or where the file has no ids
/// @param title null where missing
/// @param value what the check looks at in it, null where that is missing
public record FailingRecord(
    int record,
    int line,
    @Nullable String showId,
    @Nullable String title,
    @Nullable String value) {}
