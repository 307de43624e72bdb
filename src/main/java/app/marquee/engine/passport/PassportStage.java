package app.marquee.engine.passport;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.passport.Edition;
import app.marquee.domain.passport.EditionMatch;
import app.marquee.domain.passport.Passport;
import app.marquee.domain.passport.SampleMatch;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.editions.CatalogueRows;
import app.marquee.engine.editions.Comparison;
import app.marquee.engine.editions.EditionSamples;
import app.marquee.engine.editions.Fingerprints;
import app.marquee.engine.editions.Matching;
import app.marquee.engine.editions.RecordPrints;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes the passport of a catalogue from its cells as they were read, before any rule.
///
/// A pure function of the catalogue and the fingerprints, in one thread, over a bounded number of
/// records. A file that is an edition byte for byte costs a hash a record; of any other the cells
/// are looked at. The samples are asked only where it is near no edition that is known whole.
public final class PassportStage {
  private final IngestedCatalogue in;
  private final CatalogueRows rows;
  private final RecordPrints records = new RecordPrints();
  private @Nullable Fingerprints prints;
  private @Nullable Matching nearest;
  private @Nullable SampleMatch sample;
  private List<EditionMatch> matches = List.of();

  private PassportStage(IngestedCatalogue in) {
    this.in = in;
    rows = CatalogueRows.of(in.columns(), in.matched().keySet(), CatalogueRows.MOST);
  }

  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  public static Passport of(IngestedCatalogue in, RunContext context) {
    return of(in, EditionSamples::shipped, context);
  }

  /// @param samples what is known of editions by a sample
  static Passport of(IngestedCatalogue in, Supplier<EditionSamples> samples, RunContext context) {
    if (!in.has(CanonicalColumn.TITLE) || !in.has(CanonicalColumn.TYPE)) {
      return new Passport(null, null, List.of(), List.of(), List.of(), 0, in.columns().rowCount());
    }
    PassportStage stage = new PassportStage(in);
    stage.recognise();
    if (stage.nearest == null) {
      stage.sample = samples.get().nearest(stage.rows);
    }
    context.cancellation().check();
    return stage.passport();
  }

  private void recognise() {
    for (Edition edition : Edition.values()) {
      if (records.isWhole(rows, edition)) {
        nearest = Matching.whole(rows, edition);
        matches = records.shared(edition);
        return;
      }
    }
    matches = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      EditionMatch match = Matching.byKeys(rows, edition, prints());
      if (match.found() > 0) {
        matches.add(match);
      }
    }
    matches.sort(RecordPrints.MOST_FIRST);
    int most = -1;
    // Of editions with as many records in the file, the one most of whose are there letter for
    // letter, then the newest.
    for (EditionMatch match : matches) {
      if (match.isNear() && match.found() == matches.getFirst().found()) {
        Matching closer = Matching.of(rows, match.edition(), prints(), records);
        int identical = new Comparison(rows, closer).identical();
        if (identical > most) {
          most = identical;
          nearest = closer;
        }
      }
    }
  }

  private Fingerprints prints() {
    Fingerprints read = prints == null ? new Fingerprints() : prints;
    prints = read;
    return read;
  }

  private Passport passport() {
    int[] numbers = in.raw().records();
    DamageTally damage = new DamageTally(numbers);
    DamageTally faults = new DamageTally(numbers);
    Remedies remedies = new Remedies(damage, faults, rows);
    RecordDamage byRecord = new RecordDamage(rows, damage);
    byRecord.quarantined(in.raw().quarantined());
    byRecord.find(nearest);
    // Here, where every run comes by: a start-up cache knows it also of a file that is no edition.
    Supplier<Fingerprints> all = this::prints;
    Matching found = nearest;
    Comparison cells = found == null ? null : new Comparison(rows, found);
    new LooseDamage(rows, cells, damage, faults).find();
    if (found == null || cells == null) {
      remedies.titles(List.of());
    } else {
      remedies.titles(new CellComparison(rows, found, cells, damage, numbers).compare());
      byRecord.compare(found, all);
      new ColumnDamage(in, found.edition()).find(damage);
      remedies.ids(found);
    }
    new TextDamage(rows, found, cells, damage).find();
    remedies.name(byRecord.repeatsBearOtherIds());
    return new Passport(
        found == null || cells == null ? null : found.match(cells.identical()),
        sample,
        matches.stream()
            .filter(match -> found == null || match.edition() != found.edition())
            .toList(),
        damage.all(),
        faults.all(),
        rows.size(),
        numbers.length);
  }
}
