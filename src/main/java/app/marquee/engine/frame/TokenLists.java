package app.marquee.engine.frame;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;

/// The values of a list column: for each row the ids of its distinct tokens, in the order listed.
///
/// Ids are dense, given in order of first appearance, so they do not depend on threads. Immutable.
///
/// @param starts row r's tokens are `tokens[starts[r]]` to `tokens[starts[r + 1] - 1]`; length rows
///   + 1
/// @param tokens token ids
/// @param names token id to text
public record TokenLists(int[] starts, int[] tokens, List<String> names) {

  /// The tokens of some rows, numbered anew so that every name is one of them.
  public TokenLists only(int[] rows) {
    int[] newStarts = new int[rows.length + 1];
    int[] renamed = new int[distinct()];
    List<String> newNames = new ArrayList<>();
    IntArrayList newTokens = new IntArrayList(tokens.length);
    for (int i = 0; i < rows.length; i++) {
      for (int t = starts[rows[i]]; t < starts[rows[i] + 1]; t++) {
        int token = tokens[t];
        if (renamed[token] == 0) {
          newNames.add(name(token));
          renamed[token] = newNames.size();
        }
        newTokens.add(renamed[token] - 1);
      }
      newStarts[i + 1] = newTokens.size();
    }
    return new TokenLists(newStarts, newTokens.toIntArray(), newNames);
  }

  public int rowCount() {
    return starts.length - 1;
  }

  /// Number of tokens in a row; 0 where the cell is missing.
  public int count(int row) {
    return starts[row + 1] - starts[row];
  }

  /// The id of the row's token at this position.
  public int token(int row, int position) {
    return tokens[starts[row] + position];
  }

  /// Number of different tokens.
  public int distinct() {
    return names.size();
  }

  public String name(int token) {
    return names.get(token);
  }
}
