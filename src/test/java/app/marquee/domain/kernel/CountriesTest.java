package app.marquee.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.marquee.testing.RealFiles;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// [Countries], and that its table is what [CountryTable] makes.
class CountriesTest {

  @ParameterizedTest
  @CsvSource({
    "US, United States",
    "GB, United Kingdom",
    "UK, United Kingdom",
    "IN, India",
    "KR, South Korea",
    "CZ, Czech Republic",
    "TR, Turkey",
    "HK, Hong Kong",
    "PS, Palestine",
    "VA, Vatican City",
    "XK, Kosovo",
    "CD, Democratic Republic of the Congo",
    "SU, Soviet Union",
    "SUHH, Soviet Union",
    "YU, Yugoslavia",
    "YUCS, Yugoslavia",
    "XC, Czechoslovakia",
    "CSHH, Czechoslovakia",
    "DD, East Germany",
    "DDDE, East Germany",
    "XG, East Germany",
    "CS, Serbia and Montenegro",
    "AN, Netherlands Antilles",
    "ANHH, Netherlands Antilles"
  })
  void namesCodes(String code, String name) {
    assertThat(Countries.nameOfCode(code)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "us", "Us", "XX", "ZZ", "QQ", "USA", "India", "IRAN", "CUBA", "U", "U1", "É", "ÉÉ"
      })
  void namesNothingElse(String token) {
    assertThat(Countries.nameOfCode(token)).isNull();
  }

  @Test
  void knowsTheCodeOfTheUnknownCountry() {
    assertThat(Countries.isUnknownCode("XX")).isTrue();
    assertThat(Countries.isUnknownCode("US")).isFalse();
    assertThat(Countries.isUnknownCode("xx")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          United States | Americas | US
          united states | Americas | US
          USA | Americas | US
          UK | Europe | GB
          England | Europe | GB
          South Korea | Asia | KR
          Republic of Korea | Asia | KR
          Turkey | Asia | TR
          Türkiye | Asia | TR
          TÜRKIYE | Asia | TR
          Cyprus | Asia | CY
          Russia | Europe | RU
          Russian Federation | Europe | RU
          Czech Republic | Europe | CZ
          Czechia | Europe | CZ
          Hong Kong | Asia | HK
          Taiwan | Asia | TW
          Palestine | Asia | PS
          Kosovo | Europe | XK
          West Germany | Europe | DE
          East Germany | Europe | DD
          Soviet Union | Europe | SU
          Czechoslovakia | Europe | XC
          Yugoslavia | Europe | YU
          Ivory Coast | Africa | CI
          Côte d’Ivoire | Africa | CI
          Cote d'Ivoire | Africa | CI
          Burma | Asia | MM
          Swaziland | Africa | SZ
          Macedonia | Europe | MK
          Viet Nam | Asia | VN
          Trinidad and Tobago | Americas | TT
          Bermuda | Americas | BM
          Greenland | Americas | GL
          Samoa | Oceania | WS
          New Zealand | Oceania | NZ
          Egypt | Africa | EG
          Georgia | Asia | GE
          Kazakhstan | Asia | KZ
          Netherlands Antilles | Americas | AN
          FR | Europe | FR
          """)
  void knowsRegionAndCodeOfANameInAnyCase(String name, String region, String code) {
    assertThat(Countries.regionOf(name)).isEqualTo(region);
    assertThat(Countries.codeOf(name)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Atlantis", "XX", "Antarctica ?", "Europe", "in", "Lebanon, Syria"})
  void knowsNoRegionOfAnythingElse(String name) {
    assertThat(Countries.regionOf(name)).isNull();
    assertThat(Countries.codeOf(name)).isNull();
  }

  @Test
  void antarcticaIsACountryWithoutARegion() {
    assertThat(Countries.codeOf("Antarctica")).isEqualTo("AQ");
    assertThat(Countries.regionOf("Antarctica")).isNull();
  }

  /// Display names are the JDK's, and change with it; on the JDK the table was made with they are
  /// the same to the byte.
  @Test
  void theTableIsWhatItsMakerMakesOnJdk25() throws IOException {
    assumeTrue(Runtime.version().feature() == 25, "the table is made with JDK 25: skipped");
    assertThat(tableText()).isEqualTo(CountryTable.make());
  }

  @Test
  void theTableHasTheCodesAndRegionsOfItsMakerOnAnyJdk() throws IOException {
    assertThat(regionsByCode(tableText())).containsAllEntriesOf(regionsByCode(CountryTable.make()));
  }

  @Test
  void noSpellingMeansTwoCountries() throws IOException {
    Map<String, String> codeOfSpelling = new HashMap<>();
    for (String line : tableText().lines().toList()) {
      String[] field = line.split("\t", -1);
      assertThat(field).as(line).hasSize(4);
      for (String spelling :
          (field[1] + (field[3].isEmpty() ? "" : "|" + field[3])).split("\\|", -1)) {
        String earlier = codeOfSpelling.put(spelling.toLowerCase(Locale.ROOT), field[0]);
        assertThat(earlier).as(spelling).isIn(null, field[0]);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "netflix_titles.csv, country, 122",
    "disney_plus_titles.csv, country, 47",
    "justwatch_netflix_titles.csv, production_countries, 106"
  })
  void placesEveryCountryOfARealFile(String file, String column, int names) throws IOException {
    Set<String> found = new TreeSet<>();
    Path path = RealFiles.path(file);
    try (CsvReader<NamedCsvRecord> records =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(path)) {
      records.forEach(row -> found.addAll(ListCells.tokens(row.getField(column))));
    }
    found.removeIf(Countries::isUnknownCode);
    assertThat(found).hasSize(names);
    assertThat(found).allSatisfy(name -> assertThat(Countries.regionOf(name)).isNotNull());
  }

  private static String tableText() throws IOException {
    try (InputStream in = Countries.class.getResourceAsStream("countries.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> regionsByCode(String table) {
    Map<String, String> regions = new HashMap<>();
    for (String line : table.lines().toList()) {
      String[] field = line.split("\t", -1);
      regions.put(field[0], field[2]);
    }
    return regions;
  }
}
