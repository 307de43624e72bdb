package app.marquee.engine.features;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.features.OwnFeatures.Made;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.Workers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import tech.tablesaw.columns.Column;

/// Derives the feature columns.
public final class FeatureStage {
  private FeatureStage() {}

  /// Derives every feature that is on and whose columns the file has; the others are named with the
  /// reason. The user's own come last, each from what stands before it.
  ///
  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  public static FeaturedCatalogue derive(
      CleanCatalogue in, FeatureSettings settings, RunContext context) {
    Map<FeatureColumn, String> notApplicable = new EnumMap<>(FeatureColumn.class);
    List<Callable<Column<?>>> work = new ArrayList<>();
    FeatureFormulas formulas = new FeatureFormulas(in, settings, context.cancellation());
    for (FeatureColumn feature : FeatureColumn.values()) {
      if (feature.isOfSeveralFiles() && in.ingested().raw().files().size() < 2) {
        continue;
      }
      String reason = reason(in, feature, settings);
      if (reason.isEmpty()) {
        work.add(() -> {
          context.cancellation().check();
          return formulas.derive(feature);
        });
      } else {
        notApplicable.put(feature, reason);
      }
    }
    Frame features = Frame.of(in.size(), Workers.all(context, work));
    Map<String, String> ownAbsent = new LinkedHashMap<>();
    EachRow each = new EachRow(context.cancellation());
    for (UserFeature feature : settings.own()) {
      switch (new OwnFeatures(in, features, settings, each).make(feature)) {
        case Made.There there -> features = features.with(List.of(there.column()));
        case Made.Absent absent -> ownAbsent.put(feature.name(), absent.reason());
      }
    }
    context.progress(in.size(), in.size());
    return new FeaturedCatalogue(in, features, notApplicable, settings, ownAbsent);
  }

  /// Why a feature cannot be made, empty where it can.
  private static String reason(CleanCatalogue in, FeatureColumn feature, FeatureSettings settings) {
    if (!settings.isOn(feature)) {
      return FeatureSettings.off(feature.header());
    }
    for (CanonicalColumn needed : feature.inputs()) {
      if (!in.columns().has(read(feature, needed))) {
        return "The file has no usable column " + needed.header() + ".";
      }
    }
    if (feature == FeatureColumn.SOURCE_COUNT && !in.columns().has(FeatureColumn.SOURCE)) {
      return "There is no column " + FeatureColumn.SOURCE + " any more.";
    }
    return in.asOf() == null && countsAge(feature)
        ? "No title has a date or a year to count ages from."
        : "";
  }

  private static boolean countsAge(FeatureColumn feature) {
    return switch (feature) {
      case AGE_YEARS, IS_RECENT, IS_CLASSIC -> true;
      default -> false;
    };
  }

  /// The column of the cleaned table that holds what a feature needs of a column of the file.
  private static String read(FeatureColumn feature, CanonicalColumn needed) {
    return switch (needed) {
      case RELEASE_YEAR -> CleanCatalogue.RELEASE_YEAR_NUMBER;
      case DATE_ADDED -> CleanCatalogue.DATE_ADDED_DATE;
      case DURATION ->
          feature == FeatureColumn.SEASONS_COUNT
              ? FeatureColumn.SEASONS_COUNT.header()
              : FeatureColumn.DURATION_MINUTES.header();
      default -> needed.header();
    };
  }
}
