package app.marquee.engine.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.provenance.Flag;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.frame.Frame;
import app.marquee.testing.RealFiles;
import app.marquee.testing.SmallFiles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// The original catalogue. Every number was found with Python: its csv module, and the rules
/// written anew over its rows.
@TestInstance(Lifecycle.PER_CLASS)
class NetflixFileTest {
  private final CleanCatalogue clean =
      SmallFiles.clean(RealFiles.path("netflix_titles.csv"), Recipe.standard());
  private final Frame features = SmallFiles.featured(clean).features();

  @Test
  void everyRecordIsKept() {
    assertThat(clean.sum()).isEqualTo(new RecordSum(8_807, 8_807, 0, 0));
    assertThat(clean.lines()[8_806]).isEqualTo(8_810);
    assertThat(clean.ingested().raw().source().sha256())
        .isEqualTo("df1f4ad2027a5a14c3a33932ef0d4054565ff88adf92b7f263601b70fdc6f3f3");
    assertThat(clean.asOf()).isEqualTo(LocalDate.of(2021, 9, 25));
    assertThat(clean.invalid()).isEmpty();
  }

  @Test
  void changes() {
    assertThat(Counts.changes(clean))
        .containsOnly(
            entry("text.whitespace date_added", 88),
            entry("text.whitespace description", 16),
            entry("text.whitespace title", 14),
            entry("text.whitespace cast", 9),
            entry("duration.in_rating rating", 3),
            entry("duration.in_rating duration", 3),
            entry("date.parse date_added", 8_797),
            entry("list.tokens country", 7),
            entry("list.tokens cast", 2),
            entry("list.tokens director", 1));
    assertThat(clean.tallies().get(RuleId.WHITESPACE.ordinal()).changed()).isEqualTo(127);
  }

  @Test
  void flags() {
    assertThat(Counts.flags(clean))
        .containsOnly(
            entry("row.near_duplicate", 4),
            entry("title.spreadsheet_date", 4),
            entry("date.before_release", 14));
    assertThat(records(RuleId.ROW_NEAR_DUPLICATE)).containsExactly(6530, 6706, 7346, 8023);
    assertThat(records(RuleId.TITLE_SPREADSHEET_DATE)).containsExactly(5964, 5965, 5966, 5967);
    assertThat(records(RuleId.DATE_BEFORE_RELEASE))
        .containsExactly(
            1552, 1697, 2921, 3169, 3288, 3370, 3434, 4845, 4846, 5395, 5659, 5678, 7064, 7113);
    assertThat(clean.flags())
        .filteredOn(flag -> flag.rule() == RuleId.TITLE_SPREADSHEET_DATE)
        .extracting(flag -> flag.reason().replaceFirst(".*;", ""))
        .containsExactly(
            " no twin in the file",
            " it may be February 9, record 3997 (s3997)",
            " it may be 22 July, record 4523 (s4523)",
            " it may be 15 August, record 3963 (s3963)");
  }

  @Test
  void missingCells() {
    assertThat(Counts.missing(clean.ingested().columns()))
        .isEqualTo(
            Map.of(
                "director",
                2_634,
                "country",
                831,
                "cast",
                825,
                "date_added",
                10,
                "rating",
                4,
                "duration",
                3));
    assertThat(Counts.missing(clean.columns()))
        .isEqualTo(
            Map.of("director", 2_634, "country", 831, "cast", 825, "date_added", 10, "rating", 7));
  }

  @Test
  void lists() {
    assertThat(Counts.lists(clean, CanonicalColumn.DIRECTOR)).isEqualTo("4993 / 6977 / 13");
    assertThat(Counts.lists(clean, CanonicalColumn.CAST)).isEqualTo("36439 / 64124 / 50");
    assertThat(Counts.lists(clean, CanonicalColumn.COUNTRY)).isEqualTo("122 / 10012 / 12");
    assertThat(Counts.lists(clean, CanonicalColumn.LISTED_IN)).isEqualTo("42 / 19323 / 3");
    assertThat(Counts.listing(clean, CanonicalColumn.COUNTRY, "United States")).isEqualTo(3_690);
    assertThat(Counts.listing(clean, CanonicalColumn.LISTED_IN, "International Movies"))
        .isEqualTo(2_752);
    assertThat(Counts.listing(clean, CanonicalColumn.CAST, "Anupam Kher")).isEqualTo(43);
    assertThat(Counts.of(features, "primary_country"))
        .hasSize(85 + 1)
        .containsEntry("United States", 3_211)
        .containsEntry("India", 1_008);
    assertThat(Counts.of(features, "primary_genre")).hasSize(36).containsEntry("Dramas", 1_600);
    assertThat(Counts.of(features, "is_coproduction")).containsEntry("true", 1_315);
    // 2,818 cells of the file, and `United States,` once its empty token is gone.
    assertThat(Counts.of(clean.columns(), "country")).containsEntry("United States", 2_819);
  }

