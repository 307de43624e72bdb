package app.marquee.domain.board;

import java.util.Map;

/// A chart on a board, with the room it takes.
///
/// @param columns how many of the board's twelve it is wide, [#LEAST_COLUMNS] to [#MOST_COLUMNS]; 0
///   leaves it to the board
/// @param height in steps, 1 to [#MOST_HEIGHT]; 0 is what the chart needs
/// @param more fields of the file this program does not know, as JSON, to be kept
public record Card(ChartKey chart, int columns, int height, Map<String, String> more) {
  public static final int LEAST_COLUMNS = 3;
  public static final int MOST_COLUMNS = 12;
  public static final int MOST_HEIGHT = 4;

  public Card {
    if (columns != 0 && (columns < LEAST_COLUMNS || columns > MOST_COLUMNS)) {
      throw new IllegalArgumentException("columns " + columns);
    }
    if (height < 0 || height > MOST_HEIGHT) {
      throw new IllegalArgumentException("height " + height);
    }
    more = Map.copyOf(more);
  }

  /// A chart that takes the room the board gives it.
  public static Card of(ChartKey chart) {
    return new Card(chart, 0, 0, Map.of());
  }

  /// The same chart in another room, which is brought within bounds.
  ///
  /// @param wide columns, 0 to leave it to the board
  /// @param high steps, 0 for what the chart needs
  public Card sized(int wide, int high) {
    int within = wide <= 0 ? 0 : Math.clamp(wide, LEAST_COLUMNS, MOST_COLUMNS);
    return new Card(chart, within, Math.clamp(high, 0, MOST_HEIGHT), more);
  }
}
