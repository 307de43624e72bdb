package app.marquee.engine.editions;

import app.marquee.domain.catalogue.ContentType;
import app.marquee.domain.kernel.DoubleEncoding;
import app.marquee.domain.kernel.TypeNames;
import app.marquee.domain.kernel.Whitespace;
import app.marquee.domain.kernel.Years;
import app.marquee.engine.frame.ByteSink;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The 32 bits a record is found by: a CRC-32C over the letters and digits of its title in lower
/// case and without accents, its type and its release year. What re-saving does to a file (case,
/// blanks, punctuation, double encoding) leaves it as it is. Not thread-safe.
public final class TitleKey {
  private static final byte[] PLAIN = plain();

  private final CellHash hash = new CellHash();
  private final ByteSink letters = new ByteSink(256);

  /// The key of a record whose title has no letter or digit is that of its bytes.
  ///
  /// @param type 1 for a movie, 2 for a show, 0 where it is neither
  /// @param year 0 where there is none
  public int of(byte[] title, int start, int length, int type, int year) {
    letters.clear();
    letters.reserve(length + 3);
    boolean ascii = true;
    for (int i = start; i < start + length && ascii; i++) {
      byte one = title[i];
      ascii = one >= 0;
      if (ascii && PLAIN[one] != 0) {
        letters.append(PLAIN[one]);
      }
    }
    if (!ascii) {
      letters.clear();
      letters.append(
          plain(new String(title, start, length, StandardCharsets.UTF_8))
              .getBytes(StandardCharsets.UTF_8));
    }
    if (letters.size() == 0) {
      letters.append(title, start, length);
    }
    letters.append((byte) type);
    letters.append((byte) year);
    letters.append((byte) (year >> 8));
    return hash.of(letters.array(), 0, letters.size());
  }

  /// 1 for a movie, 2 for a show, 0 where the cell says neither.
  public static int type(String cell) {
    @Nullable ContentType type = TypeNames.parse(cell);
    return type == null ? 0 : type == ContentType.MOVIE ? 1 : 2;
  }

  /// The year a cell says, 0 where it says none.
  public static int year(byte[] bytes, int start, int length) {
    if (length == 4) {
      int year = 0;
      for (int i = start; i < start + 4; i++) {
        int digit = bytes[i] - '0';
        if (digit < 0 || digit > 9) {
          return 0;
        }
        year = year * 10 + digit;
      }
      return year;
    }
    return length == 0 || length > 12
        ? 0
        : Math.max(0, Years.parse(new String(bytes, start, length, StandardCharsets.UTF_8)));
  }

  /// The letters and digits of a title in lower case and without accents.
  static String plain(String title) {
    String clean = Whitespace.clean(title);
    String undone = DoubleEncoding.undo(clean);
    String parted =
        Normalizer.normalize(undone == null ? clean : undone, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i += Character.charCount(parted.codePointAt(i))) {
      int one = parted.codePointAt(i);
      if (Character.isLetterOrDigit(one)) {
        kept.appendCodePoint(one);
      }
    }
    return kept.toString();
  }

  /// ASCII to what is kept of it: lower case letters and digits, 0 for the rest.
  private static byte[] plain() {
    byte[] plain = new byte[128];
    for (byte one = '0'; one <= '9'; one++) {
      plain[one] = one;
    }
    for (byte one = 'a'; one <= 'z'; one++) {
      plain[one] = one;
      plain[one - ('a' - 'A')] = one;
    }
    return plain;
  }
}
