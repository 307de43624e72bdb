package app.marquee.engine.ingest;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.engine.frame.Frame;
import java.util.ArrayList;
import java.util.List;

/// The records of a file as they stand: every cell text, nothing changed.
///
/// @param header the header cells in file order, made unique where they were not
/// @param cells a text column for each header cell, in the same order and under the same name
/// @param records record number of each row, ascending, from 1
/// @param lines line each row starts on
/// @param quarantined records that could not be read, in file order
/// @param files the files it was read from, in order, as they are one by one
/// @param decisions how the file was read, each with its reason
public record RawCatalogue(
    SourceFacts source,
    List<SourceFacts> files,
    List<String> header,
    Frame cells,
    int[] records,
    int[] lines,
    List<QuarantinedRecord> quarantined,
    List<Decision> decisions) {

  /// Read from one file.
  public RawCatalogue(
      SourceFacts source,
      List<String> header,
      Frame cells,
      int[] records,
      int[] lines,
      List<QuarantinedRecord> quarantined,
      List<Decision> decisions) {
    this(source, List.of(source), header, cells, records, lines, quarantined, decisions);
  }

  /// The same, read from these files.
  public RawCatalogue from(List<SourceFacts> several) {
    return new RawCatalogue(source, several, header, cells, records, lines, quarantined, decisions);
  }

  /// The same, read so.
  public RawCatalogue withDecisions(List<Decision> others) {
    return new RawCatalogue(source, files, header, cells, records, lines, quarantined, others);
  }

  /// The same with one more decision, the first.
  public RawCatalogue decided(Decision first) {
    List<Decision> all = new ArrayList<>(decisions);
    all.addFirst(first);
    return withDecisions(List.copyOf(all));
  }
}
