package app.marquee.engine.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.domain.clusters.ClusterMethod;
import app.marquee.domain.clusters.ClusterSpec;
import app.marquee.domain.clusters.ValueCluster;
import app.marquee.domain.clusters.ValueCluster.Value;
import app.marquee.domain.clusters.ValueClusters;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.domain.run.RunMonitor;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.testing.RealFiles;
import app.marquee.testing.SmallFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which values of small and real catalogues are held to be spellings of one another.
class ValueClusteringTest {
  private static final String FILE =
      """
      show_id,type,title,cast,release_year,rating,note
      s1,Movie,One,"Ann Lee, Bo Ray",2019,PG,Night Bus
      s2,Movie,Two,"ANN LEE, Cy",2019,PG-13,night bus
      s3,Movie,Three,"Lee Ann",2019,PG-13,Night-Bus
      s4,Movie,Four,"Bo Ray, Ann Lee",2019,R,Part 1
      s5,Movie,Five,"Bó Ray, Dee Dee",2019,R,Part 2
      s6,Movie,Six,Dee,2019,R,...
      s7,Movie,Seven,,2019,R,!!!
      """;

  private final CleanCatalogue clean = SmallFiles.clean(FILE);

  @Test
  void entriesOfListsByTheirWords() {
    ValueClusters found = clusters("cast", ClusterMethod.FINGERPRINT, 0);

    assertThat(found.distinct()).isEqualTo(8);
    assertThat(found.clusters())
        .containsExactly(
            new ValueCluster(
                List.of(
                    new Value("Ann Lee", 2, 1, 2),
                    new Value("ANN LEE", 1, 2, 3),
                    new Value("Lee Ann", 1, 3, 4))),
            new ValueCluster(List.of(new Value("Bo Ray", 2, 1, 2), new Value("Bó Ray", 1, 5, 6))),
            new ValueCluster(List.of(new Value("Dee", 1, 6, 7), new Value("Dee Dee", 1, 5, 6))));
    assertThat(found.values()).isEqualTo(7);
  }

  @Test
  void ofEquallyFrequentValuesTheFirstByTextIsTheTarget() {
    assertThat(targets("cast", ClusterMethod.FINGERPRINT, 0))
        .containsExactly("Ann Lee", "Bo Ray", "Dee");
    assertThat(targets("note", ClusterMethod.NGRAM, 2)).containsExactly("Night Bus");
  }

  @Test
  void valuesWithoutALetterAreLikeNoOther() {
    assertThat(values("note", ClusterMethod.FINGERPRINT, 0))
        .containsExactly(List.of("Night Bus", "night bus"));
  }

