package app.marquee.io.source;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.engine.frame.CellText;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.engine.ingest.RawCatalogue;
import app.marquee.io.input.RecordCollector;
import app.marquee.io.input.RecordCollector.Place;
import app.marquee.io.input.TextDigest;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Several files made one catalogue: their columns by name, and a column that says which file a
/// title is from. Where two files use the same id, every id gets its file's name before it.
final class JoinedFiles {
  private final List<IngestedCatalogue> files;
  private final List<String> names;
  private final List<String> columns = new ArrayList<>();
  private final RecordCollector collector = new RecordCollector();
  private final boolean idsMeet;

  /// @param files each with its columns matched
  /// @param names what each is called in the `source` column
  JoinedFiles(List<IngestedCatalogue> files, List<String> names) {
    this.files = files;
    this.names = names;
    Set<String> extras = new LinkedHashSet<>();
    for (CanonicalColumn column : CanonicalColumn.values()) {
      if (files.stream().anyMatch(file -> file.has(column))) {
        columns.add(column.header());
      }
    }
    files.forEach(file -> extras.addAll(file.extras()));
    extras.remove(FeatureColumn.SOURCE);
    columns.addAll(extras);
    columns.add(FeatureColumn.SOURCE);
    idsMeet = idsMeet();
  }

  private boolean idsMeet() {
    Set<String> seen = new HashSet<>();
    for (IngestedCatalogue file : files) {
      if (file.has(CanonicalColumn.SHOW_ID)) {
        Set<String> own = new HashSet<>();
        CellText.of(file.columns().text(CanonicalColumn.SHOW_ID.header())).forEach(own::add);
        own.remove("");
        for (String id : own) {
          if (!seen.add(id)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// The catalogue of all.
  RawCatalogue joined() {
    List<QuarantinedRecord> aside = new ArrayList<>();
    int before = 0;
    IntArrayList numbers = new IntArrayList();
    for (int i = 0; i < files.size(); i++) {
      RawCatalogue raw = files.get(i).raw();
      add(files.get(i), names.get(i));
      for (int number : raw.records()) {
        numbers.add(before + number);
      }
      for (QuarantinedRecord record : raw.quarantined()) {
        aside.add(
            new QuarantinedRecord(
                before + record.record(),
                record.line(),
                record.offset(),
                raw.source().fileName() + ": " + record.reason(),
                record.text()));
      }
      before += (int) raw.source().records();
    }
    return collector
        .catalogue(facts(before), columns, numbers.toIntArray(), aside, decisions())
        .from(files.stream().map(file -> file.raw().source()).toList());
  }

  private void add(IngestedCatalogue file, String name) {
    List<@Nullable CellText> cells = new ArrayList<>();
    for (String column : columns.subList(0, columns.size() - 1)) {
      cells.add(file.columns().has(column) ? CellText.of(file.columns().text(column)) : null);
    }
    for (int row = 0; row < file.columns().rowCount(); row++) {
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        CellText cell = cells.get(i);
        String text = cell == null ? "" : cell.getValueForIndex(row);
        boolean id = columns.get(i).equals(CanonicalColumn.SHOW_ID.header());
        texts.add(id && idsMeet && !text.isEmpty() ? name + ":" + text : text);
      }
      texts.add(name);
      collector.keep(texts, new Place(file.raw().lines()[row], -1, String.join("\t", texts)));
    }
  }

  private SourceFacts facts(long records) {
    long bytes = 0;
    StringBuilder hashes = new StringBuilder();
    for (IngestedCatalogue file : files) {
      bytes += file.raw().source().bytes();
      hashes.append(file.raw().source().sha256()).append('\n');
    }
    String name =
        files.getFirst().raw().source().name() + "_and_" + (files.size() - 1) + "_more.csv";
    return new SourceFacts(name, bytes, TextDigest.sha256(hashes.toString()), records);
  }

  private List<Decision> decisions() {
    List<Decision> all = new ArrayList<>(List.of(decision()));
    if (idsMeet) {
      all.add(new Decision("ids", "Ids", "Source before each", "some stand in more than one file"));
    }
    all.addAll(JoinedDecisions.of(files, names));
    return all;
  }

  private Decision decision() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      SourceFacts source = files.get(i).raw().source();
      parts.add(
          names.get(i)
              + " from "
              + source.fileName()
              + ", "
              + NumberText.counted(source.records(), "record", "records"));
    }
    return new Decision(
        "files", "Files", files.size() + " files, one catalogue", String.join("; ", parts));
  }
}
