package app.marquee.domain.provenance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a feature of the user's would be over the titles as they are now.
///
/// @param problem why it cannot be made, a whole sentence; null where it can
/// @param titles of the catalogue
/// @param missing titles for which it gives no value
/// @param distinct different values
/// @param most the most frequent values, the most frequent first
/// @param samples the first titles
public record FeaturePreview(
    @Nullable String problem,
    long titles,
    long missing,
    long distinct,
    List<Frequency> most,
    List<Sample> samples) {
  public FeaturePreview {
    most = List.copyOf(most);
    samples = List.copyOf(samples);
  }

  /// A value and how many titles have it.
  public record Frequency(String value, long count) {}

  /// A title.
  ///
  /// @param inputs the values it is made from, in the order of the formula; null where missing
  /// @param value null where missing
  public record Sample(String title, List<@Nullable String> inputs, @Nullable String value) {
    public Sample {
      inputs = Collections.unmodifiableList(new ArrayList<>(inputs));
    }
  }

  /// One that cannot be made.
  public static FeaturePreview none(String problem) {
    return new FeaturePreview(problem, 0, 0, 0, List.of(), List.of());
  }
}
