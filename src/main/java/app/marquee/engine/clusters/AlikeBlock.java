package app.marquee.engine.clusters;

import app.marquee.domain.run.Cancellation;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Comparator;
import java.util.List;

/// Texts that begin with the same letters and have the same digits, the shortest first. It passes
/// over those that cannot match another in enough of their letters: a text is told by how often it
/// has each letter, so that most are passed over by a few operations on whole words.
final class AlikeBlock {
  private static final double ROUNDING = 1e-9;
  private static final int BUCKETS = 32;

  /// The texts that may be found, by length, then as they are numbered.
  private final int[] members;

  private final int[] lengths;

  /// Of each letter whether there is one, and a second.
  private final long[] few;

  /// Whether there is a third, and a fourth.
  private final long[] many;

  private int size;
  private int gone;

  /// @param members numbers of the texts, ascending
  AlikeBlock(List<String> texts, IntArrayList members) {
    size = members.size();
    this.members =
        members
            .intStream()
            .boxed()
            .sorted(Comparator.comparingInt(text -> texts.get(text).length()))
            .mapToInt(Integer::intValue)
            .toArray();
    lengths = new int[size];
    few = new long[size];
    many = new long[size];
    for (int i = 0; i < size; i++) {
      String text = texts.get(this.members[i]);
      lengths[i] = text.length();
      few[i] = letters(text, 0);
      many[i] = letters(text, 2);
    }
  }

  /// A bit for each letter a text has more than so many times, and one for each it has once more
  /// than that. Several letters may share bits; then they count as one letter.
  private static long letters(String text, int times) {
    int[] counts = new int[BUCKETS];
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      int bucket = text.charAt(i) & (BUCKETS - 1);
      int more = counts[bucket]++ - times;
      if (more == 0 || more == 1) {
        letters |= 1L << (bucket + BUCKETS * more);
      }
    }
    return letters;
  }

  /// The texts that may match another in so much of the one and of the other, together.
  ///
  /// @param least of the letters of both that must match, each as a share of its text; at most 2
  /// @param taken those not to be found
  IntArrayList near(String text, double least, boolean[] taken, Cancellation cancellation) {
    cancellation.check();
    IntArrayList near = new IntArrayList();
    long ownFew = letters(text, 0);
    long ownMany = letters(text, 2);
    int from = first((int) Math.ceil((least - 1 - ROUNDING) * text.length()));
    while (from < size) {
      int length = lengths[from];
      int to = first(length + 1);
      int must = must(text.length(), length, least);
      int ownLost = text.length() - must;
      int lost = length - must;
      if (ownLost < 0) {
        return near;
      }
      for (int i = from; i < to && lost >= 0; i++) {
        cancellation.checkAt(i);
        if (Long.bitCount(ownFew & ~few[i]) + Long.bitCount(ownMany & ~many[i]) <= ownLost
            && Long.bitCount(few[i] & ~ownFew) + Long.bitCount(many[i] & ~ownMany) <= lost) {
          if (taken[members[i]]) {
            gone++;
          } else {
            near.add(members[i]);
          }
        }
      }
      from = to;
    }
    if (gone > size / 4) {
      forget(taken);
    }
    return near;
  }

  /// How many letters must match at least.
  private static int must(int length, int other, double least) {
    int must = (int) ((least - ROUNDING) * length / (length + other) * other);
    while (must / (double) length + must / (double) other < least - ROUNDING) {
      must++;
    }
    return must;
  }

  /// The place of the first text that is so long or longer.
  private int first(int length) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lengths[middle] < length) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Those taken are never found again.
  private void forget(boolean[] taken) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (!taken[members[i]]) {
        members[kept] = members[i];
        lengths[kept] = lengths[i];
        few[kept] = few[i];
        many[kept++] = many[i];
      }
    }
    size = kept;
    gone = 0;
  }
}
