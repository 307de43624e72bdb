package app.marquee.domain.passport;

/// How near a file is to an edition.
///
/// @param found the edition's records that are in the file
/// @param known the file's records that are in the edition
/// @param looked the file's records that were compared
/// @param identical the edition's records that are in the file letter for letter; -1 where only
///   titles were compared
public record EditionMatch(Edition edition, int found, int known, int looked, int identical) {

  /// What [#foundShare] is of what.
  public static final String FOUND_DEFINITION =
      "Share of the edition's records that are in the file: same type, same release year, same"
          + " letters and digits in the title; case, accents, blanks and punctuation do not count."
          + " In the edition named first, a record under another title is found too where most of"
          + " its other cells are the same.";

  /// What [#knownShare] is of what.
  public static final String KNOWN_DEFINITION =
      "Share of the file's records that are in the edition, found the same way.";

  /// What [#identicalShare] is of what.
  public static final String IDENTICAL_DEFINITION =
      "Share of the edition's records that are in the file letter for letter, in every column that"
          + " both have but the id.";

  /// Share of the edition's records that are in the file, 0 to 1.
  public double foundShare() {
    return (double) found / edition.records();
  }

  /// Share of the file's records that are in the edition, 0 to 1.
  public double knownShare() {
    return looked == 0 ? 0 : (double) known / looked;
  }

  /// Share of the edition's records that are in the file letter for letter, 0 to 1.
  public double identicalShare() {
    return Math.max(0, identical) / (double) edition.records();
  }

  /// True where the file can be called this edition, or a part of it, or something made with it:
  /// half of one is in the other, and not by a handful of records.
  public boolean isNear() {
    return found >= FEWEST && (foundShare() >= 0.5 || knownShare() >= 0.5);
  }

  /// Fewer records in common do not tell.
  public static final int FEWEST = 20;
}
