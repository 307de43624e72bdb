package app.marquee.domain.kernel;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Makes `countries.tsv`, the table behind [Countries]: codes and English names from the JDK (made
/// with JDK 25, whose names are CLDR 47's), regions from ICU, and what neither knows from
/// `country-sources.tsv`.
///
/// To make it anew: run [#main] with the file's path.
public final class CountryTable {
  private static final Locale ENGLISH = Locale.ENGLISH;

  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, String> regions = new TreeMap<>();
  private final Map<String, String> codes = new TreeMap<>();
  private final Map<String, Set<String>> aliases = new TreeMap<>();

  private CountryTable() {}

  /// Writes the table to the path given.
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), make());
  }

  /// The table's text.
  static String make() {
    CountryTable table = new CountryTable();
    table.addCountriesOfToday();
    for (String line : sources()) {
      table.addSource(line.split("\t", -1));
    }
    return table.text();
  }

  private void addCountriesOfToday() {
    Set<String> today = new LinkedHashSet<>(Arrays.asList(Locale.getISOCountries()));
    // Not in ISO 3166, but a country to every catalogue and to ICU.
    today.add("XK");
    for (String code : today) {
      add(code, Locale.of("", code).getDisplayCountry(ENGLISH), regionOf(code));
    }
    codes.put("GB", "GB UK");
  }

  private void add(String code, String name, String region) {
    names.put(code, name);
    regions.put(code, region);
    aliases.put(code, new LinkedHashSet<>());
  }

  private void addSource(String[] field) {
    switch (field[0]) {
      case "name" -> {
        aliasesOf(field[1]).add(Objects.requireNonNull(names.put(field[1], field[2])));
      }
      case "alias" -> aliasesOf(field[1]).addAll(Arrays.asList(field[2].split("\\|", -1)));
      case "former" -> {
        String code = field[1].substring(0, 2);
        add(code, field[2], field[3]);
        codes.put(code, field[1]);
        if (field.length > 4) {
          aliasesOf(code).addAll(Arrays.asList(field[4].split("\\|", -1)));
        }
      }
      default -> throw new IllegalArgumentException("unknown kind of line: " + field[0]);
    }
  }

  private Set<String> aliasesOf(String code) {
    return Objects.requireNonNull(aliases.get(code), code);
  }

  private static String regionOf(String code) {
    Region continent = Region.getInstance(code).getContainingRegion(Region.RegionType.CONTINENT);
    // M49 gives Antarctica no region; ICU counts it to the outlying islands of Oceania.
    if (continent == null || code.equals("AQ")) {
      return "";
    }
    return switch (continent.getNumericCode()) {
      case 2 -> "Africa";
      case 19 -> "Americas";
      case 142 -> "Asia";
      case 150 -> "Europe";
      case 9 -> "Oceania";
      default -> "";
    };
  }

  private String text() {
    return names.keySet().stream()
        .map(code ->
            String.join(
                "\t",
                codes.getOrDefault(code, code),
                names.get(code),
                regions.get(code),
                String.join("|", spellings(code))))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /// Every alias, and of the name and each alias the plainer ways to write it.
  private Set<String> spellings(String code) {
    String name = Objects.requireNonNull(names.get(code));
    Set<String> all = new LinkedHashSet<>();
    for (String each : withFirst(name, aliasesOf(code))) {
      all.add(each);
      String and = each.replace(" & ", " and ");
      all.add(and);
      all.add(and.replace("St. ", "Saint "));
      String straight = and.replace('’', '\'').replace("ʻ", "'");
      all.add(straight);
      all.add(withoutMarks(straight));
    }
    all.remove(name);
    return all;
  }

  private static Set<String> withFirst(String first, Set<String> rest) {
    Set<String> all = new LinkedHashSet<>(List.of(first));
    all.addAll(rest);
    return all;
  }

  private static String withoutMarks(String text) {
    return Normalizer2.getNFDInstance().normalize(text).replaceAll("\\p{M}", "");
  }

  private static List<String> sources() {
    try (InputStream in = CountryTable.class.getResourceAsStream("country-sources.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
