package app.marquee.io.csv;

import org.jspecify.annotations.Nullable;

/// Where the lines of a text stand in the file it was made from.
interface TextOrigin {

  /// The place in the file of a line's first byte.
  long offset(int line);

  /// Lines as they stand in the file, without the last line end; null where they are the text.
  @Nullable String verbatim(int firstLine, int lastLine);

  /// True where the record that starts on a line ends inside a quote.
  boolean isCut(int firstLine);
}
