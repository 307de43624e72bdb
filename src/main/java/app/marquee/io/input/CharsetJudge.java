package app.marquee.io.input;

import app.marquee.domain.figures.NumberText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Tells which charset a text is written in, from all its bytes.
public final class CharsetJudge {
  private static final int CHUNK = 1 << 16;

  /// Letters of another alphabet in a row that no Latin language writes.
  private static final int LONG_RUN = 4;

  private long sequences;
  private long faults;
  private long total;

  /// Place of the first fault, -1 where there is none.
  private long firstFault = -1;

  private boolean firstFaultLeads;
  private final long[] bytes = new long[256];

  /// High bytes with a letter before and after them, by byte.
  private final long[] inWords = new long[256];

  /// High bytes beside a letter of ASCII, by byte.
  private final long[] besideLetters = new long[256];

  /// High bytes in runs of [#LONG_RUN] or more, by byte.
  private final long[] inRuns = new long[256];

  private CharsetJudge() {}

  /// A charset and why it is taken.
  ///
  /// @param doubtful true where the user should look at it
  public record Verdict(TextCharset charset, String reason, boolean doubtful) {}

  /// The charset a byte-order mark or the pattern of zero bytes speaks for, null where neither
  /// does.
  ///
  /// @param head the first bytes of the text
  public static @Nullable Verdict unicode(byte[] head, int length) {
    int first = length > 0 ? head[0] & 0xFF : 0;
    int second = length > 1 ? head[1] & 0xFF : 0;
    if (first == 0xFF && second == 0xFE) {
      return new Verdict(TextCharset.UTF_16_LITTLE, "a byte-order mark says so", false);
    }
    if (first == 0xFE && second == 0xFF) {
      return new Verdict(TextCharset.UTF_16_BIG, "a byte-order mark says so", false);
    }
    int even = 0;
    int odd = 0;
    int looked = Math.min(length, 4096) & ~1;
    for (int i = 0; i < looked; i++) {
      if (head[i] == 0) {
        if ((i & 1) == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    if (looked >= 8 && odd > looked / 4 && even < odd / 8) {
      return new Verdict(TextCharset.UTF_16_LITTLE, "every second byte is zero", false);
    }
    if (looked >= 8 && even > looked / 4 && odd < even / 8) {
      return new Verdict(TextCharset.UTF_16_BIG, "every second byte is zero", false);
    }
    return null;
  }

  /// Judges a text that is not UTF-8 throughout.
  public static Verdict legacy(ByteFeed feed) throws IOException {
    CharsetJudge judge = new CharsetJudge();
    judge.readAll(feed);
    return judge.verdict();
  }

  /// Judges a text without a byte-order mark.
  public static Verdict any(ByteFeed feed) throws IOException {
    CharsetJudge judge = new CharsetJudge();
    judge.readAll(feed);
    return judge.faults == 0
        ? new Verdict(TextCharset.UTF_8, "none of its bytes is invalid", false)
        : judge.verdict();
  }

  private void readAll(ByteFeed feed) throws IOException {
    byte[] in = new byte[CHUNK];
    int kept = 0;
    while (true) {
      int read = feed.read(in, kept, in.length - kept);
      int filled = kept + read;
      boolean last = filled < in.length;
      int to = count(in, last ? filled : filled - 4, filled);
      if (last) {
        return;
      }
      kept = filled - to;
      System.arraycopy(in, to, in, 0, kept);
    }
  }

  /// Counts the bytes up to an index, or up to the end of the sequence that crosses it.
  ///
  /// @return the index reached
  private int count(byte[] in, int until, int filled) {
    int to = countSequences(in, until, filled);
    int run = 0;
    for (int i = 0; i < to; i++) {
      int one = in[i] & 0xFF;
      bytes[one]++;
      if (one < 0x80) {
        endRun(in, i, run);
        run = 0;
        continue;
      }
      run++;
      byte before = i > 0 ? in[i - 1] : 0;
      byte after = i + 1 < filled ? in[i + 1] : 0;
      if (isWordByte(before) && isWordByte(after)) {
        inWords[one]++;
      }
      if ((before >= 0 && isWordByte(before)) || (after >= 0 && isWordByte(after))) {
        besideLetters[one]++;
      }
    }
    endRun(in, to, run);
    total += to;
    return to;
  }

  private int countSequences(byte[] in, int until, int filled) {
    int at = 0;
    while (at < until) {
      if (in[at] >= 0) {
        at++;
        continue;
      }
      int length = Utf8.sequenceLength(in, at, filled);
      if (length == 0) {
        if (faults++ == 0) {
          firstFault = total + at;
          firstFaultLeads = (in[at] & 0xFF) >= 0xC2;
        }
        at++;
      } else {
        sequences++;
        at += length;
      }
    }
    return at;
  }

  private void endRun(byte[] in, int end, int run) {
    for (int i = end - run; run >= LONG_RUN && i < end; i++) {
      inRuns[in[i] & 0xFF]++;
    }
  }

  private static boolean isWordByte(byte one) {
    return one < 0 || (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
  }

  private Verdict verdict() {
    if (firstFaultLeads && total - firstFault <= 3) {
      return new Verdict(
          TextCharset.BROKEN_UTF_8, "its last character is cut off: the file ends too early", true);
    }
    if (sequences > faults * 4) {
      return new Verdict(
          TextCharset.BROKEN_UTF_8,
          NumberText.whole(sequences)
              + " characters are well-formed UTF-8, "
              + NumberText.whole(faults)
              + (faults == 1 ? " byte is" : " bytes are")
              + " not and read as \uFFFD",
          true);
    }
    TextCharset best = TextCharset.WINDOWS_1252;
    long western = oddities(best);
    long least = western;
    for (String name : List.of("windows-1250", "windows-1251", "koi8-r", "ibm850", "x-macroman")) {
      TextCharset other = TextCharset.of(name).orElse(best);
      long odd = oddities(other);
      if (odd < least) {
        least = odd;
        best = other;
      }
    }
    // Another than the usual one must be clearly better.
    if (least * 3 > western) {
      best = TextCharset.WINDOWS_1252;
    }
    long high = 0;
    for (int one = 0x80; one < 0x100; one++) {
      high += bytes[one];
    }
    return new Verdict(
        best,
        String.format(
            Locale.ROOT,
            "not UTF-8; of %s bytes beyond ASCII %s make no sense in it",
            NumberText.whole(high),
            NumberText.whole(oddities(best))),
        true);
  }

  /// Bytes that make no sense in a charset: undefined, a sign amid letters, or letters with marks
  /// in long rows.
  private long oddities(TextCharset charset) {
    long odd = 0;
    for (int one = 0x80; one < 0x100; one++) {
      if (bytes[one] == 0) {
        continue;
      }
      char read = new String(new byte[] {(byte) one}, charset.charset()).charAt(0);
      boolean letter = Character.isLetter(read);
      boolean latin = Character.UnicodeScript.of(read) == Character.UnicodeScript.LATIN;
      if (read == '\uFFFD' || Character.isISOControl(read)) {
        odd += bytes[one];
      } else if (!letter) {
        odd += read == '\u2019' || read == '\u2013' || read == '\u2014' ? 0 : inWords[one];
      } else if (latin) {
        odd += inRuns[one];
      } else {
        // Another script: its letters do not stand beside those of ours.
        odd += besideLetters[one];
        odd += Character.isUpperCase(read) ? inRuns[one] / 2 : 0;
      }
    }
    return odd;
  }
}
