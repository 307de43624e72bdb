package app.marquee.engine.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.marquee.domain.run.Cancellation;
import app.marquee.engine.counting.PairRanking.Pair;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.StringColumn;

/// Tallies, rankings, pairs and column profiles, by hand and against slow counting.
final class CountingTest {

  @Test
  void knowsTheStatisticsOfWhatItCounted() {
    IntTally tally = tally(5, 1, 5, 2, 1, 1);

    assertThat(tally.count()).isEqualTo(6);
    assertThat(tally.keys()).containsExactly(1, 2, 5);
    assertThat(tally.count(1)).isEqualTo(3);
    assertThat(tally.sum()).isEqualTo(15);
    assertThat(tally.mean()).isEqualTo(2.5);
    assertThat(tally.median()).isEqualTo(1.5);
    assertThat(tally.min()).isEqualTo(1);
    assertThat(tally.max()).isEqualTo(5);
    assertThat(tally.mode()).isEqualTo(1);
    // sum of squares 57, less 15 * 15 / 6 = 19.5, by 5 = 3.9
    assertThat(tally.sampleDeviation()).isCloseTo(1.9748417658131499, within(1e-15));
  }

  @Test
  void takesTheSmallestOnATie() {
    assertThat(tally(9, 3, 9, 3, 4).mode()).isEqualTo(3);
  }

  @Test
  void countsStraysFarFromTheOthers() {
    int[] numbers = {2000, Integer.MAX_VALUE, -7, Integer.MIN_VALUE + 1, 2000, 300_000, -7};
    IntTally tally = tally(numbers);

    assertThat(tally.keys())
        .containsExactly(Integer.MIN_VALUE + 1, -7, 2000, 300_000, Integer.MAX_VALUE);
    assertThat(tally.count(2000)).isEqualTo(2);
    assertThat(tally.count(-7)).isEqualTo(2);
    assertThat(tally.count(1)).isZero();
    assertThat(tally.median()).isEqualTo(2000.0);
    assertThat(tally.sum()).isEqualTo(Arrays.stream(numbers).asLongStream().sum());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void mergesToTheSameInAnyOrder(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] numbers = random.ints(2_000, -1_000_000, 1_000_000).map(i -> i / 13).toArray();
    IntTally whole = tally(numbers);
    IntTally merged = tally(Arrays.copyOfRange(numbers, 700, 2_000));
    merged.merge(tally(Arrays.copyOf(numbers, 700)));
    int[] sorted = Arrays.stream(numbers).sorted().toArray();

    assertThat(merged.keys()).isEqualTo(whole.keys());
    assertThat(merged.keys()).isEqualTo(Arrays.stream(sorted).distinct().toArray());
    assertThat(merged.median()).isEqualTo((sorted[999] + sorted[1000]) / 2.0);
    assertThat(merged.sampleDeviation()).isEqualTo(whole.sampleDeviation());
  }

  @Test
  void knowsNothingOfNothing() {
    IntTally tally = new IntTally();

    assertThat(tally.isEmpty()).isTrue();
    assertThat(tally.keys()).isEmpty();
    assertThat(tally.median()).isNaN();
    assertThat(tally.mean()).isNaN();
    assertThat(tally(4).sampleDeviation()).isNaN();
  }

  @Test
  void ranksByCountThenName() {
    Ranking ranking = Ranking.top(List.of("d", "b", "a", "c", "e"), new int[] {1, 2, 2, 0, 5}, 3);

    assertThat(ranking.names()).containsExactly("e", "a", "b");
    assertThat(ranking.counts()).containsExactly(5, 2, 2);
    assertThat(ranking.codes()).containsExactly(4, 2, 1);
    assertThat(ranking.distinct()).isEqualTo(4);
    assertThat(ranking.total()).isEqualTo(10);
  }

