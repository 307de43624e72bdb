package app.marquee.ui.fx;

import org.jspecify.annotations.Nullable;

/// The cell of a table of titles that what is asked next is about.
///
/// @param record the title's number in the file
/// @param showId null where it has none, or the table does not show it
/// @param column as the run names it
/// @param text null where missing
public record CellInHand(
    int record, @Nullable String showId, String column, @Nullable String text) {}
