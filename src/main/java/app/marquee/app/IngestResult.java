package app.marquee.app;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.provenance.QuarantinedRecord;
import java.util.List;
import java.util.Map;

/// What a face shows of ingest.
///
/// @param kept records that could be read
/// @param matched canonical header to the header in the file
/// @param rows the file's records as they stand
public record IngestResult(
    SourceFacts source,
    long kept,
    List<QuarantinedRecord> quarantined,
    List<Decision> decisions,
    Map<String, String> matched,
    List<String> extras,
    TitleRows rows) {}
