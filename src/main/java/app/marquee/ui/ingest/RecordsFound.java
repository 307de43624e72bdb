package app.marquee.ui.ingest;

import app.marquee.app.CleanResult;
import app.marquee.app.IngestResult;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.ui.fx.RowNumbers;
import org.jspecify.annotations.Nullable;

/// What became of the records of a file, as far as is known by now.
///
/// @param duplicates the rows of the file that were dropped as exact duplicates, ascending
record RecordsFound(RecordSum sum, int[] duplicates) {

  /// @param clean null before the titles are cleaned
  static RecordsFound of(IngestResult result, @Nullable CleanResult clean) {
    return new RecordsFound(sum(result, clean), duplicates(result, clean));
  }

  /// Exact duplicates and unusable years are known once the titles are cleaned; until then the sum
  /// counts what reading found.
  private static RecordSum sum(IngestResult result, @Nullable CleanResult clean) {
    if (clean != null && clean.sum().records() == result.source().records()) {
      return clean.sum();
    }
    long aside = result.quarantined().size();
    return new RecordSum(result.kept() + aside, result.kept(), aside, 0);
  }

  /// Record numbers of a table ascend with its rows, so each is found by halving.
  private static int[] duplicates(IngestResult result, @Nullable CleanResult clean) {
    if (clean == null) {
      return new int[0];
    }
    return clean.duplicates().stream()
        .mapToInt(duplicate -> RowNumbers.ofRecord(result.rows(), duplicate.record()))
        .filter(row -> row >= 0)
        .sorted()
        .toArray();
  }
}
