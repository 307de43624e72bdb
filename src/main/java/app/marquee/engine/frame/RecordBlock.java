package app.marquee.engine.frame;

/// Consecutive records of a file: their bytes as they stand (UTF-8), and where each cell lies.
///
/// @param bytes the bytes; not all need belong to a record
/// @param offset place in the file of the first byte
/// @param rows number of records
/// @param columns cells in each
/// @param starts cell to the index of its first byte, inside its quotes; row-major
/// @param spans cell to its length in bytes, with the marks below; row-major
/// @param extents record to its first byte and the byte after its last, without the line end
public record RecordBlock(
    byte[] bytes, long offset, int rows, int columns, int[] starts, int[] spans, int[] extents) {

  /// Mark: the text holds a comma or a line break, so it is written in quotes.
  public static final int NEEDS_QUOTES = 1 << 31;

  /// Mark: the cell stands in quotes and its quotes are doubled, as a CSV holds them.
  public static final int DOUBLED = 1 << 30;

  /// Mark: a quote stands inside a cell that is not quoted.
  public static final int BARE_QUOTE = 1 << 29;

  /// The bits of a span that are its length.
  public static final int LENGTH = (1 << 29) - 1;
}
