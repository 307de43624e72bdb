package app.marquee.io.csv;

/// How a text of records is written.
///
/// @param delimiter the byte between cells
/// @param quote the byte around cells, [#NO_QUOTE] where a quote is a character as any other
/// @param escape how a quote stands inside quotes
/// @param lineEnd the byte that ends a line: LF, also where a CR stands before it, or CR alone
/// @param wrapper 0, or where each record stands whole in quotes: the byte that would part several
///   such cells, and fills the line's end
record Dialect(byte delimiter, int quote, Escape escape, byte lineEnd, byte wrapper) {
  static final int NO_QUOTE = -1;

  /// How a quote stands inside quotes.
  enum Escape {
    DOUBLED,
    BACKSLASH,
    /// Doubled, and blanks may stand between the delimiter and the quote that opens a cell.
    DOUBLED_AFTER_BLANK
  }

  /// Commas, double quotes, LF or CRLF.
  static Dialect standard() {
    return new Dialect((byte) ',', '"', Escape.DOUBLED, (byte) '\n', (byte) 0);
  }

  Dialect withDelimiter(byte other) {
    return new Dialect(other, quote, escape, lineEnd, wrapper);
  }

  Dialect withQuote(int other) {
    return new Dialect(delimiter, other, escape, lineEnd, wrapper);
  }

  Dialect withEscape(Escape other) {
    return new Dialect(delimiter, quote, other, lineEnd, wrapper);
  }

  Dialect withLineEnd(byte other) {
    return new Dialect(delimiter, quote, escape, other, wrapper);
  }

  Dialect withWrapper(byte other) {
    return new Dialect(delimiter, quote, escape, lineEnd, other);
  }

  boolean isWrapped() {
    return wrapper != 0;
  }

  /// True where the scanner reads the bytes as they stand; else they are rewritten for it.
  boolean isDirect() {
    return !isWrapped() && quote != '\'' && escape == Escape.DOUBLED;
  }

  /// What the scanner reads once the text is rewritten.
  Dialect rewritten() {
    return isDirect() ? this : new Dialect(delimiter, '"', Escape.DOUBLED, lineEnd, (byte) 0);
  }
}
