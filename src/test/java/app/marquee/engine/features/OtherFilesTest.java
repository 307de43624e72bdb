package app.marquee.engine.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.provenance.ChangeLog.Change;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.frame.Frame;
import app.marquee.testing.RealFiles;
import app.marquee.testing.SmallFiles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Two siblings of the original catalogue. Every number was found with Python: its csv module, and
/// the rules written anew over its rows.
class OtherFilesTest {

  @Test
  void disneyPlus() {
    CleanCatalogue clean =
        SmallFiles.clean(RealFiles.path("disney_plus_titles.csv"), Recipe.standard());
    Frame features = SmallFiles.featured(clean).features();

    assertThat(clean.sum()).isEqualTo(new RecordSum(1_450, 1_450, 0, 0));
    assertThat(clean.asOf()).isEqualTo(LocalDate.of(2021, 11, 26));
    assertThat(Counts.changes(clean))
        .containsOnly(
            entry("text.whitespace cast", 6),
            entry("text.whitespace title", 3),
            entry("text.whitespace description", 1),
            entry("date.parse date_added", 1_447),
            entry("list.tokens cast", 51),
            entry("list.tokens director", 1));
    assertThat(Counts.flags(clean)).containsOnly(entry("date.before_release", 1));
    assertThat(clean.flags().getFirst().record()).isEqualTo(333);
    assertThat(Counts.missing(clean.columns()))
        .isEqualTo(
            Map.of("director", 473, "cast", 190, "country", 219, "date_added", 3, "rating", 3));
    assertThat(Counts.lists(clean, CanonicalColumn.CAST)).isEqualTo("3753 / 5899 / 7");
    assertThat(Counts.lists(clean, CanonicalColumn.COUNTRY)).isEqualTo("47 / 1528 / 15");
    assertThat(Counts.of(clean.columns(), "type"))
        .isEqualTo(Map.of("Movie", 1_052, "TV Show", 398));
    assertThat(Counts.sum(features, "duration_minutes")).isEqualTo(75_650);
    assertThat(Counts.of(features, "seasons_count")).containsEntry("1", 219);
    assertThat(Counts.of(features, "content_category"))
        .isEqualTo(Map.of("Family", 1_108, "Kids", 194, "Teen", 145, "Other", 3));
    assertThat(Counts.sum(features, "added_lag_years")).isEqualTo(24_060);
    assertThat(Counts.sum(features, "title_words")).isEqualTo(5_326);
    assertThat(Counts.sum(features, "description_words")).isEqualTo(18_410);
  }

  @Test
  void justWatch() {
    CleanCatalogue clean =
        SmallFiles.clean(RealFiles.path("justwatch_netflix_titles.csv"), Recipe.standard());
    Frame features = SmallFiles.featured(clean).features();

    assertThat(clean.sum()).isEqualTo(new RecordSum(5_806, 5_805, 1, 0));
    assertThat(clean.quarantined()).extracting(QuarantinedRecord::record).containsExactly(1_806);
    assertThat(clean.quarantined().getFirst().reason()).endsWith(" has no title.");
    assertThat(clean.asOf()).isEqualTo(LocalDate.of(2022, 12, 31));
    assertThat(Counts.changes(clean))
        .containsOnly(
            entry("text.whitespace title", 2),
            entry("text.whitespace description", 170),
            entry("text.double_encoding description", 1),
            entry("type.canonical type", 5_805),
            entry("list.tokens country", 5_805),
            entry("list.tokens listed_in", 5_805),
            entry("country.code country", 5_573));
    assertThat(Counts.missing(clean.columns()))
        .isEqualTo(Map.of("country", 256, "rating", 2_609, "listed_in", 67, "description", 17));
    assertThat(Counts.lists(clean, CanonicalColumn.COUNTRY)).isEqualTo("105 / 6469 / 7");
    assertThat(Counts.lists(clean, CanonicalColumn.LISTED_IN)).isEqualTo("19 / 14558 / 9");
    assertThat(Counts.listing(clean, CanonicalColumn.COUNTRY, "United States")).isEqualTo(2_327);
    assertThat(Counts.of(features, "primary_country"))
        .containsEntry("United States", 2_087)
        .containsEntry("United Kingdom", 304)
        .containsEntry("", 256);
    assertThat(Counts.of(features, "is_coproduction")).containsEntry("true", 642);
    assertThat(Counts.numbers(features, "duration_minutes")).hasSize(3_758);
    assertThat(Counts.sum(features, "duration_minutes")).isEqualTo(371_323);
    assertThat(Counts.numbers(features, "seasons_count")).hasSize(2_047).endsWith(42);
    assertThat(Counts.of(features, "seasons_count")).containsEntry("1", 1_187);
    assertThat(Counts.sum(features, "age_years")).isEqualTo(34_751);
    assertThat(Counts.sum(features, "title_words")).isEqualTo(18_113);
    assertThat(Counts.sum(features, "description_words")).isEqualTo(227_151);
  }

  /// One description holds an em dash in double encoding, one a character that was lost.
  @Test
  void justWatchsBrokenLetters() {
    CleanCatalogue clean =
        SmallFiles.clean(RealFiles.path("justwatch_netflix_titles.csv"), Recipe.standard());

    Change undone =
        clean.changes().ofRecord(4_692).stream()
            .filter(change -> change.rule() == RuleId.DOUBLE_ENCODING)
            .findFirst()
            .orElseThrow();
    assertThat(undone.before()).contains("Zero\" marathon \u00E2\u20AC\u201D and his");
    assertThat(undone.after()).contains("Zero\" marathon \u2014 and his");
    assertThat(clean.flags())
        .filteredOn(flag -> flag.rule() == RuleId.DOUBLE_ENCODING)
        .singleElement()
        .satisfies(flag -> assertThat(flag.record()).isEqualTo(544));
    assertThat(Counts.cell(clean, 544, CanonicalColumn.DESCRIPTION))
        .contains("deli dolu olan\uFFFD");
    assertThat(clean.flags())
        .filteredOn(flag -> flag.rule() == RuleId.TITLE_SPREADSHEET_DATE)
        .extracting(flag -> flag.record())
        .containsExactly(1_153, 2_039, 4_649, 5_716);
    assertThat(Arrays.stream(clean.records()).filter(record -> record == 1_806)).isEmpty();
  }
}
