package app.marquee.engine.editions;

import app.marquee.domain.passport.Edition;
import app.marquee.domain.passport.EditionMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;

/// The fingerprint of each record of an edition as it was published, and what editions have in
/// common: enough to recognise a file that was not touched, without a look at its cells.
public final class RecordPrints {
  /// The edition most of whose records are there comes first.
  public static final Comparator<EditionMatch> MOST_FIRST =
      (a, b) -> Integer.compare(b.found(), a.found());

  static final String RECORDS = "records.bin";

  private final EnumMap<Edition, short[]> records = new EnumMap<>(Edition.class);
  private final List<EditionMatch> shared = new ArrayList<>();
  private final List<Edition> holders = new ArrayList<>();

  /// Reads them.
  public RecordPrints() {
    try (InputStream in = Packed.open(RECORDS)) {
      for (Edition holder : Edition.values()) {
        for (Edition edition : Edition.values()) {
          int[] counts = Packed.planes(in, 2, 2);
          if (holder != edition && counts[0] > 0) {
            holders.add(holder);
            shared.add(new EditionMatch(edition, counts[0], counts[1], holder.records(), -1));
          }
        }
      }
      for (Edition edition : Edition.values()) {
        if (isKept(edition)) {
          int[] found = Packed.planes(in, edition.records(), 2);
          short[] folded = new short[found.length];
          for (int row = 0; row < found.length; row++) {
            folded[row] = (short) found[row];
          }
          records.put(edition, folded);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// False for the editions no untouched copy was at hand of.
  static boolean isKept(Edition edition) {
    return edition != Edition.NETFLIX_2019 && edition != Edition.NETFLIX_2020;
  }

  /// True where a row stands in the edition's place, byte for byte.
  boolean isInPlace(CatalogueRows rows, int row, Edition edition) {
    short[] found = records.get(edition);
    return found != null && row < found.length && found[row] == rows.record(row);
  }

  /// The edition that a catalogue is byte for byte, from its first record to its last; of several
  /// the first.
  public boolean isWhole(CatalogueRows rows, Edition edition) {
    if (rows.size() != edition.records() || !records.containsKey(edition)) {
      return false;
    }
    for (int row = 0; row < rows.size(); row++) {
      if (!isInPlace(rows, row, edition)) {
        return false;
      }
    }
    return true;
  }

  /// What a whole edition has in common with the others, most first.
  public List<EditionMatch> shared(Edition holder) {
    List<EditionMatch> matches = new ArrayList<>();
    for (int i = 0; i < shared.size(); i++) {
      if (holders.get(i) == holder) {
        matches.add(shared.get(i));
      }
    }
    matches.sort(MOST_FIRST);
    return matches;
  }
}
