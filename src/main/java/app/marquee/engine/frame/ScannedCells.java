package app.marquee.engine.frame;

/// What a scan of a column's bytes told of its cells, by row of the file. Not written to.
///
/// @param words words of each cell where no rule can touch it, else 0; empty where none are counted
/// @param hashes the hash of each cell's text where its bytes are the text, else 0; empty where
///   none are taken
public record ScannedCells(char[] words, int[] hashes) {
  /// Tells nothing.
  public static final ScannedCells NONE = new ScannedCells(new char[0], new int[0]);

  int words(int row) {
    return words.length == 0 ? 0 : words[row];
  }

  int hash(int row) {
    return hashes.length == 0 ? 0 : hashes[row];
  }
}
