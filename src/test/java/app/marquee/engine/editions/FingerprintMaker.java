package app.marquee.engine.editions;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.passport.Edition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Makes the fingerprints that ship with the program from copies of the editions.
final class FingerprintMaker {
  private final Map<Edition, EditionSource> sources = new EnumMap<>(Edition.class);
  private final CellHash hash = new CellHash();

  private FingerprintMaker(Path folder) {
    for (Edition edition : Edition.values()) {
      sources.put(edition, EditionSource.read(folder, edition));
    }
    DamagedCopy.mend(source(Edition.NETFLIX_2019), source(Edition.NETFLIX_2020));
  }

  /// The files by name, for the copies in a folder.
  static Map<String, byte[]> make(Path folder) {
    FingerprintMaker maker = new FingerprintMaker(folder);
    Map<String, byte[]> files = new TreeMap<>();
    files.put(Fingerprints.KEYS, packed(maker::keys));
    files.put(RecordPrints.RECORDS, packed(maker::records));
    for (Edition edition : Edition.values()) {
      files.put(edition.id() + ".bin", packed(out -> maker.cells(edition, out)));
    }
    return files;
  }

  /// @param arguments the folder of real catalogues, and the folder of the fingerprints
  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, byte[]> file : make(Path.of(arguments[0])).entrySet()) {
      Files.write(Path.of(arguments[1]).resolve(file.getKey()), file.getValue());
    }
  }

  private EditionSource source(Edition edition) {
    EditionSource source = sources.get(edition);
    if (source == null) {
      throw new IllegalStateException(edition.id());
    }
    return source;
  }

  private void keys(OutputStream out) throws IOException {
    for (Edition edition : Edition.values()) {
      Edition earlier = Fingerprints.reference(edition);
      int[] references = references(edition);
      int[] numbers = new int[edition.records()];
      for (int row = 0; row < numbers.length; row++) {
        int before =
            references[row] == 0 || earlier == null ? 0 : source(earlier).key(references[row] - 1);
        numbers[row] = source(edition).key(row) ^ before;
      }
      if (earlier != null) {
        planes(references, 2, out);
      }
      planes(numbers, 4, out);
    }
  }

  /// What each two editions have in common, then the records of those that are untouched.
  private void records(OutputStream out) throws IOException {
    for (Edition holder : Edition.values()) {
      for (Edition edition : Edition.values()) {
        planes(shared(source(holder), source(edition)), 2, out);
      }
    }
    for (Edition edition : Edition.values()) {
      if (RecordPrints.isKept(edition)) {
        planes(source(edition).recordFolds(), 2, out);
      }
    }
  }

  /// The records of an edition that are in another, and the other's that are in it, by key.
  private static int[] shared(EditionSource holder, EditionSource edition) {
    Map<Integer, Integer> left = new HashMap<>();
    for (int row = 0; row < edition.records(); row++) {
      left.merge(edition.key(row), 1, Integer::sum);
    }
    Map<Integer, Integer> all = Map.copyOf(left);
    int found = 0;
    int known = 0;
    for (int row = 0; row < holder.records(); row++) {
      int key = holder.key(row);
      known += all.containsKey(key) ? 1 : 0;
      if (left.getOrDefault(key, 0) > 0) {
        found++;
        left.merge(key, -1, Integer::sum);
      }
    }
    return new int[] {found, known};
  }

  /// For each record the record of the earlier edition with the same key, counted from 1; 0 where
  /// there is none.
  private int[] references(Edition edition) {
    Edition earlier = Fingerprints.reference(edition);
    int[] references = new int[edition.records()];
    if (earlier == null) {
      return references;
    }
    Map<Integer, Integer> byKey = new HashMap<>();
    for (int row = 0; row < earlier.records(); row++) {
      byKey.putIfAbsent(source(earlier).key(row), row);
    }
    byKey.remove(0);
    Set<Integer> taken = new HashSet<>();
    for (int row = 0; row < references.length; row++) {
      int at = byKey.getOrDefault(source(edition).key(row), -1);
      if (at >= 0 && taken.add(at)) {
        references[row] = at + 1;
      }
    }
    return references;
  }

  private void cells(Edition edition, OutputStream out) throws IOException {
    Edition earlier = Fingerprints.reference(edition);
    int[] references = references(edition);
    for (CanonicalColumn column : EditionRows.kept(edition)) {
      boolean shared = earlier != null && EditionRows.kept(earlier).contains(column);
      int[] numbers = new int[edition.records()];
      for (int row = 0; row < numbers.length; row++) {
        int before =
            shared && earlier != null && references[row] > 0
                ? fold(source(earlier), references[row] - 1, column)
                : 0;
        numbers[row] = fold(source(edition), row, column) ^ before;
      }
      planes(numbers, 2, out);
    }
  }

  private int fold(EditionSource source, int row, CanonicalColumn column) {
    String cell = source.cell(row, column);
    return (cell == null ? CellHash.UNKNOWN : hash.fold(cell)) & 0xFFFF;
  }

  /// Writes numbers in planes: all low bytes, then all higher ones.
  static void planes(int[] numbers, int bytes, OutputStream out) throws IOException {
    for (int shift = 0; shift < bytes * Byte.SIZE; shift += Byte.SIZE) {
      for (int number : numbers) {
        out.write(number >>> shift);
      }
    }
  }

  /// Something that writes.
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /// What is written, packed with DEFLATE.
  static byte[] packed(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, best)) {
      writing.to(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      best.end();
    }
    return bytes.toByteArray();
  }
}
