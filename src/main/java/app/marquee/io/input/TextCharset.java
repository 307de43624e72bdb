package app.marquee.io.input;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A charset a file may be written in, and how it becomes UTF-8.
///
/// @param id its word in recipes, such as `windows-1252`
/// @param label its name for people, such as `Windows-1252`
public record TextCharset(String id, String label, Kind kind, Charset charset) {

  /// How the bytes are brought to UTF-8.
  public enum Kind {
    /// They are UTF-8.
    UTF_8,
    /// They are UTF-8 but for some, which become U+FFFD.
    BROKEN_UTF_8,
    UTF_16_LITTLE,
    UTF_16_BIG,
    /// One byte a character.
    SINGLE_BYTE,
    /// Some characters take several bytes; line ends are the bytes of ASCII.
    MULTI_BYTE
  }

  public static final TextCharset UTF_8 =
      new TextCharset("utf-8", "UTF-8", Kind.UTF_8, StandardCharsets.UTF_8);
  public static final TextCharset BROKEN_UTF_8 =
      new TextCharset(
          "utf-8-broken", "UTF-8, broken in places", Kind.BROKEN_UTF_8, StandardCharsets.UTF_8);
  public static final TextCharset UTF_16_LITTLE =
      new TextCharset(
          "utf-16le", "UTF-16, low byte first", Kind.UTF_16_LITTLE, StandardCharsets.UTF_16LE);
  public static final TextCharset UTF_16_BIG =
      new TextCharset(
          "utf-16be", "UTF-16, high byte first", Kind.UTF_16_BIG, StandardCharsets.UTF_16BE);
  public static final TextCharset WINDOWS_1252 = singleByte("windows-1252", "Windows-1252");

  private static final List<TextCharset> NAMED =
      List.of(
          UTF_8,
          BROKEN_UTF_8,
          UTF_16_LITTLE,
          UTF_16_BIG,
          WINDOWS_1252,
          singleByte("windows-1250", "Windows-1250, Central European"),
          singleByte("windows-1251", "Windows-1251, Cyrillic"),
          singleByte("windows-1253", "Windows-1253, Greek"),
          singleByte("windows-1254", "Windows-1254, Turkish"),
          singleByte("iso-8859-15", "ISO 8859-15"));

  private static TextCharset singleByte(String id, String label) {
    return new TextCharset(id, label, Kind.SINGLE_BYTE, Charset.forName(id));
  }

  /// Those offered to choose from.
  public static List<TextCharset> offered() {
    return NAMED;
  }

  /// The charset of this name, with all names Java knows.
  public static Optional<TextCharset> of(String name) {
    String id = name.strip().toLowerCase(Locale.ROOT);
    for (TextCharset known : NAMED) {
      if (known.id.equals(id)) {
        return Optional.of(known);
      }
    }
    if (id.equals("utf8")) {
      return Optional.of(UTF_8);
    }
    try {
      return byCharset(Charset.forName(id));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<TextCharset> byCharset(Charset charset) {
    String id = charset.name().toLowerCase(Locale.ROOT);
    for (TextCharset known : NAMED) {
      if (known.charset.equals(charset)) {
        return Optional.of(known);
      }
    }
    if (id.equals("utf-16")) {
      return Optional.of(UTF_16_BIG);
    }
    byte[] ascii = "a,\"\n".getBytes(charset);
    if (!charset.canEncode() || ascii.length != 4 || ascii[3] != '\n') {
      return Optional.empty();
    }
    boolean single = charset.newEncoder().maxBytesPerChar() <= 1;
    return Optional.of(
        new TextCharset(id, charset.name(), single ? Kind.SINGLE_BYTE : Kind.MULTI_BYTE, charset));
  }

  /// True where the bytes are UTF-8 as they stand.
  public boolean isPlain() {
    return kind == Kind.UTF_8;
  }
}
