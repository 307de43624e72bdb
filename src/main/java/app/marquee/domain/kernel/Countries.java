package app.marquee.domain.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Knows countries by code and by name, and the continental region (UN M49) each lies in.
///
/// Reads `countries.tsv` beside this class once, on first use. A line is code, English name,
/// region, other names parted by `|`; several codes of one country are parted by a blank, the one
/// for maps first.
public final class Countries {
  private Countries() {}

  /// The English name of a code in capitals: ISO 3166 of two letters, also withdrawn ones (`SU`,
  /// `YU`, `XC`, `DD`, `CS`, `AN`), or of four letters for former states (`SUHH`). Null for all
  /// else.
  public static @Nullable String nameOfCode(String token) {
    if (!isCodeShaped(token)) {
      return null;
    }
    Country country = Table.BY_CODE.get(token);
    return country == null ? null : country.name();
  }

  /// True for `XX`, the code that says the country is not known.
  public static boolean isUnknownCode(String token) {
    return token.equals("XX");
  }

  /// The region of a country by its name, another usual name (in any case) or its code: Africa,
  /// Americas, Asia, Europe or Oceania, former states by their main successor. Null where the name
  /// is not known or the place has no region.
  public static @Nullable String regionOf(String name) {
    Country country = find(name);
    return country == null || country.region().isEmpty() ? null : country.region();
  }

  /// The code of two letters of a country by its name, another usual name (in any case) or its
  /// code. A former state has its own code (`SU`), which no map of today draws. Null where the name
  /// is not known.
  public static @Nullable String codeOf(String name) {
    Country country = find(name);
    return country == null ? null : country.code();
  }

  private static @Nullable Country find(String name) {
    Country country = Table.BY_NAME.get(name);
    if (country == null) {
      country = Table.BY_NAME.get(name.strip().toLowerCase(Locale.ROOT));
    }
    return country == null && isCodeShaped(name) ? Table.BY_CODE.get(name) : country;
  }

  private static boolean isCodeShaped(String token) {
    if (token.length() != 2 && token.length() != 4) {
      return false;
    }
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) < 'A' || token.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  /// @param region empty where the place has none
  private record Country(String code, String name, String region) {}

  /// Loaded when first asked for; immutable after.
  private static final class Table {
    static final Map<String, Country> BY_CODE = new HashMap<>(700);
    static final Map<String, Country> BY_NAME = new HashMap<>(1600);

    static {
      text().lines().forEach(Table::add);
    }

    private Table() {}

    private static void add(String line) {
      String[] field = line.split("\t", -1);
      String[] codes = field[0].split(" ", -1);
      Country country = new Country(codes[0], field[1], field[2]);
      for (String code : codes) {
        BY_CODE.put(code, country);
      }
      BY_NAME.put(country.name(), country);
      BY_NAME.put(country.name().toLowerCase(Locale.ROOT), country);
      for (String alias : field[3].split("\\|", -1)) {
        if (!alias.isEmpty()) {
          BY_NAME.put(alias.toLowerCase(Locale.ROOT), country);
        }
      }
    }

    private static String text() {
      try (InputStream in =
          Objects.requireNonNull(Countries.class.getResourceAsStream("countries.tsv"))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("countries.tsv cannot be read", e);
      }
    }
  }
}
