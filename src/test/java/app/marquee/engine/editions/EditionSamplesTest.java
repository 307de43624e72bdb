package app.marquee.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.domain.passport.SampledEdition;
import app.marquee.engine.editions.EditionSamples.Sample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The samples that ship with the program, and how they are made and read.
class EditionSamplesTest {
  private static final int FEWEST = 150;
  private static final int LARGEST = 4_000;

  @ParameterizedTest
  @EnumSource
  void shippedRecordsAreOfTheEditionAndEachIsOne(SampledEdition edition) {
    Sample sample = EditionSamples.shipped().sample(edition);

    assertThat(sample.keys()).hasSizeGreaterThan(FEWEST).doesNotHaveDuplicates();
    assertThat(sample.numbers()).isSorted().doesNotHaveDuplicates();
    assertThat(sample.numbers()[0]).isPositive();
    assertThat(sample.numbers()[sample.numbers().length - 1])
        .isLessThanOrEqualTo(edition.records());
  }

  /// In each tenth of an edition but two there is a record of the sample.
  @ParameterizedTest
  @EnumSource
  void shippedRecordsAreSpread(SampledEdition edition) {
    int[] numbers = EditionSamples.shipped().sample(edition).numbers();

    long tenths =
        Arrays.stream(numbers).map(one -> (one - 1) * 10 / edition.records()).distinct().count();
    assertThat(tenths).isGreaterThanOrEqualTo(8);
  }

  @Test
  void aRecordTakesSixBytesAndNothingElseIsKept() throws IOException {
    byte[] shipped;
    try (InputStream in =
        Objects.requireNonNull(
            EditionSamples.class.getResourceAsStream(EditionSamples.SAMPLES), "samples")) {
      shipped = in.readAllBytes();
    }
    int expected = 0;
    for (SampledEdition edition : SampledEdition.values()) {
      expected += 2 + 6 * EditionSamples.shipped().sample(edition).keys().length;
    }
    assertThat(shipped).hasSizeLessThan(LARGEST);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(shipped))) {
      assertThat(in.readAllBytes()).hasSize(expected);
    }
  }

  @Test
  void whatIsMadeOfAListIsReadAgain() throws IOException {
    Sample made =
        SampleMaker.sample(
            List.of("7\tMovie\t2018\tBlue Door", "300\tTV Show\t2020\tOld Oak"), 300);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SampleMaker.write(Collections.nCopies(SampledEdition.values().length, made), out);

    EditionSamples read = EditionSamples.read(new ByteArrayInputStream(out.toByteArray()));

    for (SampledEdition edition : SampledEdition.values()) {
      assertThat(read.sample(edition).numbers()).containsExactly(7, 300);
      assertThat(read.sample(edition).keys())
          .containsExactly(key("blue door!", 1, 2018), key("Old Oak", 2, 2020));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"301\tMovie\t2018\tToo Far", "7\tMovie\t2018\tTwice", "9\tMovie\t2018\tA\tB"})
  void aListThatCannotBeRightIsRefused(String line) {
    List<String> lines = List.of("7\tMovie\t2018\tBlue Door", line);

    assertThatThrownBy(() -> SampleMaker.sample(lines, 300)).hasMessage(line);
  }

  private static int key(String title, int type, int year) {
    byte[] utf8 = title.getBytes(StandardCharsets.UTF_8);
    return new TitleKey().of(utf8, 0, utf8.length, type, year);
  }
}
