package app.marquee.engine.features;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.provenance.FeaturePreview;
import app.marquee.domain.provenance.FeaturePreview.Frequency;
import app.marquee.domain.provenance.FeaturePreview.Sample;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.features.OwnFeatures.Made;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.FrameRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.columns.Column;

/// Tells what a feature of the user's would be over a catalogue, which stays as it is.
public final class FeaturePreviews {
  private static final int SAMPLES = 6;
  private static final int MOST = 6;

  private FeaturePreviews() {}

  /// @param settings what the recipe says of features by now, which may be more than the catalogue
  ///   was made with
  /// @param replaced name of the feature it would stand in the place of, which is not looked at,
  ///   nor are those behind it; empty for a new one, which comes last
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  public static FeaturePreview of(
      FeaturedCatalogue in,
      FeatureSettings settings,
      UserFeature feature,
      String replaced,
      RunContext context) {
    EachRow each = new EachRow(context.cancellation());
    Frame features = before(in, settings, replaced);
    UserFeature on = new UserFeature(feature.name(), true, feature.formula());
    return switch (new OwnFeatures(in.clean(), features, settings, each).make(on)) {
      case Made.Absent absent -> FeaturePreview.none(absent.reason());
      case Made.There there -> counted(in, features, on, there.column(), each);
    };
  }

  /// The features that stand before one and were made as the recipe says.
  private static Frame before(FeaturedCatalogue in, FeatureSettings settings, String replaced) {
    Set<UserFeature> before = new HashSet<>(settings.own());
    settings.from(replaced).forEach(before::remove);
    return in.features()
        .only(
            in.features().names().stream()
                .filter(name ->
                    FeatureColumn.of(name)
                        .map(settings::isOn)
                        .orElseGet(
                            () -> in.settings().named(name).filter(before::contains).isPresent()))
                .toList());
  }

  private static FeaturePreview counted(
      FeaturedCatalogue in, Frame features, UserFeature feature, Column<?> column, EachRow each) {
    InputColumns inputs = new InputColumns(in.clean(), features, each);
    IntFunction<@Nullable String> cells =
        FrameRows.cells(Frame.of(in.size(), List.of(column)), feature.name());
    Map<String, Long> counts = new HashMap<>();
    each.of(
        in.size(),
        row -> {
          String value = cells.apply(row);
          if (value != null) {
            counts.merge(value, 1L, Long::sum);
          }
        });
    long missing = in.size() - counts.values().stream().mapToLong(Long::longValue).sum();
    List<Frequency> most =
        counts.entrySet().stream()
            .map(entry -> new Frequency(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingLong(Frequency::count)
                    .reversed()
                    .thenComparing(Frequency::value))
            .limit(MOST)
            .toList();
    return new FeaturePreview(
        null, in.size(), missing, counts.size(), most, samples(in, inputs, feature, cells));
  }

  private static List<Sample> samples(
      FeaturedCatalogue in,
      InputColumns columns,
      UserFeature feature,
      IntFunction<@Nullable String> cells) {
    IntFunction<@Nullable String> titles = columns.texts(CanonicalColumn.TITLE.header());
    List<Sample> samples = new ArrayList<>();
    for (int row = 0; row < Math.min(SAMPLES, in.size()); row++) {
      List<@Nullable String> inputs = new ArrayList<>();
      for (String input : feature.formula().columns()) {
        inputs.add(columns.texts(input).apply(row));
      }
      samples.add(new Sample(String.valueOf(titles.apply(row)), inputs, cells.apply(row)));
    }
    return samples;
  }
}
