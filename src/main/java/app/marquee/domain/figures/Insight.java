package app.marquee.domain.figures;

/// A sentence the data bears out.
///
/// @param statement the sentence, with its figure and support
/// @param figure the number it rests on, unrounded
/// @param report the document that holds it, such as `content_trends`
/// @param path where in it, keys joined by dots
public record Insight(String statement, double figure, String report, String path) {}
