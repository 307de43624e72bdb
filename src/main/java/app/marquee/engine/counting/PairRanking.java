package app.marquee.engine.counting;

import app.marquee.domain.run.Cancellation;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The pairs of names that share most titles: largest count first, equal counts by first name, then
/// second, by [String#compareTo(String)].
///
/// A pair cannot share more titles than its first name has. So first names are taken from the most
/// frequent down, each counted against a plain array, and the search ends where no name left can
/// reach the pairs already found. Millions of pairs never stand in memory at once.
public final class PairRanking {

  /// Two names and the titles that list both.
  public record Pair(String first, String second, long titles) {
    private boolean before(Pair other) {
      if (titles != other.titles) {
        return titles > other.titles;
      }
      int byFirst = first.compareTo(other.first);
      return byFirst != 0 ? byFirst < 0 : second.compareTo(other.second) < 0;
    }
  }

  private final TokenLists firsts;
  private final TokenLists seconds;
  private final boolean within;
  private final int limit;
  private final Cancellation cancellation;
  private final List<Pair> best = new ArrayList<>();
  private final int[] counts;
  private int[] touched = new int[256];

  private PairRanking(
      TokenLists firsts, TokenLists seconds, boolean within, int limit, Cancellation cancellation) {
    this.firsts = firsts;
    this.seconds = seconds;
    this.within = within;
    this.limit = limit;
    this.cancellation = cancellation;
    this.counts = new int[seconds.distinct()];
  }

  /// Pairs of a name in one list column and a name in another.
  public static List<Pair> between(
      TokenLists firsts, TokenLists seconds, int limit, Cancellation cancellation) {
    return new PairRanking(firsts, seconds, false, limit, cancellation).search();
  }

  /// Pairs of two different names in one list column, the smaller name first.
  public static List<Pair> within(TokenLists lists, int limit, Cancellation cancellation) {
    return new PairRanking(lists, lists, true, limit, cancellation).search();
  }

  private List<Pair> search() {
    int[] starts = starts();
    int[] rows = rowsByName(starts);
    int[] order = mostFrequentFirst(starts);
    boolean[] done = new boolean[firsts.distinct()];
    int sinceCheck = 0;
    for (int name : order) {
      int titles = starts[name + 1] - starts[name];
      if (titles == 0 || titles < threshold()) {
        break;
      }
      sinceCheck += titles;
      if (sinceCheck > 50_000) {
        cancellation.check();
        sinceCheck = 0;
      }
      done[name] = true;
      offer(name, count(rows, starts[name], starts[name + 1], done));
    }
    return List.copyOf(best);
  }

  /// Counts the partners of one name and returns how many there are in `touched`.
  private int count(int[] rows, int from, int to, boolean[] done) {
    int[] tokens = seconds.tokens();
    int[] starts = seconds.starts();
    int n = 0;
    for (int i = from; i < to; i++) {
      int end = starts[rows[i] + 1];
      for (int at = starts[rows[i]]; at < end; at++) {
        int partner = tokens[at];
        if (within && done[partner]) {
          continue;
        }
        if (counts[partner]++ == 0) {
          if (n == touched.length) {
            touched = Arrays.copyOf(touched, n * 2);
          }
          touched[n++] = partner;
        }
      }
    }
    return n;
  }

  private void offer(int name, int partners) {
    for (int i = 0; i < partners; i++) {
      int partner = touched[i];
      int titles = counts[partner];
      counts[partner] = 0;
      if (titles < threshold()) {
        continue;
      }
      String first = firsts.name(name);
      String second = seconds.name(partner);
      boolean swap = within && first.compareTo(second) > 0;
      insert(swap ? new Pair(second, first, titles) : new Pair(first, second, titles));
    }
  }

  private void insert(Pair pair) {
    if (best.size() == limit) {
      if (!pair.before(best.getLast())) {
        return;
      }
      best.removeLast();
    }
    int at = best.size();
    while (at > 0 && pair.before(best.get(at - 1))) {
      at--;
    }
    best.add(at, pair);
  }

  /// The fewest titles a pair needs to come in, as far as is known.
  private long threshold() {
    return best.size() < limit ? 1 : best.getLast().titles();
  }

  private int[] starts() {
    int[] starts = new int[firsts.distinct() + 1];
    for (int token : firsts.tokens()) {
      starts[token + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    return starts;
  }

  private int[] rowsByName(int[] starts) {
    int[] next = starts.clone();
    int[] rows = new int[firsts.tokens().length];
    for (int row = 0; row < firsts.rowCount(); row++) {
      for (int at = firsts.starts()[row]; at < firsts.starts()[row + 1]; at++) {
        rows[next[firsts.tokens()[at]]++] = row;
      }
    }
    return rows;
  }

  private static int[] mostFrequentFirst(int[] starts) {
    int names = starts.length - 1;
    int most = 0;
    for (int name = 0; name < names; name++) {
      most = Math.max(most, starts[name + 1] - starts[name]);
    }
    int[] next = new int[most + 2];
    for (int name = 0; name < names; name++) {
      next[most - (starts[name + 1] - starts[name]) + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    int[] order = new int[names];
    for (int name = 0; name < names; name++) {
      order[next[most - (starts[name + 1] - starts[name])]++] = name;
    }
    return order;
  }
}
