package app.marquee.engine.ingest;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.kernel.DateReading;
import app.marquee.domain.kernel.Dates;
import app.marquee.domain.kernel.MissingMarkers;
import app.marquee.domain.kernel.Whitespace;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.counting.DateVotes;
import app.marquee.engine.frame.CellText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Looks at the dates of a catalogue before any rule runs: which of day and month comes first.
public final class DateLook {
  private DateLook() {}

  /// What the dates speak for; empty where the catalogue has no column of them.
  public static Optional<Decision> at(IngestedCatalogue in, RunContext context) {
    if (!in.has(CanonicalColumn.DATE_ADDED)) {
      return Optional.empty();
    }
    CellText cells = CellText.of(in.columns().text(CanonicalColumn.DATE_ADDED.header()));
    Map<String, Integer> times = new HashMap<>();
    for (int row = 0; row < cells.size(); row++) {
      times.merge(cells.getValueForIndex(row), 1, Integer::sum);
    }
    context.cancellation().check();
    DateVotes votes = new DateVotes();
    Map<DateReading, Integer> readings = new HashMap<>();
    long filled = 0;
    for (Map.Entry<String, Integer> cell : times.entrySet()) {
      String text = Whitespace.clean(cell.getKey());
      if (!text.isEmpty() && !MissingMarkers.isMarker(text)) {
        DateReading reading = Dates.read(text);
        votes.count(reading, cell.getValue());
        readings.merge(reading, cell.getValue(), Integer::sum);
        filled += cell.getValue();
      }
    }
    long read = 0;
    for (Map.Entry<DateReading, Integer> reading : readings.entrySet()) {
      read += Dates.resolve(reading.getKey(), votes.order()) == null ? 0 : reading.getValue();
    }
    return Optional.of(votes.found(read, filled));
  }
}
