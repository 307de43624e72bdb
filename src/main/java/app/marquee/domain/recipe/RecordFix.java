package app.marquee.domain.recipe;

/// A record mended by hand: wherever the file holds the one, the other is read.
///
/// @param before the record as it stands in the file, without the line end that closes it
/// @param after what is read in its place: one record in the file's own dialect
public record RecordFix(String before, String after) {}
