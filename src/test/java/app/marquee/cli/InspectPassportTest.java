package app.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.passport.Passport;
import app.marquee.domain.passport.SampleMatch;
import app.marquee.domain.passport.SampledEdition;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the command line prints of a passport.
class InspectPassportTest {

  /// All that was sampled is there, so no record is named behind which nothing is.
  @Test
  void anEditionKnownByASample() {
    SampleMatch sample = new SampleMatch(SampledEdition.AMAZON_2021, 200, 200, 9_668, 0);

    List<String> lines =
        printed(new Passport(null, sample, List.of(), List.of(), List.of(), 9_668, 9_668));

    assertThat(lines)
        .startsWith(
            "Passport",
            "  Amazon Prime Video titles, 2021 edition, by a sample",
            "  200 of 200 sampled records are in the file; the edition has 9,668 records, the file"
                + " 9,668.");
    assertThat(lines.get(3))
        .startsWith("  100.0\u00A0% of the sample found. Share of 200 sampled records");
  }

  private static List<String> printed(Passport passport) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    InspectPassport.print(passport, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