  @Test
  void valuesThatDifferInANumberAreDifferent() {
    assertThat(values("note", ClusterMethod.LEVENSHTEIN, 4))
        .containsExactly(List.of("Night Bus", "Night-Bus", "night bus"));
    assertThat(values("note", ClusterMethod.JARO_WINKLER, 80))
        .containsExactly(List.of("Night Bus", "Night-Bus", "night bus"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // One edit from five letters on, two from ten, of the shorter.
        "Mario, Marjo | 2 | true",
        "Mari, Marj | 2 | false",
        "Mario, Marjorie | 4 | false",
        "Jigna Bhardwaj, Jigna Bharadhwaj | 2 | true",
        "Jigna Bhardwaj, Jigna Bharadhwaj | 1 | false",
        "Zoe Ballou, Zoë Balloux | 1 | true",
        // Letters that changed places are two edits.
        "Steve Ballou, Steve Blalou | 1 | false",
        "Steve Ballou, Steve Blalou | 2 | true",
      })
  void editsByLength(String names, int edits, boolean near) {
    CleanCatalogue two =
        SmallFiles.clean(
            "show_id,type,title,cast,release_year\ns1,Movie,One,\"" + names + "\",2019\n");
    ClusterSpec spec = new ClusterSpec("cast", ClusterMethod.LEVENSHTEIN, edits);

    assertThat(ValueClustering.of(two, spec, RunContext.plain()).clusters()).hasSize(near ? 1 : 0);
  }

  @Test
  void aClusterDoesNotGrowAwayFromItsTarget() {
    CleanCatalogue chain =
        SmallFiles.clean(
            """
            show_id,type,title,cast,release_year
            s1,Movie,One,"Abcde, Abcdx, Abcyx",2019
            s2,Movie,Two,Abcde,2019
            """);
    ClusterSpec spec = new ClusterSpec("cast", ClusterMethod.LEVENSHTEIN, 1);

    assertThat(ValueClustering.of(chain, spec, RunContext.plain()).clusters())
        .singleElement()
        .extracting(cluster -> cluster.values().stream().map(Value::text).toList())
        .isEqualTo(List.of("Abcde", "Abcdx"));
  }

  /// Against comparing every text with every other.
  @Test
  void noNeighbourIsMissed() {
    SplittableRandom random = new SplittableRandom(7);
    Set<String> made = new HashSet<>();
    while (made.size() < 400) {
      StringBuilder text = new StringBuilder();
      int length = 4 + random.nextInt(14);
      for (int i = 0; i < length; i++) {
        text.append((char) ('a' + random.nextInt(2)));
      }
      made.add(text.toString());
    }
    List<String> texts = made.stream().sorted().toList();
    for (int most = 1; most <= 4; most++) {
      Neighbours neighbours =
          new EditNeighbours(texts, new ClusterSpec("", ClusterMethod.LEVENSHTEIN, most));
      for (int one = 0; one < texts.size(); one++) {
        boolean[] taken = new boolean[texts.size()];
        taken[one] = true;
        assertThat(neighbours.of(one, taken, new Cancellation()))
            .as("seed 7, %d edits, %s", most, texts.get(one))
            .isEqualTo(near(texts, one, most));
      }
    }
  }

  private static int[] near(List<String> texts, int one, int most) {
    List<Integer> near = new ArrayList<>();
    for (int other = 0; other < texts.size(); other++) {
      int shorter = Math.min(texts.get(one).length(), texts.get(other).length());
      int edits = LevenshteinDistance.getDefaultInstance().apply(texts.get(one), texts.get(other));
      if (other != one && edits <= Math.min(most, shorter / 5)) {
        near.add(other);
      }
    }
    return near.stream().mapToInt(Integer::intValue).toArray();
  }

  /// Counted by a program in another language, pair by pair, over the cleaned table of a run.
  @ParameterizedTest
  @CsvSource({
    "director, FINGERPRINT, 0, 4993, 10, 20",
    "director, NGRAM, 2, 4993, 8, 16",
    "director, LEVENSHTEIN, 2, 4993, 60, 122",
    "cast, FINGERPRINT, 0, 36439, 242, 487",
    "cast, NGRAM, 2, 36439, 127, 255",
    "title, FINGERPRINT, 0, 8806, 14, 28",
    "title, NGRAM, 2, 8806, 22, 44",
    "country, LEVENSHTEIN, 2, 122, 2, 4",
  })
  void theRealFile(
      String column, ClusterMethod method, int number, long distinct, int clusters, long values) {
    CleanCatalogue real = SmallFiles.clean(RealFiles.path("netflix_titles.csv"), Recipe.standard());

    ValueClusters found =
        ValueClustering.of(real, new ClusterSpec(column, method, number), RunContext.plain());

    assertThat(found.distinct()).isEqualTo(distinct);
    assertThat(found.clusters()).hasSize(clusters);
    assertThat(found.values()).isEqualTo(values);
  }

  @Test
  void rowsThatHaveAValue() {
    assertThat(rows("cast", "Ann Lee", "Dee")).containsExactly(0, 3, 5);
    assertThat(rows("rating", "R")).containsExactly(3, 4, 5, 6);
    assertThat(rows("rating", "G")).isEmpty();
  }

  @Test
  void stopsWhenAskedTo() {
    Cancellation stop = new Cancellation();
    stop.request();
    RunContext context = new RunContext(1, stop, RunMonitor.SILENT, "");

    for (ClusterMethod method : ClusterMethod.values()) {
      assertThatThrownBy(() -> ValueClustering.of(clean, ClusterSpec.of("cast", method), context))
          .isInstanceOf(CancellationException.class);
    }
  }

  private int[] rows(String column, String... values) {
    return new ColumnValues(clean, column)
        .rows(Set.copyOf(Arrays.asList(values)), new Cancellation());
  }

  private ValueClusters clusters(String column, ClusterMethod method, int number) {
    return ValueClustering.of(clean, new ClusterSpec(column, method, number), RunContext.plain());
  }

  private List<List<String>> values(String column, ClusterMethod method, int number) {
    return clusters(column, method, number).clusters().stream()
        .map(cluster -> cluster.values().stream().map(Value::text).toList())
        .toList();
  }

  private List<String> targets(String column, ClusterMethod method, int number) {
    return clusters(column, method, number).clusters().stream().map(ValueCluster::target).toList();
  }
}
