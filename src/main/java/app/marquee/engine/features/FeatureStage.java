package app.marquee.engine.features;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import tech.tablesaw.columns.Column;

/// Derives the feature columns.
public final class FeatureStage {
  private FeatureStage() {}

  /// Derives every feature whose columns the file has; the others are named with what they lack.
  ///
  /// @throws java.util.concurrent.CancellationException where the run was cancelled
  public static FeaturedCatalogue derive(CleanCatalogue in, RunContext context) {
    Map<FeatureColumn, String> notApplicable = new EnumMap<>(FeatureColumn.class);
    List<Callable<Column<?>>> work = new ArrayList<>();
    FeatureFormulas formulas = new FeatureFormulas(in);
    for (FeatureColumn feature : FeatureColumn.values()) {
      String absent = absent(in, feature);
      if (absent.isEmpty() && in.asOf() == null && countsAge(feature)) {
        notApplicable.put(feature, "No title has a date or a year to count ages from.");
      } else if (absent.isEmpty()) {
        work.add(() -> {
          context.cancellation().check();
          return formulas.derive(feature);
        });
      } else {
        notApplicable.put(feature, "The file has no usable column " + absent + ".");
      }
    }
    List<Column<?>> columns = Workers.all(context, work);
    context.progress(in.size(), in.size());
    return new FeaturedCatalogue(in, Frame.of(in.size(), columns), notApplicable);
  }

  private static boolean countsAge(FeatureColumn feature) {
    return switch (feature) {
      case AGE_YEARS, IS_RECENT, IS_CLASSIC -> true;
      default -> false;
    };
  }

  /// The column a feature needs and the catalogue lacks; empty where nothing is lacking.
  private static String absent(CleanCatalogue in, FeatureColumn feature) {
    for (String needed : needs(feature)) {
      if (!in.columns().has(needed)) {
        return switch (needed) {
          case CleanCatalogue.RELEASE_YEAR_NUMBER -> CanonicalColumn.RELEASE_YEAR.header();
          case CleanCatalogue.DATE_ADDED_DATE -> CanonicalColumn.DATE_ADDED.header();
          case "duration_minutes", "seasons_count" -> CanonicalColumn.DURATION.header();
          default -> needed;
        };
      }
    }
    return "";
  }

  private static List<String> needs(FeatureColumn feature) {
    String year = CleanCatalogue.RELEASE_YEAR_NUMBER;
    String date = CleanCatalogue.DATE_ADDED_DATE;
    return switch (feature) {
      case DURATION_MINUTES, DURATION_CATEGORY -> List.of("duration_minutes");
      case SEASONS_COUNT -> List.of("seasons_count");
      case AGE_YEARS, IS_RECENT, IS_CLASSIC, DECADE -> List.of(year);
      case COUNTRY_COUNT, PRIMARY_COUNTRY, REGION, IS_COPRODUCTION ->
          List.of(CanonicalColumn.COUNTRY.header());
      case GENRE_COUNT, PRIMARY_GENRE -> List.of(CanonicalColumn.LISTED_IN.header());
      case CAST_COUNT -> List.of(CanonicalColumn.CAST.header());
      case DIRECTOR_COUNT -> List.of(CanonicalColumn.DIRECTOR.header());
      case CONTENT_CATEGORY -> List.of(CanonicalColumn.RATING.header());
      case YEAR_ADDED, MONTH_ADDED, WEEKDAY_ADDED -> List.of(date);
      case ADDED_LAG_YEARS -> Arrays.asList(date, year);
      case TITLE_WORDS -> List.of(CanonicalColumn.TITLE.header());
      case DESCRIPTION_WORDS -> List.of(CanonicalColumn.DESCRIPTION.header());
    };
  }
}
