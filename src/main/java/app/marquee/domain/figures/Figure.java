package app.marquee.domain.figures;

/// One number a face shows, with what stands behind it.
///
/// @param id stable key, such as `titles`
/// @param label what is counted, such as `Titles`
/// @param value the number itself, unrounded
/// @param text the number as shown, in the user's neutral format, such as `8,807` or `69.6 %`
/// @param note of how many or of which, such as `of 8,807`; may be empty
/// @param definition one sentence: how it is counted
public record Figure(
    String id, String label, double value, String text, String note, String definition) {}