  @Test
  void typesAndRatings() {
    assertThat(Counts.of(clean.columns(), "type"))
        .isEqualTo(Map.of("Movie", 6_131, "TV Show", 2_676));
    assertThat(Counts.of(clean.columns(), "rating"))
        .hasSize(14 + 1)
        .containsEntry("TV-MA", 3_207)
        .containsEntry("NR", 80)
        .containsEntry("", 7);
    assertThat(clean.columns().text("rating").countUnique()).isEqualTo(15);
    assertThat(Counts.of(features, "content_category"))
        .isEqualTo(
            Map.of("Adult", 4_009, "Teen", 2_650, "Family", 1_411, "Kids", 647, "Other", 90));
  }

  @Test
  void minutes() {
    int[] minutes = Counts.numbers(features, "duration_minutes");
    double mean = Arrays.stream(minutes).average().orElseThrow();
    double squares = Arrays.stream(minutes).mapToDouble(m -> (m - mean) * (m - mean)).sum();

    assertThat(minutes).hasSize(6_131);
    assertThat(Arrays.stream(minutes).sum()).isEqualTo(610_433);
    assertThat(minutes[minutes.length / 2]).isEqualTo(98);
    assertThat(Math.sqrt(squares / (minutes.length - 1))).isBetween(28.2895, 28.2896);
    assertThat(minutes[0]).isEqualTo(3);
    assertThat(minutes[minutes.length - 1]).isEqualTo(312);
    assertThat(Counts.of(features, "duration_category"))
        .isEqualTo(
            Map.of("Short", 1_993, "Medium", 2_996, "Long", 1_095, "Very Long", 47, "", 2_676));
  }

  @Test
  void seasons() {
    assertThat(Counts.numbers(features, "seasons_count")).hasSize(2_676).endsWith(17);
    assertThat(Counts.of(features, "seasons_count")).containsEntry("1", 1_793);
  }

  @Test
  void yearsAndDates() {
    assertThat(Counts.of(clean.columns(), "release_year")).containsEntry("2018", 1_147);
    assertThat(Counts.sum(features, "age_years")).isEqualTo(60_062);
    assertThat(Counts.of(features, "is_recent")).containsEntry("true", 5_656);
    assertThat(Counts.of(features, "is_classic")).containsEntry("true", 607);
    assertThat(Counts.of(features, "decade")).containsEntry("2010", 5_927);
    assertThat(Counts.of(features, "year_added")).containsEntry("2019", 2_016);
    assertThat(clean.columns().text("date_added").startsWith("2021-07").size()).isEqualTo(257);
    assertThat(Counts.of(features, "weekday_added"))
        .isEqualTo(
            Map.of(
                "Friday",
                2_498,
                "Thursday",
                1_396,
                "Wednesday",
                1_288,
                "Tuesday",
                1_197,
                "Monday",
                851,
                "Saturday",
                816,
                "Sunday",
                751,
                "",
                10));
    int[] lag = Counts.numbers(features, "added_lag_years");
    assertThat(lag).hasSize(8_797);
    assertThat(lag[lag.length / 2]).isEqualTo(1);
    assertThat(Arrays.stream(lag).filter(years -> years < 0)).hasSize(14);
    assertThat(Arrays.stream(lag).sum()).isEqualTo(41_244);
  }

  @Test
  void words() {
    assertThat(Counts.sum(features, "title_words")).isEqualTo(27_397);
    assertThat(Counts.sum(features, "description_words")).isEqualTo(210_331);
  }

  private List<Integer> records(RuleId rule) {
    return clean.flags().stream().filter(flag -> flag.rule() == rule).map(Flag::record).toList();
  }
}
