package app.marquee.app;

import app.marquee.app.columns.ColumnLooks;
import app.marquee.app.columns.ShapeLooks;
import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.passport.Passport;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.provenance.Trouble;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleParameter;
import app.marquee.engine.frame.CellMarks;
import app.marquee.engine.frame.FrameRows;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.engine.ingest.RawCatalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a face shows of ingest.
///
/// @param files the files it was read from, in order
/// @param kept records that could be read
/// @param decisions as the file speaks for them where it is left to it
/// @param matched canonical header to the header in the file
/// @param headers the columns of the file, in order
/// @param trouble cells that are not what they should be, worst first; empty where nobody looked
/// @param passport what the file is; none where nobody looked
/// @param rows the file's records as they stand
/// @param looks looks into the columns of the rows
public record IngestResult(
    SourceFacts source,
    List<SourceFacts> files,
    long kept,
    List<QuarantinedRecord> quarantined,
    List<Decision> decisions,
    Map<String, String> matched,
    List<String> extras,
    List<String> headers,
    List<Trouble> trouble,
    Passport passport,
    TitleRows rows,
    ColumnLooks looks) {

  /// A file into whose columns nobody looks.
  public IngestResult(
      SourceFacts source,
      List<SourceFacts> files,
      long kept,
      List<QuarantinedRecord> quarantined,
      List<Decision> decisions,
      Map<String, String> matched,
      List<String> extras,
      List<String> headers,
      List<Trouble> trouble,
      Passport passport,
      TitleRows rows) {
    this(
        source,
        files,
        kept,
        quarantined,
        decisions,
        matched,
        extras,
        headers,
        trouble,
        passport,
        rows,
        ColumnLooks.NONE);
  }

  /// The decisions as a recipe settles them. Reading leaves the order of day and month to cleaning;
  /// and a recipe may have changed since this was read.
  public List<Decision> decisions(Recipe recipe) {
    return decisions.stream().map(decision -> settled(decision, recipe)).toList();
  }

  private static Decision settled(Decision decision, Recipe recipe) {
    if (decision.id().equals(Decision.DATES)) {
      return decision.settled(recipe.value(RuleParameter.DATE_ORDER));
    }
    return ImportSetting.of(decision.id())
        .map(recipe.imports()::value)
        .map(decision::settled)
        .orElse(decision);
  }

  /// The records with troubled cells, worst first: by the worst cell of each, then by how many it
  /// has, then in file order.
  public List<TroubledRecord> worst() {
    Map<Integer, List<Trouble>> rowsOfTrouble = new LinkedHashMap<>();
    for (Trouble cell : trouble) {
      rowsOfTrouble.computeIfAbsent(cell.row(), _ -> new ArrayList<>()).add(cell);
    }
    return rowsOfTrouble.entrySet().stream()
        .map(entry -> new TroubledRecord(entry.getKey(), entry.getValue()))
        .sorted()
        .toList();
  }

  static IngestResult of(IngestedCatalogue in) {
    return of(in, List.of(), Optional.empty(), Passport.none());
  }

  static IngestResult of(
      IngestedCatalogue in, List<Trouble> trouble, Optional<Decision> dates, Passport passport) {
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
        raw.files(),
        raw.records().length,
        raw.quarantined(),
        Stream.concat(raw.decisions().stream(), dates.stream()).toList(),
        Collections.unmodifiableMap(matched),
        in.extras(),
        raw.header(),
        trouble,
        passport,
        rows,
        ShapeLooks.of(raw.cells(), raw.header()));
  }
}
