package app.marquee.engine.frame;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looks at text eight bytes at a time, for the questions asked of every byte of a catalogue.
///
/// The bits are those of *Hacker's Delight*, 6-1, "Find First 0-Byte".
public final class ByteScan {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /// The lowest bit of each byte.
  private static final long LOW = 0x0101_0101_0101_0101L;

  /// The highest bit of each byte.
  private static final long HIGH = 0x8080_8080_8080_8080L;

  private static final long BLANKS = ' ' * LOW;

  /// Odd, with its bits in no order: multiplying by it spreads what bytes differ in.
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  /// No number that stands before a text, as its upper half is no length.
  static final long OTHER = -1;

  private ByteScan() {}

  /// A hash of some bytes: equal where they are.
  public static int hash(byte[] bytes, int start, int length) {
    long hash = length;
    int at = start;
    int end = start + length;
    while (at + Long.BYTES <= end) {
      hash = spread(hash ^ (long) WORDS.get(bytes, at));
      at += Long.BYTES;
    }
    return (int) (spread(hash ^ rest(bytes, at, end)) >>> 32);
  }

  /// A hash of some bytes without regard to the case of letters in ASCII.
  public static int hashOfAnyCase(byte[] bytes, int start, int length) {
    long hash = length;
    int at = start;
    int end = start + length;
    while (at + Long.BYTES <= end) {
      hash = spread(hash ^ lower((long) WORDS.get(bytes, at)));
      at += Long.BYTES;
    }
    return (int) (spread(hash ^ lower(rest(bytes, at, end))) >>> 32);
  }

  private static long spread(long bits) {
    long product = bits * SPREAD;
    return product ^ (product >>> 32);
  }

  /// The bytes of `[from, to)`, at most seven, as one number.
  private static long rest(byte[] bytes, int from, int to) {
    if (from == to) {
      return 0;
    }
    if (to >= Long.BYTES) {
      // The eight bytes that end there, without those before.
      return (long) WORDS.get(bytes, to - Long.BYTES) >>> ((from - to) * Byte.SIZE);
    }
    long rest = 0;
    for (int at = to - 1; at >= from; at--) {
      rest = rest << Byte.SIZE | (bytes[at] & 0xFF);
    }
    return rest;
  }

  /// The same eight bytes with capitals of ASCII as small letters.
  private static long lower(long word) {
    long ascii = word & ~HIGH;
    // Carries into the highest bit from A on, and from beyond Z on.
    long capitals = (ascii + (0x80 - 'A') * LOW) & ~(ascii + (0x7F - 'Z') * LOW) & ~word & HIGH;
    return word | capitals >>> 2;
  }

  /// What [#put] put before a text, where that is this text; [#OTHER] where it is another.
  ///
  /// @param place of the number, whose upper half is the text's length
  static long before(byte[] texts, int place, byte[] bytes, int start, int length) {
    long head = (long) WORDS.get(texts, place);
    return (int) (head >>> Integer.SIZE) == length
            && isSame(texts, place + Long.BYTES, bytes, start, length)
        ? head
        : OTHER;
  }

  /// True where the same bytes stand at both places.
  public static boolean isSame(byte[] one, int start, byte[] other, int otherStart, int length) {
    int at = 0;
    while (at + Long.BYTES <= length) {
      if ((long) WORDS.get(one, start + at) != (long) WORDS.get(other, otherStart + at)) {
        return false;
      }
      at += Long.BYTES;
    }
    return rest(one, start + at, start + length)
        == rest(other, otherStart + at, otherStart + length);
  }

  /// The eight bytes at a place, the first as the lowest.
  static long word(byte[] bytes, int at) {
    return (long) WORDS.get(bytes, at);
  }

  /// Puts eight bytes at a place, the lowest as the first.
  static void put(byte[] bytes, int at, long word) {
    WORDS.set(bytes, at, word);
  }

