package app.marquee.engine.clusters;

import app.marquee.domain.clusters.ClusterSpec;
import app.marquee.domain.run.Cancellation;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Texts that a few edits part: one edit for each five letters of the shorter, up to a bound.
///
/// Of a text cut into one piece more than it has edits, an edited copy keeps at least one piece
/// whole, moved by no more places than there are edits. So only texts that share a piece at about
/// the same place are compared, and none is missed (Li, Deng, Feng: PASS-JOIN, 2011).
final class EditNeighbours implements Neighbours {
  private static final int LETTERS_FOR_AN_EDIT = 5;
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final List<String> texts;
  private final List<String> digits;
  private final long[] letters;
  private final int most;
  private final int longest;
  private final long[] powers;
  private final List<LevenshteinDistance> distances = new ArrayList<>();

  /// Piece to the place in `members` it was last put at, and from there to the one before.
  private final Long2IntOpenHashMap last = new Long2IntOpenHashMap();

  private int[] members;
  private int[] before;
  private int size;
  private final int[] asked;

  EditNeighbours(List<String> texts, ClusterSpec spec) {
    this.texts = texts;
    this.digits = texts.stream().map(Neighbours::digits).toList();
    this.letters = texts.stream().mapToLong(Neighbours::letters).toArray();
    this.most = spec.number();
    this.longest = texts.stream().mapToInt(String::length).max().orElse(0);
    this.powers = powers(longest);
    for (int edits = 0; edits <= most; edits++) {
      distances.add(new LevenshteinDistance(edits));
    }
    last.defaultReturnValue(-1);
    members = new int[texts.size() * 2 + 1];
    before = new int[members.length];
    asked = new int[texts.size()];
    Arrays.fill(asked, -1);
    for (int text = 0; text < texts.size(); text++) {
      index(text);
    }
  }

  @Override
  public int[] of(int text, boolean[] taken, Cancellation cancellation) {
    cancellation.check();
    String own = texts.get(text);
    long[] hashes = hashes(own);
    int[] found = new int[4];
    int count = 0;
    int bound = edits(own.length());
    for (int length = own.length() - bound;
        length <= Math.min(longest, own.length() + bound);
        length++) {
      int allowed = Math.min(bound, edits(length));
      for (int piece = 0; allowed > 0 && piece <= edits(length); piece++) {
        int place = start(length, piece);
        int end = start(length, piece + 1);
        int from = Math.max(0, place - allowed);
        int to = Math.min(own.length() - (end - place), place + allowed);
        for (int start = from; start <= to; start++) {
          long key = key(length, piece, hash(hashes, start, start + end - place));
          for (int at = last.get(key); at >= 0; at = before[at]) {
            int other = members[at];
            if (!taken[other] && asked[other] != text) {
              asked[other] = text;
              if (isNear(text, other, allowed)) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = other;
              }
            }
          }
        }
      }
    }
    int[] near = Arrays.copyOf(found, count);
    Arrays.sort(near);
    return near;
  }

  private boolean isNear(int one, int other, int allowed) {
    // An edit takes away one letter at most, and brings one.
    return Long.bitCount(letters[one] & ~letters[other]) <= allowed
        && Long.bitCount(letters[other] & ~letters[one]) <= allowed
        && digits.get(one).equals(digits.get(other))
        && distances.get(allowed).apply(texts.get(one), texts.get(other)) >= 0;
  }

  private int edits(int length) {
    return Math.min(most, length / LETTERS_FOR_AN_EDIT);
  }

  /// Where a piece of a text of this length begins; the pieces are as long as each other, or one
  /// letter longer.
  private int start(int length, int piece) {
    return (int) ((long) length * piece / (edits(length) + 1));
  }

  private void index(int text) {
    String own = texts.get(text);
    int length = own.length();
    if (edits(length) == 0) {
      return;
    }
    long[] hashes = hashes(own);
    for (int piece = 0; piece <= edits(length); piece++) {
      long key = key(length, piece, hash(hashes, start(length, piece), start(length, piece + 1)));
      if (size == members.length) {
        members = Arrays.copyOf(members, size * 2);
        before = Arrays.copyOf(before, size * 2);
      }
      members[size] = text;
      before[size] = last.put(key, size);
      size++;
    }
  }

  private static long key(int length, int piece, long hash) {
    return (hash * 31 + length) * 31 + piece;
  }

  /// Hashes of the beginnings of a text, from which that of any piece follows.
  private static long[] hashes(String text) {
    long[] hashes = new long[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      hashes[i + 1] = hashes[i] * BASE + text.charAt(i) + 1;
    }
    return hashes;
  }

  private long hash(long[] hashes, int start, int end) {
    return hashes[end] - hashes[start] * powers[end - start];
  }

  private static long[] powers(int longest) {
    long[] powers = new long[longest + 1];
    powers[0] = 1;
    for (int i = 1; i <= longest; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
    return powers;
  }
}
