package app.marquee.ui.chart.world;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds a country's three-letter code by its English name.
final class CountryCodes {
  private static final Map<String, String> CODES = codes();

  /// By the names of the JDK as they are, which most catalogues use: a key is dear to make.
  private static final Map<String, String> NAMES = names();

  private CountryCodes() {}

  /// The code, empty for a name that is no country of today.
  static Optional<String> of(String name) {
    String code = NAMES.get(name);
    return Optional.ofNullable(code == null ? CODES.get(key(name)) : code);
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String country : Locale.getISOCountries()) {
      String name = Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
      names.put(name, CODES.get(key(name)));
    }
    return Map.copyOf(names);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String country : Locale.getISOCountries()) {
      Locale locale = Locale.of("", country);
      codes.put(key(locale.getDisplayCountry(Locale.ENGLISH)), locale.getISO3Country());
    }
    // Names catalogues use where the JDK has another.
    codes.put("turkey", "TUR");
    codes.put("czech republic", "CZE");
    codes.put("palestine", "PSE");
    codes.put("hong kong", "HKG");
    codes.put("macau", "MAC");
    codes.put("ivory coast", "CIV");
    codes.put("burma", "MMR");
    codes.put("myanmar", "MMR");
    codes.put("macedonia", "MKD");
    codes.put("swaziland", "SWZ");
    codes.put("russian federation", "RUS");
    codes.put("viet nam", "VNM");
    codes.put("usa", "USA");
    codes.put("uk", "GBR");
    codes.put("congo", "COG");
    codes.put("democratic republic of the congo", "COD");
    return Map.copyOf(codes);
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace("&", "and")
        .replaceAll("[^A-Za-z ]", "")
        .replaceAll(" +", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
