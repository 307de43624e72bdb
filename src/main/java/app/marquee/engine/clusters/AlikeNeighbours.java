package app.marquee.engine.clusters;

import app.marquee.domain.clusters.ClusterSpec;
import app.marquee.domain.run.Cancellation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Texts alike by Jaro and Winkler's measure, among those that begin with the same three letters:
/// it is made for names, and counts the first letters most.
final class AlikeNeighbours implements Neighbours {
  private static final int FIRST_LETTERS = 3;
  private static final int CHECK_EVERY = 1 << 10;

  /// What four equal first letters add of what lacks to the whole.
  private static final double WINKLER = 0.4;

  private static final double ROUNDING = 1e-9;

  private final List<String> texts;
  private final List<String> digits;
  private final long[] letters;
  private final Map<String, int[]> blocks = new HashMap<>();
  private final JaroWinklerSimilarity measure = new JaroWinklerSimilarity();
  private final double least;

  /// How much of the one and of the other must match, together: Jaro's measure is at most a third
  /// of both and 1.
  private final double matching;

  AlikeNeighbours(List<String> texts, ClusterSpec spec) {
    this.texts = texts;
    this.digits = texts.stream().map(Neighbours::digits).toList();
    this.letters = texts.stream().mapToLong(Neighbours::letters).toArray();
    least = spec.number() / 100.0;
    matching = 3 * (least - WINKLER) / (1 - WINKLER) - 1;
    Map<String, List<Integer>> sharing = new HashMap<>();
    for (int text = 0; text < texts.size(); text++) {
      if (texts.get(text).length() > FIRST_LETTERS) {
        sharing.computeIfAbsent(block(text), _ -> new ArrayList<>()).add(text);
      }
    }
    sharing.forEach((block, members) ->
        blocks.put(block, members.stream().mapToInt(Integer::intValue).toArray()));
  }

  private String block(int text) {
    return texts.get(text).substring(0, FIRST_LETTERS);
  }

  @Override
  public int[] of(int text, boolean[] taken, Cancellation cancellation) {
    if (texts.get(text).length() <= FIRST_LETTERS) {
      return new int[0];
    }
    int[] block = blocks.getOrDefault(block(text), new int[0]);
    int[] found = new int[4];
    int count = 0;
    for (int i = 0; i < block.length; i++) {
      if (i % CHECK_EVERY == 0) {
        cancellation.check();
      }
      if (!taken[block[i]] && isNear(text, block[i])) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = block[i];
      }
    }
    return Arrays.copyOf(found, count);
  }

  private boolean isNear(int one, int other) {
    String text = texts.get(one);
    String against = texts.get(other);
    int most =
        Math.min(
            text.length() - Long.bitCount(letters[one] & ~letters[other]),
            against.length() - Long.bitCount(letters[other] & ~letters[one]));
    return most / (double) text.length() + most / (double) against.length() >= matching - ROUNDING
        && digits.get(one).equals(digits.get(other))
        && measure.apply(text, against) >= least;
  }
}
