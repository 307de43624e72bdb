package app.marquee.engine.analysis;

import app.marquee.domain.recipe.Definition;
import app.marquee.engine.frame.TokenLists;
import java.util.Arrays;

/// The countries a title counts for, by definition.
public final class CountryLists {
  private CountryLists() {}

  /// The same lists where every listed country counts, else lists of at most one country a title
  /// under the same codes.
  public static TokenLists of(TokenLists lists, Definition way) {
    if (way == Definition.LISTED) {
      return lists;
    }
    int most = way == Definition.ALONE ? 1 : Integer.MAX_VALUE;
    int[] starts = new int[lists.rowCount() + 1];
    int[] tokens = new int[lists.rowCount()];
    int filled = 0;
    for (int row = 0; row < lists.rowCount(); row++) {
      int count = lists.count(row);
      if (count > 0 && count <= most) {
        tokens[filled++] = lists.token(row, 0);
      }
      starts[row + 1] = filled;
    }
    return new TokenLists(starts, Arrays.copyOf(tokens, filled), lists.names());
  }
}
