package app.marquee.engine.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.domain.clusters.ClusterMethod;
import app.marquee.domain.clusters.ClusterSpec;
import app.marquee.domain.run.Cancellation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts alike, against the measure of every text with every other.
class AlikeNeighboursTest {
  private static final int TEXTS = 500;
  private static final String LETTERS = "abcdeé пя7";

  @ParameterizedTest
  @ValueSource(ints = {80, 85, 90, 95, 99})
  void noNeighbourIsMissedAndNoneIsFoundThatIsTaken(int least) {
    List<String> texts = texts(new SplittableRandom(11));
    ClusterSpec spec = new ClusterSpec("", ClusterMethod.JARO_WINKLER, least);
    Neighbours neighbours = new AlikeNeighbours(texts, spec);
    boolean[] taken = new boolean[TEXTS];
    int found = 0;
    for (int one = 0; one < TEXTS; one++) {
      taken[one] = true;
      int[] near = neighbours.of(one, taken, new Cancellation());
      assertThat(near)
          .as("seed 11, %d, %s", least, texts.get(one))
          .isEqualTo(near(texts, one, taken, least / 100.0));
      found += near.length;
      for (int i = 0; i < near.length; i += 2) {
        taken[near[i]] = true;
      }
    }
    assertThat(found).isPositive();
  }

  @Test
  void stopsWhenAskedTo() {
    Cancellation stop = new Cancellation();
    stop.request();
    List<String> texts = List.of("the one", "the ones");
    Neighbours neighbours =
        new AlikeNeighbours(texts, ClusterSpec.of("", ClusterMethod.JARO_WINKLER));

    assertThatThrownBy(() -> neighbours.of(0, new boolean[2], stop))
        .isInstanceOf(CancellationException.class);
  }

  /// Texts that begin alike, of one word to more letters than a whole word of a machine has bits,
  /// and some with a letter changed, moved or left out.
  private static List<String> texts(SplittableRandom random) {
    Set<String> texts = new HashSet<>();
    List<String> made = new ArrayList<>();
    while (made.size() < TEXTS) {
      StringBuilder text = new StringBuilder("the ");
      int length = random.nextInt(8) == 0 ? 50 + random.nextInt(30) : random.nextInt(24);
      for (int i = 0; i < length; i++) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      if (!made.isEmpty() && random.nextInt(2) == 0) {
        text = new StringBuilder(made.get(random.nextInt(made.size())));
        int at = 3 + random.nextInt(text.length() - 3);
        char letter = text.charAt(at);
        text.deleteCharAt(at);
        if (random.nextInt(3) > 0) {
          text.insert(3 + random.nextInt(text.length() - 2), letter);
        }
      }
      if (text.length() > 3 && texts.add(text.toString())) {
        made.add(text.toString());
      }
    }
    return made;
  }

  private static int[] near(List<String> texts, int one, boolean[] taken, double least) {
    JaroWinklerSimilarity measure = new JaroWinklerSimilarity();
    List<Integer> near = new ArrayList<>();
    for (int other = 0; other < texts.size(); other++) {
      if (!taken[other]
          && texts.get(one).replaceAll("[^7]", "").equals(texts.get(other).replaceAll("[^7]", ""))
          && texts.get(one).regionMatches(0, texts.get(other), 0, 3)
          && measure.apply(texts.get(one), texts.get(other)) >= least) {
        near.add(other);
      }
    }
    return near.stream().mapToInt(Integer::intValue).toArray();
  }
}
