package app.marquee.engine.features;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.provenance.FeaturePreview;
import app.marquee.domain.provenance.FeaturePreview.Frequency;
import app.marquee.domain.provenance.FeaturePreview.Sample;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.features.OwnFeatures.Made;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.FrameRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.columns.Column;

/// Tells what a feature of the user's would be over a catalogue, which stays as it is.
public final class FeaturePreviews {
  private static final int SAMPLES = 6;
  private static final int MOST = 6;
  private static final int CHECK_EVERY = 1 << 12;

  private FeaturePreviews() {}

  /// @param replaced name of the feature it would stand in the place of, which is not looked at;
  ///   empty for a new one
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  public static FeaturePreview of(
      FeaturedCatalogue in, UserFeature feature, String replaced, RunContext context) {
    List<String> others =
        in.features().names().stream().filter(name -> !name.equals(replaced)).toList();
    Frame features = in.features().only(others);
    UserFeature on = new UserFeature(feature.name(), true, feature.formula());
    return switch (new OwnFeatures(in.clean(), features, in.settings()).make(on)) {
      case Made.Absent absent -> FeaturePreview.none(absent.reason());
      case Made.There there -> counted(in, features, on, there.column(), context);
    };
  }

  private static FeaturePreview counted(
      FeaturedCatalogue in,
      Frame features,
      UserFeature feature,
      Column<?> column,
      RunContext context) {
    IntFunction<@Nullable String> cells =
        FrameRows.cells(Frame.of(in.size(), List.of(column)), feature.name());
    Map<String, Long> counts = new HashMap<>();
    long missing = 0;
    for (int row = 0; row < in.size(); row++) {
      if (row % CHECK_EVERY == 0) {
        context.cancellation().check();
      }
      String value = cells.apply(row);
      if (value == null) {
        missing++;
      } else {
        counts.merge(value, 1L, Long::sum);
      }
    }
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
        null, in.size(), missing, counts.size(), most, samples(in, features, feature, cells));
  }

  private static List<Sample> samples(
      FeaturedCatalogue in,
      Frame features,
      UserFeature feature,
      IntFunction<@Nullable String> cells) {
    InputColumns columns = new InputColumns(in.clean(), features);
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
