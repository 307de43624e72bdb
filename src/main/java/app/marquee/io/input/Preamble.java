package app.marquee.io.input;

import app.marquee.engine.ingest.HeaderAliases;
import java.util.List;

/// Lines before the header of a table: its title, who made it, remarks.
public final class Preamble {
  /// The header is looked for so far.
  public static final int LONGEST = 20;

  /// So many names that are known make a header of a line that is not the first.
  private static final int SURE = 3;

  private Preamble() {}

  /// True where cells are a header for certain.
  public static boolean endsBefore(List<String> cells) {
    return known(cells) >= SURE || (known(cells) == 2 && cells.size() <= SURE);
  }

  /// True where a line may stand before the header, as it holds no title: next to nothing, or a
  /// remark.
  public static boolean mayHold(List<String> cells) {
    long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
    return filled <= 1 || cells.getFirst().strip().startsWith("#");
  }

  private static long known(List<String> cells) {
    return cells.stream().filter(HeaderAliases::isKnown).distinct().count();
  }
}
