package app.marquee.domain.provenance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a step would do to the titles as they are now.
///
/// @param changed cells it would change
/// @param dropped titles it would drop
/// @param problem why it cannot be applied, a whole sentence; null where it can
/// @param samples the first of its changes
public record StepPreview(
    long changed, long dropped, @Nullable String problem, List<Sample> samples) {
  public StepPreview {
    samples = List.copyOf(samples);
  }

  /// One change it would make.
  ///
  /// @param title the show_id, or the record where there is none
  /// @param before null where missing, and for a title that is dropped
  /// @param after likewise
  public record Sample(
      String title, String column, @Nullable String before, @Nullable String after) {}
}
