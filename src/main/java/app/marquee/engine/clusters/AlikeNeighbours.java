package app.marquee.engine.clusters;

import app.marquee.domain.clusters.ClusterSpec;
import app.marquee.domain.run.Cancellation;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Texts alike by Jaro and Winkler's measure, among those that begin with the same three letters:
/// it is made for names, and counts the first letters most.
///
/// The measure itself is asked only of texts that can reach it: their letters, then the letters
/// that match at about the same place, bound it from above, and none is missed.
final class AlikeNeighbours implements Neighbours {
  private static final int FIRST_LETTERS = 3;

  /// What four equal first letters add of what lacks to the whole.
  private static final double WINKLER = 0.4;

  private static final double ROUNDING = 1e-9;

  private final List<String> texts;
  private final Map<String, AlikeBlock> blocks = new HashMap<>();
  private final JaroWinklerSimilarity measure = new JaroWinklerSimilarity();
  private final double least;

  /// How much of the one and of the other must match, together: Jaro's measure is at most a third
  /// of both and 1.
  private final double matching;

  AlikeNeighbours(List<String> texts, ClusterSpec spec) {
    this.texts = texts;
    least = spec.number() / 100.0;
    matching = 3 * (least - WINKLER) / (1 - WINKLER) - 1;
    Map<String, IntArrayList> sharing = new HashMap<>();
    for (int text = 0; text < texts.size(); text++) {
      if (texts.get(text).length() > FIRST_LETTERS) {
        sharing.computeIfAbsent(block(texts.get(text)), _ -> new IntArrayList()).add(text);
      }
    }
    sharing.forEach((block, members) -> blocks.put(block, new AlikeBlock(texts, members)));
  }

  /// Values that differ in a number are different values.
  private static String block(String text) {
    return text.substring(0, FIRST_LETTERS) + Neighbours.digits(text);
  }

  @Override
  public int[] of(int text, boolean[] taken, Cancellation cancellation) {
    String own = texts.get(text);
    AlikeBlock block = own.length() <= FIRST_LETTERS ? null : blocks.get(block(own));
    if (block == null) {
      return new int[0];
    }
    LetterMatches matches = new LetterMatches(own);
    IntArrayList found = new IntArrayList();
    for (int other : block.near(own, matching, taken, cancellation)) {
      String against = texts.get(other);
      int most = matches.most(against);
      if (most / (double) own.length() + most / (double) against.length() >= matching - ROUNDING
          && measure.apply(own, against) >= least) {
        found.add(other);
      }
    }
    int[] near = found.toIntArray();
    Arrays.sort(near);
    return near;
  }
}
