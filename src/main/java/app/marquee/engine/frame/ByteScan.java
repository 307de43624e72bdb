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

  private ByteScan() {}

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

  /// The highest bit of each byte that is 0, and no other bit.
  private static long zeros(long word) {
    return ~(((word & ~HIGH) + ~HIGH) | word | ~HIGH);
  }
}
