package app.marquee.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.figures.ReportDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bytes of a report document.
final class JsonDocumentsTest {
  private static final SourceFacts SOURCE = new SourceFacts("a.csv", 5, "0".repeat(64), 3);

  @Test
  void headComesFirstAndNotApplicableLast() throws IOException {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("not_applicable", Map.of("b", "The file has no column b."));
    content.put("zeta", 98.0);
    content.put("alpha", List.of(1, 2L, true, "João \"x\" </script>", 0.1));
    content.put("none", Map.of());

    assertThat(written(content))
        .isEqualTo(
            """
            {
              "schema_version": 1,
              "as_of": "2021-09-25",
              "source": {
                "file": "a.csv",
                "sha256": "%s",
                "records": 3
              },
              "zeta": 98.0,
              "alpha": [
                1,
                2,
                true,
                "João \\"x\\" </script>",
                0.1
              ],
              "none": {},
              "not_applicable": {
                "b": "The file has no column b."
              }
            }
            """
                .formatted("0".repeat(64)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1.0 / 3, 99.56499999999998, 1e300, 4.9e-324, -0.0, 28.29})
  void doublesComeBackAsTheyWere(double value) throws IOException {
    String line =
        written(Map.of("x", value)).lines().filter(one -> one.contains("\"x\"")).findFirst().get();

    assertThat(Double.parseDouble(line.replaceAll(".*: ", ""))).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void whatIsNoNumberIsRefused(double value) {
    assertThatThrownBy(() -> written(Map.of("x", value)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG"})
  void localesChangeNothing(String tag) throws IOException {
    Map<String, Object> content = Map.of("title", 1_234_567.5);
    String before = written(content);
    Locale locale = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(written(content)).isEqualTo(before).contains("1234567.5");
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static String written(Map<String, Object> content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonDocuments.write(new ReportDocument("x", content), SOURCE, LocalDate.of(2021, 9, 25), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
