package app.marquee.domain.passport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a file is, as far as its records tell.
///
/// @param edition the edition it is nearest to, null where it is near none
/// @param sample the edition it is near by a sample, looked for only where `edition` is null; null
///   where there is none
/// @param others the other editions it shares records with, most first
/// @param damage what was done to the file, in the order of the kinds
/// @param faults what looks like damage but stands in the edition as well
/// @param looked the records that were looked at: the first ones of a large file
/// @param records the records that could be read
public record Passport(
    @Nullable EditionMatch edition,
    @Nullable SampleMatch sample,
    List<EditionMatch> others,
    List<Damage> damage,
    List<Damage> faults,
    int looked,
    int records) {
  public Passport {
    others = List.copyOf(others);
    damage = List.copyOf(damage);
    faults = List.copyOf(faults);
  }

  /// Nobody looked.
  public static Passport none() {
    return new Passport(null, null, List.of(), List.of(), List.of(), 0, 0);
  }

  /// The edition's name, or that it is unknown.
  public String name() {
    if (edition != null) {
      return edition.edition().label();
    }
    return sample == null ? "Unknown" : sample.edition().label() + ", by a sample";
  }

  /// True where only the beginning of the file was looked at.
  public boolean isPartial() {
    return looked < records;
  }
}
