package app.marquee.engine.passport;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.passport.Passport;
import app.marquee.domain.passport.SampleMatch;
import app.marquee.domain.passport.SampledEdition;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.editions.CatalogueRows;
import app.marquee.engine.editions.EditionSamples;
import app.marquee.engine.editions.EditionSamples.Sample;
import app.marquee.engine.editions.TitleKey;
import app.marquee.engine.ingest.IngestStage;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.io.source.FileCatalogueSource;
import app.marquee.testing.RealFiles;
import app.marquee.testing.SmallFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of editions that are known by a sample only. The edition is invented: of its 2,000 records
/// every twentieth is in the sample, from 20 to 2,000.
class SampledPassportTest {
  private static final int RECORDS = 2_000;
  private static final int EACH = 20;

  @Test
  void aWholeFileIsNamedWithWhatWasCompared() {
    Passport passport = passport(IntStream.rangeClosed(1, RECORDS));

    assertThat(passport.edition()).isNull();
    assertThat(passport.name()).isEqualTo("Hulu titles, 2021 edition, by a sample");
    assertThat(passport.sample())
        .isEqualTo(new SampleMatch(SampledEdition.HULU_2021, 100, 100, 2_000, 0));
    assertThat(Objects.requireNonNull(passport.sample()).isCut()).isFalse();
  }

  @Test
  void otherSpellingsAreFoundToo() {
    Passport passport =
        passport(
            IntStream.rangeClosed(1, RECORDS),
            i -> "MOVIE,\"títle... of record no " + i + "!\"," + year(i));

    assertThat(Objects.requireNonNull(passport.sample()).found()).isEqualTo(100);
  }

  @Test
  void aHalfIsNamedAndSaidToEndEarly() {
    SampleMatch match = Objects.requireNonNull(passport(IntStream.rangeClosed(1, 1_010)).sample());

    assertThat(match).isEqualTo(new SampleMatch(SampledEdition.HULU_2021, 100, 50, 1_000, 50));
    assertThat(match.isCut()).isTrue();
    assertThat(match.foundShare()).isEqualTo(0.5);
  }

  /// Of the sampled records 20 hundreds are missing and 10 of 60, 260, 460 …; 2,000 is one of them.
  @Test
  void aFileThatLostRecordsHereAndThereDoesNotEndEarly() {
    SampleMatch match =
        Objects.requireNonNull(
            passport(IntStream.rangeClosed(1, RECORDS).filter(i -> i % 100 != 0 && i % 200 != 60))
                .sample());

    assertThat(match.found()).isEqualTo(70);
    assertThat(match.last()).isEqualTo(1_980);
    assertThat(match.after()).isEqualTo(1);
    assertThat(match.isCut()).isFalse();
  }

  @Test
  void lessThanHalfIsUnknown() {
    Passport passport = passport(IntStream.rangeClosed(1, 999));

    assertThat(passport.sample()).isNull();
    assertThat(passport.name()).isEqualTo("Unknown");
  }

  /// 19 of 30 are more than half, but too few to tell; 20 are enough.
  @ParameterizedTest
  @ValueSource(ints = {19, 20})
  void aHandfulDoesNotTell(int there) {
    EditionSamples small =
        new EditionSamples(Map.of(SampledEdition.AMAZON_2021, sample(30, i -> i)));

    Passport passport =
        PassportStage.of(
            SmallFiles.ingest(csv(IntStream.rangeClosed(1, there), SampledPassportTest::row)),
            () -> small,
            RunContext.plain());

    assertThat(passport.sample() != null).isEqualTo(there == 20);
  }

  /// Both samples are half there at least; more of Amazon's is.
  @Test
  void ofTwoTheOneMostOfWhichIsThere() {
    EditionSamples both =
        new EditionSamples(
            Map.of(
                SampledEdition.HULU_2021,
                sample(100, i -> i * EACH),
                SampledEdition.AMAZON_2021,
                sample(60, i -> i * EACH)));

    Passport passport =
        PassportStage.of(
            SmallFiles.ingest(csv(IntStream.rangeClosed(1, 1_300), SampledPassportTest::row)),
            () -> both,
            RunContext.plain());

    assertThat(Objects.requireNonNull(passport.sample()).edition())
        .isEqualTo(SampledEdition.AMAZON_2021);
  }

  @Test
  void theSameTitleTwiceIsFoundOnce() {
    SampleMatch match =
        Objects.requireNonNull(
            passport(IntStream.concat(IntStream.rangeClosed(1, 1_200), IntStream.of(20, 20, 20)))
                .sample());

    assertThat(match.found()).isEqualTo(60);
  }

  /// Whole, and changed in every record.
  @ParameterizedTest
  @ValueSource(strings = {"netflix_titles.csv", "wild/excel_dates.csv"})
  void samplesAreNotAskedWhereAnEditionIsKnownWhole(String name) {
    Passport passport =
        PassportStage.of(
            ingest(RealFiles.path(name)),
            () -> {
              throw new AssertionError("asked");
            },
            RunContext.plain());

    assertThat(passport.edition()).isNotNull();
    assertThat(passport.sample()).isNull();
  }

  /// The shipped samples are held against every real file, as if no edition were known whole: none
  /// is called Amazon's or Hulu's.
  @Test
  void noRealFileIsCalledAnEditionItIsNot() throws IOException {
    RealFiles.path("netflix_titles.csv");
    List<Path> files;
    try (Stream<Path> all = Files.walk(RealFiles.folder())) {
      files = all.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
    assertThat(files)
        .hasSizeGreaterThan(8)
        .allSatisfy(file -> {
          assertThat(PassportStage.of(ingest(file), RunContext.plain()).sample()).isNull();
          IngestedCatalogue in = ingest(file);
          CatalogueRows rows =
              CatalogueRows.of(in.columns(), in.matched().keySet(), CatalogueRows.MOST);
          assertThat(EditionSamples.shipped().nearest(rows)).isNull();
        });
  }

  private static IngestedCatalogue ingest(Path file) {
    Recipe recipe = Recipe.standard();
    RunContext context = RunContext.plain();
    return IngestStage.ingest(
        new FileCatalogueSource().read(file, recipe, context), recipe, context);
  }

  private static Passport passport(IntStream records) {
    return passport(records, SampledPassportTest::row);
  }

  private static Passport passport(IntStream records, IntFunction<String> row) {
    EditionSamples samples =
        new EditionSamples(Map.of(SampledEdition.HULU_2021, sample(100, i -> i * EACH)));
    return PassportStage.of(
        SmallFiles.ingest(csv(records, row)), () -> samples, RunContext.plain());
  }

  private static String csv(IntStream records, IntFunction<String> row) {
    return records
        .mapToObj(row)
        .collect(Collectors.joining("\n", "type,title,release_year\n", "\n"));
  }

  private static String row(int number) {
    return "Movie,Title of Record No " + number + "," + year(number);
  }

  private static int year(int number) {
    return 1990 + number % 30;
  }

  private static Sample sample(int count, IntUnaryOperator number) {
    int[] numbers = IntStream.rangeClosed(1, count).map(number).toArray();
    int[] keys =
        IntStream.of(numbers)
            .map(one -> {
              byte[] title = ("Title of Record No " + one).getBytes(StandardCharsets.UTF_8);
              return new TitleKey().of(title, 0, title.length, 1, year(one));
            })
            .toArray();
    return new Sample(numbers, keys);
  }
}
