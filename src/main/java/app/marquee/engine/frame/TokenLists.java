package app.marquee.engine.frame;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/// The values of a list column: for each row the ids of its distinct tokens, in the order listed.
///
/// Ids are dense, given in order of first appearance in the file, so they do not depend on threads.
/// Immutable.
///
/// @param starts row r's tokens are `tokens[starts[r]]` to `tokens[starts[r + 1] - 1]`; length rows
///   + 1
/// @param tokens token ids
/// @param names token id to text
public record TokenLists(int[] starts, int[] tokens, List<String> names) {

  /// The tokens of some rows, numbered so that every name is one of them. Names stay as they are
  /// kept: none is made into text here.
  public TokenLists only(int[] rows) {
    int[] newStarts = new int[rows.length + 1];
    for (int i = 0; i < rows.length; i++) {
      newStarts[i + 1] = newStarts[i] + count(rows[i]);
    }
    int[] newTokens = new int[newStarts[rows.length]];
    boolean[] used = new boolean[distinct()];
    for (int i = 0; i < rows.length; i++) {
      int from = starts[rows[i]];
      for (int t = newStarts[i]; t < newStarts[i + 1]; t++) {
        newTokens[t] = tokens[from++];
        used[newTokens[t]] = true;
      }
    }
    int[] kept = indexesOfTrue(used);
    if (kept.length == used.length) {
      return new TokenLists(newStarts, newTokens, names);
    }
    int[] renamed = new int[used.length];
    for (int code = 0; code < kept.length; code++) {
      renamed[kept[code]] = code;
    }
    for (int t = 0; t < newTokens.length; t++) {
      newTokens[t] = renamed[newTokens[t]];
    }
    return new TokenLists(newStarts, newTokens, some(names, kept));
  }

  /// Tokens numbered by where they first appear, names that no row has left out.
  ///
  /// @param starts as in the record
  /// @param ids numbers below the count of `names` are theirs, those from there on the ones of
  ///   `added`; the array is written to and kept
  public static TokenLists byAppearance(
      int[] starts, int[] ids, List<String> names, List<String> added) {
    int[] renamed = new int[names.size() + added.size()];
    int[] order = new int[renamed.length];
    int met = 0;
    for (int t = 0; t < ids.length; t++) {
      int id = ids[t];
      if (renamed[id] == 0) {
        order[met++] = id;
        renamed[id] = met;
      }
      ids[t] = renamed[id] - 1;
    }
    List<String> all = added.isEmpty() ? names : joined(names, added);
    return new TokenLists(starts, ids, some(all, Arrays.copyOf(order, met)));
  }

  private static List<String> joined(List<String> names, List<String> added) {
    return new AbstractList<>() {
      @Override
      public String get(int id) {
        return id < names.size() ? names.get(id) : added.get(id - names.size());
      }

      @Override
      public int size() {
        return names.size() + added.size();
      }
    };
  }

  private static int[] indexesOfTrue(boolean[] marks) {
    int[] indexes = new int[marks.length];
    int count = 0;
    for (int i = 0; i < marks.length; i++) {
      indexes[count] = i;
      count += marks[i] ? 1 : 0;
    }
    return Arrays.copyOf(indexes, count);
  }

  private static List<String> some(List<String> names, int[] indexes) {
    if (names instanceof ByteTexts texts) {
      return texts.only(indexes);
    }
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        return names.get(indexes[index]);
      }

      @Override
      public int size() {
        return indexes.length;
      }
    };
  }

  public int rowCount() {
    return starts.length - 1;
  }

  /// Number of tokens in a row; 0 where the cell is missing.
  public int count(int row) {
    return starts[row + 1] - starts[row];
  }

  /// The texts of a row's tokens, in the order listed.
  public List<String> namesOf(int row) {
    return Arrays.stream(tokens, starts[row], starts[row + 1]).mapToObj(names::get).toList();
  }

  /// The id of the row's token at this position.
  public int token(int row, int position) {
    return tokens[starts[row] + position];
  }

  /// The id of each text of a dictionary, -1 where it is no name here.
  public int[] idsOf(ByteDictionary sought) {
    if (names instanceof ByteTexts texts) {
      return texts.indexesOf(sought);
    }
    int[] ids = new int[sought.size()];
    for (int code = 0; code < ids.length; code++) {
      ids[code] = names.indexOf(sought.text(code));
    }
    return ids;
  }

  /// Number of different tokens.
  public int distinct() {
    return names.size();
  }

  public String name(int token) {
    return names.get(token);
  }
}
