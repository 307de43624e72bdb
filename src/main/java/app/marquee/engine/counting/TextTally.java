package app.marquee.engine.counting;

import app.marquee.domain.run.Cancellation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import tech.tablesaw.api.StringColumn;

/// How often each text of a column stands in it, counted on the bytes where they lie: no text is
/// made but of the most frequent.
///
/// @param lengths how many cells have how many characters (code points); missing ones not counted
/// @param frequent the most frequent texts, by count descending, then by text
public record TextTally(ColumnProfile profile, IntTally lengths, List<Count> frequent) {

  /// How often a text stands in a column.
  public record Count(String text, int cells) {}

  /// A text among the most frequent, as its bytes; the last of the ranking comes first in a queue.
  private record Candidate(byte[] text, int cells) {
    String decoded() {
      return new String(text, StandardCharsets.UTF_8);
    }
  }

  private static final Comparator<Candidate> LAST_FIRST =
      Comparator.comparingInt(Candidate::cells)
          .thenComparing(Candidate::decoded, Comparator.reverseOrder());

  /// @param most how many of the most frequent texts are wanted
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  public static TextTally of(StringColumn column, int most, Cancellation cancellation) {
    IntTally lengths = new IntTally();
    int[] cellsFrom = new int[column.size()];
    EqualRows equal =
        EqualTexts.count(
            column,
            (_, _, characters) -> lengths.add(characters),
            (first, cells) -> cellsFrom[first] = cells,
            cancellation);
    return new TextTally(
        ColumnProfile.of(column.size(), equal),
        lengths,
        frequent(new TextCursor(column), cellsFrom, most, cancellation));
  }

  /// The most frequent texts. Goes through the rows in order, as the column's bytes lie in memory.
  ///
  /// @param cellsFrom the cells that have the text of a row, 0 where an earlier row has it
  static List<Count> frequent(
      TextCursor cursor, int[] cellsFrom, int most, Cancellation cancellation) {
    PriorityQueue<Candidate> best = new PriorityQueue<>(LAST_FIRST);
    int least = 1;
    byte[] last = new byte[0];
    for (int row = 0; row < cellsFrom.length; row++) {
      cancellation.checkAt(row);
      int cells = cellsFrom[row];
      if (cells < least) {
        continue;
      }
      cursor.move(row);
      boolean full = best.size() == most;
      if (full && cells == least && cursor.compareTo(last) >= 0) {
        continue;
      }
      if (full) {
        best.remove();
      }
      best.add(new Candidate(cursor.copy(), cells));
      if (best.size() == most) {
        least = best.element().cells();
        last = best.element().text();
      }
    }
    List<Count> ranked = new ArrayList<>();
    while (!best.isEmpty()) {
      Candidate next = best.remove();
      ranked.addFirst(new Count(next.decoded(), next.cells()));
    }
    return List.copyOf(ranked);
  }
}