  @Test
  void ranksManyLikeFew() {
    SplittableRandom random = new SplittableRandom(11);
    List<String> names = new ArrayList<>();
    int[] counts = new int[500];
    for (int i = 0; i < counts.length; i++) {
      names.add(Integer.toString(random.nextInt(1_000_000)) + i);
      counts[i] = random.nextInt(6);
    }

    List<String> all = Ranking.all(names, counts).names();

    assertThat(Ranking.top(names, counts, 20).names()).isEqualTo(all.subList(0, 20));
    assertThat(all)
        .doesNotHaveDuplicates()
        .hasSize((int) Arrays.stream(counts).filter(c -> c > 0).count());
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void findsTheSamePairsAsCountingThemAll(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    TokenLists firsts = lists(random, 300, 12, 3);
    TokenLists seconds = lists(random, 300, 40, 5);

    assertThat(PairRanking.between(firsts, seconds, 20, new Cancellation()))
        .isEqualTo(slowly(firsts, seconds, false));
    assertThat(PairRanking.within(seconds, 20, new Cancellation()))
        .isEqualTo(slowly(seconds, seconds, true));
  }

  @Test
  void profilesAColumn() {
    StringColumn column = StringColumn.create("c", "x", "", "é", "x", "é", "x", "y");
    ColumnProfile profile = ColumnProfile.of(column, new Cancellation());

    assertThat(profile.rows()).isEqualTo(7);
    assertThat(profile.missing()).isEqualTo(1);
    assertThat(profile.distinct()).isEqualTo(3);
    assertThat(profile.repeats()).isEqualTo(3);
    assertThat(profile.firstRepeats()).containsExactly(3, 4, 5);
  }

  @Test
  void profilesManyTextsLikeASet() {
    SplittableRandom random = new SplittableRandom(31);
    StringColumn column = StringColumn.create("c");
    Set<String> seen = new HashSet<>();
    List<Integer> repeats = new ArrayList<>();
    for (int row = 0; row < 20_000; row++) {
      String text = "text " + random.nextInt(15_000);
      column.append(text);
      if (!seen.add(text)) {
        repeats.add(row);
      }
    }

    ColumnProfile profile = ColumnProfile.of(column, new Cancellation());

    assertThat(profile.distinct()).isEqualTo(seen.size());
    assertThat(profile.repeats()).isEqualTo(repeats.size());
    assertThat(profile.firstRepeats())
        .containsExactly(repeats.subList(0, 20).stream().mapToInt(Integer::intValue).toArray());
  }

  @Test
  void tellsTextsOfOneChecksumApart() {
    // CRC-32 of both is 0x4DDB0C25, a pair of words long known for it.
    ColumnProfile profile =
        ColumnProfile.of(
            StringColumn.create("c", "plumless", "buckeroo", "plumless", "buckeroo"),
            new Cancellation());

    assertThat(crc("plumless")).isEqualTo(crc("buckeroo"));
    assertThat(profile.distinct()).isEqualTo(2);
    assertThat(profile.firstRepeats()).containsExactly(2, 3);
  }

  @Test
  void profilesLists() {
    TokenLists lists =
        new TokenLists(
            new int[] {0, 2, 4, 4, 6, 7}, new int[] {0, 1, 1, 0, 0, 1, 0}, List.of("a", "b"));
    ColumnProfile profile = ColumnProfile.of(lists, new Cancellation());

    assertThat(profile.missing()).isEqualTo(1);
    assertThat(profile.distinct()).isEqualTo(3);
    assertThat(profile.firstRepeats()).containsExactly(3);
  }

  @Test
  void meansWithinGroups() {
    GroupMeans means = new GroupMeans();
    means.add(2010, 90);
    means.add(2000, 80);
    GroupMeans more = new GroupMeans();
    more.add(2010, 91);
    means.merge(more);

    assertThat(means.means()).isEqualTo(Map.of("2000", 80.0, "2010", 90.5));
    assertThat(means.counts()).isEqualTo(Map.of("2000", 1L, "2010", 2L));
  }

  private static long crc(String text) {
    var sum = new java.util.zip.CRC32();
    sum.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return sum.getValue();
  }

  private static IntTally tally(int... numbers) {
    IntTally tally = new IntTally();
    for (int number : numbers) {
      tally.add(number);
    }
    return tally;
  }

  private static TokenLists lists(SplittableRandom random, int rows, int names, int most) {
    int[] starts = new int[rows + 1];
    List<Integer> tokens = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      random.ints(random.nextInt(most + 1), 0, names).distinct().forEach(tokens::add);
      starts[row + 1] = tokens.size();
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < names; i++) {
      texts.add("n" + (i * 7919) % 101);
    }
    return new TokenLists(starts, tokens.stream().mapToInt(Integer::intValue).toArray(), texts);
  }

  private static List<Pair> slowly(TokenLists firsts, TokenLists seconds, boolean within) {
    Map<List<String>, Long> counts = new HashMap<>();
    for (int row = 0; row < firsts.rowCount(); row++) {
      for (int i = 0; i < firsts.count(row); i++) {
        for (int j = 0; j < seconds.count(row); j++) {
          String a = firsts.name(firsts.token(row, i));
          String b = seconds.name(seconds.token(row, j));
          if (!within || a.compareTo(b) < 0) {
            counts.merge(List.of(a, b), 1L, Long::sum);
          }
        }
      }
    }
    return counts.entrySet().stream()
        .map(entry ->
            new Pair(entry.getKey().getFirst(), entry.getKey().getLast(), entry.getValue()))
        .sorted(
            java.util.Comparator.comparingLong(Pair::titles)
                .reversed()
                .thenComparing(Pair::first)
                .thenComparing(Pair::second))
        .limit(20)
        .toList();
  }
}
