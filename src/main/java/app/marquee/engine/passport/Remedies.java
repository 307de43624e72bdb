package app.marquee.engine.passport;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.kernel.Durations;
import app.marquee.domain.passport.Damage.Remedy;
import app.marquee.domain.passport.DamageKind;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Repair;
import app.marquee.domain.recipe.Repair.TitleRepair;
import app.marquee.engine.editions.CatalogueRows;
import app.marquee.engine.editions.Matching;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Says of each kind of damage what mends it: a rule, a repair, or nothing.
final class Remedies {
  private final DamageTally damage;
  private final DamageTally faults;
  private final CatalogueRows rows;

  Remedies(DamageTally damage, DamageTally faults, CatalogueRows rows) {
    this.damage = damage;
    this.faults = faults;
    this.rows = rows;
  }

  /// The titles whose original is proven can be put back.
  void titles(List<TitleRepair> titles) {
    damage.remedy(
        DamageKind.DATE_TITLES,
        titles.isEmpty()
            ? Remedy.by(RuleId.TITLE_SPREADSHEET_DATE)
            : Remedy.by(new Repair.Titles(titles)));
  }

  /// The edition's ids can be put back where no other record bears one of them.
  void ids(Matching nearest) {
    if (damage.count(DamageKind.RENUMBERED_IDS) == 0 || !nearest.edition().countsIds()) {
      return;
    }
    Set<String> others = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      if (nearest.editionRow(row) < 0) {
        others.add(rows.cell(row, CanonicalColumn.SHOW_ID));
      }
    }
    for (int row = 0; row < rows.size() && !others.isEmpty(); row++) {
      if (others.contains("s" + (nearest.editionRow(row) + 1))) {
        return;
      }
    }
    damage.remedy(
        DamageKind.RENUMBERED_IDS, Remedy.by(new Repair.EditionIds(nearest.edition().id())));
  }

  /// The rest, once all damage is found.
  ///
  /// @param otherIds true where records that repeat others have other ids
  void name(boolean otherIds) {
    damage.remedy(DamageKind.DECIMAL_IDS, Remedy.by(new Repair.DecimalIds()));
    damage.remedy(
        DamageKind.REPEATED_RECORDS,
        otherIds ? Remedy.by(new Repair.RepeatedRecords()) : Remedy.by(RuleId.ROW_DUPLICATE));
    damage.remedy(
        DamageKind.MOVED_LENGTHS,
        hasSwappedLengths() ? Remedy.by(new Repair.SwappedLengths()) : Remedy.NONE);
    for (DamageTally tally : List.of(damage, faults)) {
      tally.remedy(DamageKind.DOUBLE_ENCODED, Remedy.by(RuleId.DOUBLE_ENCODING));
      tally.remedy(DamageKind.REWRITTEN_DATES, Remedy.by(RuleId.DATE_PARSE));
      tally.remedy(DamageKind.CHANGED_BLANKS, Remedy.by(RuleId.WHITESPACE));
      tally.remedy(DamageKind.BLANK_BEFORE_DATE, Remedy.by(RuleId.WHITESPACE));
      tally.remedy(DamageKind.LENGTH_IN_RATING, Remedy.by(RuleId.DURATION_IN_RATING));
    }
    faults.remedy(DamageKind.DATE_TITLES, Remedy.by(RuleId.TITLE_SPREADSHEET_DATE));
  }

  private boolean hasSwappedLengths() {
    if (damage.count(DamageKind.MOVED_LENGTHS) == 0 || !rows.has(CanonicalColumn.DURATION)) {
      return false;
    }
    for (int row = 0; row < rows.size(); row++) {
      String duration = rows.cell(row, CanonicalColumn.DURATION);
      if (!duration.isBlank()
          && Durations.parse(duration) == null
          && Durations.parse(rows.cell(row, CanonicalColumn.RATING)) != null) {
        return true;
      }
    }
    return false;
  }
}
