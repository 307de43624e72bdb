package app.marquee.engine.passport;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.passport.Damage;
import app.marquee.domain.passport.EditionMatch;
import app.marquee.domain.passport.Passport;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.Repair;
import app.marquee.domain.recipe.Repair.TitleRepair;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.ingest.IngestStage;
import app.marquee.io.source.FileCatalogueSource;
import app.marquee.testing.RealFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The passports of real copies. The numbers were counted with Python's csv module: records by id
/// against those of the original, cells that differ, patterns of titles and dates.
class RealPassportsTest {

  /// Edition, records of it found, those letter for letter, damage.
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "netflix_titles.csv, netflix-2021, 8807, 8807, ''",
    "disney_plus_titles.csv, disney-2021, 1450, 1450, ''",
    "justwatch_netflix_titles.csv, justwatch-netflix-2022, 5806, 5806, ''",
    "wild/double_encoded_text_2020.csv, netflix-2020, 7787, 7787, renamed_columns 3",
    "wild/excel_dates.csv, netflix-2021, 8807, 98,"
        + " date_titles.title 3; rewritten_dates.date_added 8709; moved_lengths 3",
    "wild/unnamed_columns.csv, netflix-2021, 8807, 8803,"
        + " date_titles.title 3; changed_titles.title 1; added_columns 6",
    "wild/row_number_instead_of_id.csv, netflix-2021, 8807, 8807,"
        + " renumbered_ids.show_id 8807; missing_columns 1; renamed_columns 1; added_columns 1",
    "wild/whole_record_quoted.csv, netflix-2021, 8806, 8805,"
        + " missing_records 1; quarantined_records 2; respelled_titles.title 1",
  })
  void tellsEditionAndDamage(String name, String edition, int found, int identical, String damage) {
    Passport passport = passport(name);
    EditionMatch match = Objects.requireNonNull(passport.edition());

    assertThat(match.edition().id()).isEqualTo(edition);
    assertThat(match.found()).isEqualTo(found);
    assertThat(match.identical()).isEqualTo(identical);
    assertThat(match.known()).isEqualTo(match.looked());
    assertThat(passport.damage().stream().map(RealPassportsTest::told))
        .containsExactlyElementsOf(
            damage.isEmpty() ? List.of() : Arrays.asList(damage.split("; ", -1)));
  }

  /// Each letter beyond ASCII was counted by hand of Python: lost ones by U+FFFD, doubled ones by
  /// windows-1252 bytes that are UTF-8.
  @Test
  void theOldCopyLostItsLetters() {
    Passport passport = passport("wild/semicolon_legacy_charset_2019.csv");
    EditionMatch match = Objects.requireNonNull(passport.edition());

    assertThat(match.edition().id()).isEqualTo("netflix-2019");
    assertThat(match.found()).isEqualTo(6_234);
    assertThat(passport.damage().stream().map(RealPassportsTest::told))
        .contains(
            "double_encoded.title 113",
            "double_encoded.director 171",
            "double_encoded.description 776",
            "lost_characters.title 36",
            "lost_characters.director 59",
            "lost_characters.cast 56",
            "lost_characters.description 14");
    assertThat(passport.faults().stream().map(RealPassportsTest::told))
        .contains("blank_before_date.date_added 640");
  }

  @Test
  void theOriginalHasFaultsOfItsOwn() {
    assertThat(passport("netflix_titles.csv").faults().stream().map(RealPassportsTest::told))
        .containsExactly(
            "date_titles.title 4", "blank_before_date.date_added 88", "length_in_rating.rating 3");
  }

  @Test
  void provesWhatTheTitlesWere() {
    Damage titles = passport("wild/excel_dates.csv").damage().getFirst();

    assertThat(titles.remedy().repair())
        .isEqualTo(
            new Repair.Titles(
                List.of(
                    new TitleRepair(3963, "15-Aug", "15 August"),
                    new TitleRepair(3997, "Feb-09", "February 9"),
                    new TitleRepair(4523, "22-Jul", "22 July"))));
  }

  /// 7,632 titles of 2020 and 3,612 of JustWatch are in the original, whichever file asks.
  @Test
  void otherEditionsAreCountedAlikeInAWholeFileAndInACopy() {
    List<EditionMatch> original = passport("netflix_titles.csv").others();
    List<EditionMatch> copy = passport("wild/row_number_instead_of_id.csv").others();

    assertThat(original).isEqualTo(copy).hasSize(4);
    assertThat(original.getFirst().found()).isEqualTo(7_632);
  }

  private static String told(Damage damage) {
    String column = damage.column().isEmpty() ? "" : "." + damage.column();
    return damage.kind().id() + column + " " + damage.count();
  }

  private static Passport passport(String name) {
    Recipe recipe = Recipe.standard();
    RunContext context = RunContext.plain();
    return PassportStage.of(
        IngestStage.ingest(
            new FileCatalogueSource().read(RealFiles.path(name), recipe, context), recipe, context),
        context);
  }
}
