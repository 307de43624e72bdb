package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.kernel.DecimalIds;
import app.marquee.domain.kernel.Durations;
import app.marquee.domain.passport.Edition;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.Repair;
import app.marquee.domain.recipe.Repair.TitleRepair;
import app.marquee.engine.editions.CatalogueRows;
import app.marquee.engine.editions.Fingerprints;
import app.marquee.engine.editions.Matching;
import app.marquee.engine.editions.RecordPrints;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Makes the repairs of a recipe that change cells. Each is a change of the rule
/// [RuleId#PASSPORT_REPAIR]; where the file is not as the repair expects it, nothing is done.
final class RepairRules {
  private final IngestedCatalogue in;
  private final Map<CanonicalColumn, CleanedColumn> columns;
  private final ColumnCleaner cleaner;
  private final int rows;

  RepairRules(
      IngestedCatalogue in, Map<CanonicalColumn, CleanedColumn> columns, ColumnCleaner cleaner) {
    this.in = in;
    this.columns = columns;
    this.cleaner = cleaner;
    this.rows = in.raw().records().length;
  }

  /// Always in this order, whatever that of the recipe: an edition's ids come after decimals.
  void apply(Recipe recipe) {
    if (!recipe.isOn(RuleId.PASSPORT_REPAIR)) {
      return;
    }
    for (Repair repair : recipe.repairs()) {
      if (repair instanceof Repair.DecimalIds) {
        decimalIds();
      } else if (repair instanceof Repair.Titles titles) {
        titles.titles().forEach(this::title);
      } else if (repair instanceof Repair.SwappedLengths) {
        swappedLengths();
      }
    }
    for (Repair repair : recipe.repairs()) {
      if (repair instanceof Repair.EditionIds ids) {
        Edition.of(ids.edition()).ifPresent(this::editionIds);
      }
    }
  }

  private void decimalIds() {
    CleanedColumn ids = columns.get(CanonicalColumn.SHOW_ID);
    for (int row = 0; ids != null && row < rows; row++) {
      String whole = DecimalIds.whole(ids.value(row));
      if (whole != null) {
        set(ids, row, whole);
      }
    }
  }

  /// A row of the edition whose id another record bears keeps its own.
  private void editionIds(Edition edition) {
    CleanedColumn ids = columns.get(CanonicalColumn.SHOW_ID);
    if (ids == null) {
      return;
    }
    CatalogueRows hashed =
        CatalogueRows.of(in.columns(), in.matched().keySet(), CatalogueRows.MOST);
    Matching matching = Matching.of(hashed, edition, new Fingerprints(), new RecordPrints());
    Set<String> others = new HashSet<>();
    for (int row = 0; row < rows; row++) {
      if (row >= hashed.size() || matching.editionRow(row) < 0) {
        others.add(ids.value(row));
      }
    }
    for (int row = 0; row < hashed.size(); row++) {
      int at = matching.editionRow(row);
      String id = "s" + (at + 1);
      if (at >= 0 && !others.contains(id)) {
        set(ids, row, id);
      }
    }
  }

  private void title(TitleRepair title) {
    CleanedColumn titles = columns.get(CanonicalColumn.TITLE);
    int row = Arrays.binarySearch(in.raw().records(), title.record());
    if (titles != null && row >= 0 && titles.raw().getValueForIndex(row).equals(title.before())) {
      set(titles, row, title.after());
    }
  }

  private void swappedLengths() {
    CleanedColumn ratings = columns.get(CanonicalColumn.RATING);
    CleanedColumn durations = columns.get(CanonicalColumn.DURATION);
    for (int row = 0; ratings != null && durations != null && row < rows; row++) {
      String rating = ratings.value(row);
      String duration = durations.value(row);
      if (!duration.isEmpty()
          && Durations.parse(duration) == null
          && Durations.parse(rating) != null) {
        set(durations, row, rating);
        set(ratings, row, duration);
        ratings.setTrace(row, cleaner.rating(trace(ratings, row)));
      }
    }
  }

  private static void set(CleanedColumn column, int row, String after) {
    column.setTrace(row, trace(column, row).then(RuleId.PASSPORT_REPAIR, after));
  }

  private static CellTrace trace(CleanedColumn column, int row) {
    CellTrace trace = column.trace(row);
    return trace == null ? CellTrace.of(column.value(row)) : trace;
  }
}
