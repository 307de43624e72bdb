package app.marquee.app;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.passport.Passport;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.provenance.Trouble;
import app.marquee.engine.frame.CellMarks;
import app.marquee.engine.frame.FrameRows;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.engine.ingest.RawCatalogue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a face shows of ingest.
///
/// @param kept records that could be read
/// @param matched canonical header to the header in the file
/// @param headers the columns of the file, in order
/// @param trouble cells that are not what they should be, worst first; empty where nobody looked
/// @param passport what the file is; none where nobody looked
/// @param rows the file's records as they stand
public record IngestResult(
    SourceFacts source,
    long kept,
    List<QuarantinedRecord> quarantined,
    List<Decision> decisions,
    Map<String, String> matched,
    List<String> extras,
    List<String> headers,
    List<Trouble> trouble,
    Passport passport,
    TitleRows rows) {

  static IngestResult of(IngestedCatalogue in) {
    return of(in, List.of(), Passport.none());
  }

  static IngestResult of(IngestedCatalogue in, List<Trouble> trouble, Passport passport) {
    Map<String, String> matched = new LinkedHashMap<>();
    for (CanonicalColumn column : CanonicalColumn.values()) {
      String header = in.matched().get(column);
      if (header != null) {
        matched.put(column.header(), header);
      }
    }
    RawCatalogue raw = in.raw();
    TitleRows rows =
        FrameRows.of(
            raw.cells(), raw.header(), raw.records(), raw.lines(), Set.of(), CellMarks.none());
    return new IngestResult(
        raw.source(),
        raw.records().length,
        raw.quarantined(),
        raw.decisions(),
        Collections.unmodifiableMap(matched),
        in.extras(),
        raw.header(),
        trouble,
        passport,
        rows);
  }
}
