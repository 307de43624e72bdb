package app.marquee.engine.editions;

import app.marquee.domain.passport.SampleMatch;
import app.marquee.domain.passport.SampledEdition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Samples of the editions of which no whole copy was at hand: the keys of some of their records,
/// with the numbers these have in the edition.
public final class EditionSamples {
  static final String SAMPLES = "samples.bin";

  private final Map<SampledEdition, Sample> samples = new EnumMap<>(SampledEdition.class);

  /// Some records of an edition, in its order.
  ///
  /// @param numbers what they are in the edition, counted from 1; not copied
  /// @param keys what they are found by, one for each number; not copied
  public record Sample(int[] numbers, int[] keys) {
    public Sample {
      if (numbers.length != keys.length) {
        throw new IllegalArgumentException(numbers.length + " numbers, " + keys.length + " keys");
      }
    }
  }

  public EditionSamples(Map<SampledEdition, Sample> samples) {
    this.samples.putAll(samples);
  }

  /// Reads those that ship with the program.
  public static EditionSamples shipped() {
    try (InputStream in = Packed.open(SAMPLES)) {
      return read(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// @param in of each edition, in planes: how many records, their numbers, their keys
  static EditionSamples read(InputStream in) throws IOException {
    Map<SampledEdition, Sample> samples = new EnumMap<>(SampledEdition.class);
    for (SampledEdition edition : SampledEdition.values()) {
      int count = Packed.planes(in, 1, 2)[0];
      int[] numbers = Packed.planes(in, count, 2);
      samples.put(edition, new Sample(numbers, Packed.planes(in, count, 4)));
    }
    return new EditionSamples(samples);
  }

  /// The sample of an edition; empty where there is none.
  Sample sample(SampledEdition edition) {
    return samples.getOrDefault(edition, new Sample(new int[0], new int[0]));
  }

  /// The edition a catalogue is near, of several the one most of whose sample is there; null where
  /// it is near none.
  public @Nullable SampleMatch nearest(CatalogueRows rows) {
    SampleMatch nearest = null;
    for (Map.Entry<SampledEdition, Sample> one : samples.entrySet()) {
      SampleMatch match = match(one.getKey(), one.getValue(), rows);
      if (match.isNear() && (nearest == null || match.foundShare() > nearest.foundShare())) {
        nearest = match;
      }
    }
    return nearest;
  }

  private static SampleMatch match(SampledEdition edition, Sample sample, CatalogueRows rows) {
    KeyTable table = new KeyTable(sample.keys());
    BitSet found = new BitSet();
    for (int row = 0; row < rows.size(); row++) {
      int at = table.first(rows.key(row));
      while (at >= 0 && found.get(at)) {
        at = table.after(at);
      }
      if (at >= 0) {
        found.set(at);
      }
    }
    int sampled = sample.keys().length;
    int last = found.length() - 1;
    return new SampleMatch(
        edition,
        sampled,
        found.cardinality(),
        last < 0 ? 0 : sample.numbers()[last],
        sampled - 1 - last);
  }
}
