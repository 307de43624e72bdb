package app.marquee.domain.quality;

/// What is wrong with a check as it is written.
///
/// @param field where, as recipes call it
/// @param what a sentence that begins with a small letter
/// @param remedy what to do: one whole sentence
public record CheckFault(String field, String what, String remedy) {}
