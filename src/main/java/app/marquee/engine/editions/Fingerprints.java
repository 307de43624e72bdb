package app.marquee.engine.editions;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.passport.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the fingerprints that ship with the program: keys of every edition in one file, cells of
/// each in a file of its own. A number is written as its difference from that of the same record in
/// an earlier edition where that has one: what two editions share costs next to nothing.
public final class Fingerprints {
  static final String KEYS = "keys.bin";

  private final EnumMap<Edition, int[]> keys = new EnumMap<>(Edition.class);
  private final EnumMap<Edition, int[]> references = new EnumMap<>(Edition.class);

  /// Reads the keys of every edition.
  public Fingerprints() {
    try (InputStream in = Packed.open(KEYS)) {
      for (Edition edition : Edition.values()) {
        Edition earlier = reference(edition);
        int[] rows =
            earlier == null ? new int[edition.records()] : Packed.planes(in, edition.records(), 2);
        int[] found = Packed.planes(in, edition.records(), 4);
        for (int row = 0; row < found.length; row++) {
          found[row] ^= rows[row] == 0 || earlier == null ? 0 : keys(earlier)[rows[row] - 1];
        }
        keys.put(edition, found);
        references.put(edition, rows);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The edition whose records another is written as differences from, null where there is none.
  static @Nullable Edition reference(Edition edition) {
    return switch (edition) {
      case NETFLIX_2020 -> Edition.NETFLIX_2021;
      case NETFLIX_2019 -> Edition.NETFLIX_2020;
      default -> null;
    };
  }

  /// The key of each record of an edition, in the edition's order.
  public int[] keys(Edition edition) {
    int[] found = keys.get(edition);
    if (found == null) {
      throw new IllegalStateException(edition + " is written before what it refers to");
    }
    return found;
  }

  /// Reads the cells of an edition.
  public EditionRows cells(Edition edition) {
    Edition earlier = reference(edition);
    EditionRows base = earlier == null ? null : cells(earlier);
    int[] rows = references.getOrDefault(edition, new int[0]);
    Map<CanonicalColumn, short[]> cells = new EnumMap<>(CanonicalColumn.class);
    try (InputStream in = Packed.open(edition.id() + ".bin")) {
      List<CanonicalColumn> kept = EditionRows.kept(edition);
      for (CanonicalColumn column : kept) {
        int[] found = Packed.planes(in, edition.records(), 2);
        short[] folded = new short[found.length];
        for (int row = 0; row < found.length; row++) {
          boolean has = base != null && rows[row] > 0 && base.has(column);
          short before = has && base != null ? base.cell(rows[row] - 1, column) : 0;
          folded[row] = (short) (found[row] ^ before);
        }
        cells.put(column, folded);
      }
      return new EditionRows(edition, cells);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
