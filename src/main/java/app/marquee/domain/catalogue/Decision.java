package app.marquee.domain.catalogue;

/// One decision taken about how a file is read, with the reason the user is shown.
///
/// @param id stable key, such as `delimiter`, `charset`, `line_end`, `header`, `columns`, `dates`
/// @param name what was decided, in words, such as `Delimiter`
/// @param value the outcome, such as `Comma`
/// @param reason why, as a clause with its numbers, such as `8,807 of 8,807 records give 12 fields`
public record Decision(String id, String name, String value, String reason) {}