  /// Finds every byte of `[from, to)` that is this one.
  ///
  /// @param places takes their indexes in order; has room for one a byte
  /// @return how many there are
  public static int all(byte[] bytes, int from, int to, byte wanted, int[] places) {
    long pattern = (wanted & 0xFF) * LOW;
    int found = 0;
    int at = from;
    while (at + Long.BYTES <= to) {
      long hits = zeros((long) WORDS.get(bytes, at) ^ pattern);
      while (hits != 0) {
        places[found++] = at + (Long.numberOfTrailingZeros(hits) >>> 3);
        hits &= hits - 1;
      }
      at += Long.BYTES;
    }
    while (at < to) {
      if (bytes[at] == wanted) {
        places[found++] = at;
      }
      at++;
    }
    return found;
  }

  /// The index of the first byte in `[from, to)` that is zero or outside ASCII, `to` where there is
  /// none.
  public static int asciiEnd(byte[] bytes, int from, int to) {
    int at = from;
    while (at + Long.BYTES <= to) {
      long word = (long) WORDS.get(bytes, at);
      long odd = (word & HIGH) | zeros(word);
      if (odd != 0) {
        return at + (Long.numberOfTrailingZeros(odd) >>> 3);
      }
      at += Long.BYTES;
    }
    while (at < to && bytes[at] > 0) {
      at++;
    }
    return at;
  }

  /// The index of the first byte in `[from, to)` that is one of these three, `to` where there is
  /// none.
  public static int firstOf(byte[] bytes, int from, int to, byte one, byte two, byte three) {
    long ones = (one & 0xFF) * LOW;
    long twos = (two & 0xFF) * LOW;
    long threes = (three & 0xFF) * LOW;
    int at = from;
    while (at + Long.BYTES <= to) {
      long word = (long) WORDS.get(bytes, at);
      long found = zeros(word ^ ones) | zeros(word ^ twos) | zeros(word ^ threes);
      if (found != 0) {
        return at + (Long.numberOfTrailingZeros(found) >>> 3);
      }
      at += Long.BYTES;
    }
    while (at < to && bytes[at] != one && bytes[at] != two && bytes[at] != three) {
      at++;
    }
    return at;
  }

  /// The index of the first byte in `[from, to)` that is one of these or a quote or CR, `to` where
  /// there is none.
  public static int cellEnd(byte[] bytes, int from, int to, byte one, byte two) {
    long ones = (one & 0xFF) * LOW;
    long twos = (two & 0xFF) * LOW;
    int at = from;
    while (at + Long.BYTES <= to) {
      long word = (long) WORDS.get(bytes, at);
      long found =
          zeros(word ^ ones)
              | zeros(word ^ twos)
              | zeros(word ^ '"' * LOW)
              | zeros(word ^ '\r' * LOW);
      if (found != 0) {
        return at + (Long.numberOfTrailingZeros(found) >>> 3);
      }
      at += Long.BYTES;
    }
    while (at < to
        && bytes[at] != one
        && bytes[at] != two
        && bytes[at] != '"'
        && bytes[at] != '\r') {
      at++;
    }
    return at;
  }

  /// The index of the first place in `[from, to)` where an ASCII text stands, whatever the case of
  /// its letters; -1 where there is none.
  ///
  /// Places are tried where its first and its last byte are in place, eight at once.
  ///
  /// @param lower the text in small letters, of a byte at least
  public static int indexOfAnyCase(byte[] bytes, int from, int to, byte[] lower) {
    int length = lower.length;
    long firsts = (lower[0] & 0xFF) * LOW;
    long lasts = (lower[length - 1] & 0xFF) * LOW;
    long foldFirst = caseBit(lower[0]) * LOW;
    long foldLast = caseBit(lower[length - 1]) * LOW;
    int end = to - length + 1;
    int at = from;
    while (at + Long.BYTES <= end) {
      long first = ((long) WORDS.get(bytes, at) | foldFirst) ^ firsts;
      long last = ((long) WORDS.get(bytes, at + length - 1) | foldLast) ^ lasts;
      for (long hits = zeros(first) & zeros(last); hits != 0; hits &= hits - 1) {
        int place = at + (Long.numberOfTrailingZeros(hits) >>> 3);
        if (standsAt(bytes, place, lower)) {
          return place;
        }
      }
      at += Long.BYTES;
    }
    while (at < end && !standsAt(bytes, at, lower)) {
      at++;
    }
    return at < end ? at : -1;
  }

