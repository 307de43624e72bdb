package app.marquee.app;

import app.marquee.app.columns.ColumnLooks;
import app.marquee.app.columns.ShapeLooks;
import app.marquee.app.explore.CatalogueExplorer;
import app.marquee.app.explore.Explorer;
import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.explore.CountedColumns;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.CellMarks;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.FrameRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a face shows of features.
///
/// @param features names of those that were made, in order, the user's last
/// @param notApplicable those that do not, with the reason
/// @param ownAbsent the user's that do not, by name, with the reason
/// @param rows identifying columns, then the features
/// @param explorer looks into all titles with all columns
/// @param looks looks into the columns of the rows
public record FeaturesResult(
    List<String> features,
    Map<FeatureColumn, String> notApplicable,
    Map<String, String> ownAbsent,
    TitleRows rows,
    Explorer explorer,
    ColumnLooks looks) {

  /// Features into whose columns nobody looks.
  public FeaturesResult(
      List<String> features,
      Map<FeatureColumn, String> notApplicable,
      Map<String, String> ownAbsent,
      TitleRows rows,
      Explorer explorer) {
    this(features, notApplicable, ownAbsent, rows, explorer, ColumnLooks.NONE);
  }

  private static final List<CanonicalColumn> IDENTIFYING =
      List.of(CanonicalColumn.SHOW_ID, CanonicalColumn.TYPE, CanonicalColumn.TITLE);

  /// @param counted what was counted of columns before; learns what is counted now
  static FeaturesResult of(FeaturedCatalogue in, CountedColumns counted) {
    CleanCatalogue clean = in.clean();
    List<String> names = new ArrayList<>();
    for (CanonicalColumn column : IDENTIFYING) {
      if (in.has(column)) {
        names.add(column.header());
      }
    }
    Frame titles = clean.columns().only(names);
    names.addAll(in.features().names());
    TitleRows rows =
        FrameRows.of(
            titles.beside(in.features()),
            names,
            clean.records(),
            clean.lines(),
            Set.of(),
            CellMarks.none());
    return new FeaturesResult(
        in.features().names(),
        in.notApplicable(),
        in.ownAbsent(),
        rows,
        new CatalogueExplorer(in),
        ShapeLooks.of(in, names, counted));
  }
}
