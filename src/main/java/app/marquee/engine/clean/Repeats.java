package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.provenance.DuplicateRecord;
import app.marquee.domain.provenance.Flag;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.Repair;
import app.marquee.domain.recipe.RuleParameter;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.ingest.RawCatalogue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Drops or flags rows that repeat an earlier one, as the recipe says.
final class Repeats {
  private final RawCatalogue raw;
  private final Recipe recipe;
  private final Pieces pieces;
  private final FlagRecorder flags;
  private final List<DuplicateRecord> dropped = new ArrayList<>();

  Repeats(RawCatalogue raw, Recipe recipe, Pieces pieces, FlagRecorder flags) {
    this.raw = raw;
    this.recipe = recipe;
    this.pieces = pieces;
    this.flags = flags;
  }

  /// The records dropped, in file order.
  List<DuplicateRecord> dropped() {
    return dropped.stream().sorted((a, b) -> Integer.compare(a.record(), b.record())).toList();
  }

  /// How many of the dropped a rule or the repair dropped.
  long droppedBy(RuleId rule) {
    return dropped.stream().filter(record -> record.by() == rule).count();
  }

  /// Looks at the rows that are not gone, and adds to these what is dropped.
  ///
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  void drop(BitSet gone, Cancellation cancellation) {
    dropped.clear();
    boolean repeated = recipe.repairs(new Repair.RepeatedRecords());
    if (!recipe.isOn(RuleId.ROW_DUPLICATE)
        && !recipe.isOn(RuleId.ROW_NEAR_DUPLICATE)
        && !repeated) {
      return;
    }
    DuplicateRules rules = pieces.repeated(gone, cancellation);
    if (repeated) {
      for (DuplicateRules.Pair pair : rules.repeated()) {
        drop(pair, RuleId.PASSPORT_REPAIR, gone);
      }
    }
    if (recipe.isOn(RuleId.ROW_DUPLICATE)) {
      for (DuplicateRules.Pair pair : rules.exact()) {
        drop(pair, RuleId.ROW_DUPLICATE, gone);
      }
    }
    if (recipe.isOn(RuleId.ROW_NEAR_DUPLICATE)) {
      nearOnes(rules, gone);
    }
  }

  private void nearOnes(DuplicateRules rules, BitSet gone) {
    boolean drops = recipe.value(RuleParameter.DROP_LATER).equals("true");
    for (DuplicateRules.Pair pair : rules.near()) {
      if (gone.get(pair.row())) {
        continue;
      }
      if (drops) {
        drop(pair, RuleId.ROW_NEAR_DUPLICATE, gone);
      } else {
        flags.flag(
            pair.row(),
            RuleId.ROW_NEAR_DUPLICATE,
            CanonicalColumn.TITLE.header(),
            Flag.looksLike(raw.records()[pair.earlier()], id(pair.earlier())));
      }
    }
  }

  private void drop(DuplicateRules.Pair pair, RuleId by, BitSet gone) {
    gone.set(pair.row());
    dropped.add(
        new DuplicateRecord(
            raw.records()[pair.row()], raw.lines()[pair.row()], raw.records()[pair.earlier()], by));
  }

  /// What sentences call a row of the file.
  String named(int row) {
    return Flag.named(raw.records()[row], id(row));
  }

  private String id(int row) {
    CleanedColumn ids = pieces.columns().get(CanonicalColumn.SHOW_ID);
    return ids == null ? "" : ids.value(row);
  }
}
