package app.marquee.domain.passport;

/// How near a file is to an edition of which a sample is known.
///
/// @param sampled the edition's records in the sample
/// @param found those of them that are in the file
/// @param last the number, in the edition, of the last of those; 0 where there are none
/// @param after the sampled records that follow it in the edition
public record SampleMatch(SampledEdition edition, int sampled, int found, int last, int after) {

  /// Share of the sampled records that are in the file, 0 to 1.
  public double foundShare() {
    return sampled == 0 ? 0 : (double) found / sampled;
  }

  /// What [#foundShare] is of what.
  public String definition() {
    return "Share of "
        + sampled
        + " sampled records of the edition that are in the file: same type, same release year, same"
        + " letters and digits in the title; case, accents, blanks and punctuation do not count."
        + " Cells are not compared, for only titles of a sample are known. It is a rough estimate of"
        + " how much of the whole edition is in the file.";
  }

  /// True where the file can be called this edition: half of the sample is in it, and not by a
  /// handful of records.
  public boolean isNear() {
    return found >= EditionMatch.FEWEST && 2 * found >= sampled;
  }

  /// True where the file seems to end early: so many sampled records in a row are missing at the
  /// end that it is no accident.
  public boolean isCut() {
    return found > 0 && after >= EditionMatch.FEWEST;
  }
}