  /// The bit that tells a small letter from its capital, 0 for what is no letter.
  private static int caseBit(byte lower) {
    return lower >= 'a' && lower <= 'z' ? 0x20 : 0;
  }

  private static boolean standsAt(byte[] bytes, int place, byte[] lower) {
    for (int i = 0; i < lower.length; i++) {
      if ((bytes[place + i] | caseBit(lower[i])) != lower[i]) {
        return false;
      }
    }
    return true;
  }

  /// Words of a cell that begins and ends with no blank and holds nothing but printable ASCII with
  /// single blanks between; -1 where it holds anything else.
  ///
  /// @param start of the cell, which has a byte at least
  public static int plainWords(byte[] bytes, int start, int length) {
    int end = start + length;
    if (bytes[start] == ' ' || bytes[end - 1] == ' ') {
      return -1;
    }
    long odd = 0;
    long blankBefore = 0;
    int words = 1;
    int at = start;
    while (at + Long.BYTES <= end) {
      long word = (long) WORDS.get(bytes, at);
      long blanks = zeros(word ^ BLANKS);
      // Without branches: beyond ASCII, below a blank, DEL, or a blank after a blank.
      odd |= word | (word - BLANKS) | (word + LOW) | (blanks & ((blanks << 8) | blankBefore));
      blankBefore = blanks >>> 56;
      words += (int) (((blanks >>> 7) * LOW) >>> 56);
      at += Long.BYTES;
    }
    boolean blank = blankBefore != 0;
    boolean plain = (odd & HIGH) == 0;
    while (at < end) {
      int one = bytes[at++];
      plain &= one >= ' ' && one != 0x7F && !(blank && one == ' ');
      blank = one == ' ';
      words += blank ? 1 : 0;
    }
    return plain ? words : -1;
  }

  /// How far from `from` on there is nothing but printable ASCII with single blanks between.
  ///
  /// @return the index of the first byte that is something else, `to` where there is none; in the
  ///   upper half, the blanks before it
  public static long plainRun(byte[] bytes, int from, int to) {
    long blankBefore = 0;
    long blanksBefore = 0;
    int at = from;
    while (at + Long.BYTES <= to) {
      long word = (long) WORDS.get(bytes, at);
      long blanks = zeros(word ^ BLANKS);
      // As above; what a borrow or a carry reaches lies behind the first odd byte.
      long odd = word | (word - BLANKS) | (word + LOW) | (blanks & ((blanks << 8) | blankBefore));
      odd &= HIGH;
      if (odd != 0) {
        long before = blanks & (odd & -odd) - 1;
        blanksBefore += Long.bitCount(before);
        return blanksBefore << Integer.SIZE | (at + (Long.numberOfTrailingZeros(odd) >>> 3));
      }
      blankBefore = blanks >>> 56;
      blanksBefore += ((blanks >>> 7) * LOW) >>> 56;
      at += Long.BYTES;
    }
    boolean blank = blankBefore != 0;
    while (at < to) {
      int one = bytes[at];
      if (one < ' ' || one == 0x7F || (blank && one == ' ')) {
        break;
      }
      blank = one == ' ';
      blanksBefore += blank ? 1 : 0;
      at++;
    }
    return blanksBefore << Integer.SIZE | at;
  }

  /// The highest bit of each byte that is 0, and no other bit.
  private static long zeros(long word) {
    return ~(((word & ~HIGH) + ~HIGH) | word | ~HIGH);
  }
}
