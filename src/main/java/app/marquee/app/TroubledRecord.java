package app.marquee.app;

import app.marquee.domain.provenance.Trouble;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// A record with cells that are not what they should be. The worst comes first.
///
/// @param row its row among the records read, from 0
/// @param cells the worst first; at least one
public record TroubledRecord(int row, List<Trouble> cells) implements Comparable<TroubledRecord> {
  private static final Comparator<TroubledRecord> WORST_FIRST =
      Comparator.comparing((TroubledRecord record) -> record.cells.getFirst().kind())
          .thenComparingInt(record -> -record.cells.size())
          .thenComparingInt(TroubledRecord::row);

  public TroubledRecord {
    cells = List.copyOf(cells);
  }

  /// Why, in words: each kind of trouble once.
  public String words() {
    return cells.stream()
        .map(cell -> cell.kind().words())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  @Override
  public int compareTo(TroubledRecord other) {
    return WORST_FIRST.compare(this, other);
  }
}
