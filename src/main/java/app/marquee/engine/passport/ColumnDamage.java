package app.marquee.engine.passport;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.passport.DamageKind;
import app.marquee.domain.passport.Edition;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Columns that a file has beside those of its edition, lacks, or calls by another name.
record ColumnDamage(IngestedCatalogue in, Edition edition) {

  void find(DamageTally damage) {
    List<String> missing = new ArrayList<>();
    List<String> renamed = new ArrayList<>();
    for (CanonicalColumn column : CanonicalColumn.values()) {
      String name = edition.header(column);
      String header = in.matched().get(column);
      if (edition.has(column) && header == null) {
        missing.add(name);
      } else if (edition.has(column) && header != null && !header.equals(name)) {
        renamed.add(header + " for " + name);
      }
    }
    List<String> added = new ArrayList<>();
    for (String extra : in.extras()) {
      if (!edition.more().contains(extra)) {
        added.add(extra);
      }
    }
    for (String more : edition.more()) {
      if (!in.extras().contains(more)) {
        missing.add(more);
      }
    }
    for (Map.Entry<CanonicalColumn, String> one : in.matched().entrySet()) {
      if (!edition.has(one.getKey())) {
        added.add(one.getValue());
      }
    }
    damage.add(DamageKind.MISSING_COLUMNS, missing.size(), missing);
    damage.add(DamageKind.RENAMED_COLUMNS, renamed.size(), renamed);
    damage.add(DamageKind.ADDED_COLUMNS, added.size(), added);
  }
}
