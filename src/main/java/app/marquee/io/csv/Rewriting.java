package app.marquee.io.csv;

import app.marquee.engine.frame.ByteSink;

/// Turns text of one dialect into one the scanner reads, byte by byte. Line ends stay where they
/// are, so that lines keep their numbers. Not thread-safe.
interface Rewriting {

  /// Takes the next byte of the text.
  void next(byte one, ByteSink out);

  /// The text has ended.
  void end(ByteSink out);

  /// What was rewritten so far, as a clause with its numbers.
  String story();

  /// True where the record that starts on a line ends inside a quote.
  default boolean isCut(int firstLine) {
    return false;
  }

  /// The rewriting a dialect needs; it must not be direct.
  static Rewriting of(Dialect dialect) {
    return dialect.isWrapped() ? new Unwrapping(dialect) : new Requoting(dialect);
  }
}
