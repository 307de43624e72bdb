package app.marquee.engine.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.testing.SmallFiles;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which column of a file is taken for which canonical one.
class IngestStageTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Show_ID, SHOW_ID",
    "id, SHOW_ID",
    "show-id, SHOW_ID",
    "Cast, CAST",
    "casts, CAST",
    "Actors, CAST",
    "countries, COUNTRY",
    "production_countries, COUNTRY",
    "Release Year, RELEASE_YEAR",
    "age_certification, RATING",
    "Certificate, RATING",
    "genre, LISTED_IN",
    "genres, LISTED_IN",
    "category, LISTED_IN",
    "listed in, LISTED_IN",
    "DATE_ADDED, DATE_ADDED"
  })
  void aliases(String header, CanonicalColumn column) {
    IngestedCatalogue in = SmallFiles.ingest("type,title," + header + "\nMovie,A,x\n");

    assertThat(in.matched()).containsEntry(column, header).hasSize(3);
    assertThat(SmallFiles.texts(in.columns(), column.header())).containsExactly("x");
    assertThat(in.extras()).isEmpty();
  }

  @Test
  void nameIsATitleOnlyWhereNoTitleStands() {
    assertThat(SmallFiles.ingest("name,movie_type\nA,Movie\n").matched())
        .containsEntry(CanonicalColumn.TITLE, "name")
        .containsEntry(CanonicalColumn.TYPE, "movie_type");
    IngestedCatalogue both = SmallFiles.ingest("name,title,type\nA,B,Movie\n");
    assertThat(both.matched()).containsEntry(CanonicalColumn.TITLE, "title");
    assertThat(both.extras()).containsExactly("name");
  }

  @Test
  void columnsStandInCanonicalOrderAndExtrasAfterThem() {
    IngestedCatalogue in = SmallFiles.ingest("zeta,title,type,id,alpha\n1,A,Movie,s1,2\n");

    assertThat(in.columns().columns().stream().map(column -> column.name()))
        .containsExactly("show_id", "type", "title", "zeta", "alpha");
    assertThat(in.raw().decisions().getLast().reason())
        .isEqualTo("id is show_id; 2 more carried along");
  }

  @Test
  void theRecipeOverridesAMatch() {
    Recipe recipe = mapping(Map.of("alt", "title", "title", "description"));
    IngestedCatalogue in = SmallFiles.ingest("title,alt,type\nA,B,Movie\n", recipe);

    assertThat(SmallFiles.texts(in.columns(), "title")).containsExactly("B");
    assertThat(SmallFiles.texts(in.columns(), "description")).containsExactly("A");
  }

  /// The last of the headers in their order wins, whatever order the recipe was written in.
  @Test
  void twoHeadersForOneColumnAreSettledTheSameWayEachTime() {
    Recipe recipe =
        mapping(Map.of("c", "cast", "a", "cast", "b", "cast", "e", "cast", "d", "cast"));
    IngestedCatalogue in = SmallFiles.ingest("type,title,c,a,b,e,d\nMovie,A,1,2,3,4,5\n", recipe);

    assertThat(in.matched()).containsEntry(CanonicalColumn.CAST, "e");
    assertThat(in.extras()).isEqualTo(List.of("c", "a", "b", "d"));
  }

  @Test
  void aColumnTheFileLacksIsAFaultOfTheRecipe() {
    assertThat(failure("title,type\nA,Movie\n", mapping(Map.of("Titel", "title"))))
        .isInstanceOf(Failure.Settings.class)
        .extracting(Failure::what)
        .isEqualTo(
            "The recipe reads title from a column Titel, which small_titles.csv does not have.");
  }

  @ParameterizedTest
  @CsvSource({
    "'type,a\nMovie,x\n', 'No column of small_titles.csv holds titles: it has type, a.'",
    "'title,a\nA,x\n', 'No column of small_titles.csv holds types (movie or show): it has title, a.'"
  })
  void titleAndTypeAreNeeded(String file, String what) {
    assertThat(failure(file, Recipe.standard()))
        .isInstanceOf(Failure.Input.class)
        .extracting(Failure::what)
        .isEqualTo(what);
  }

  private static Recipe mapping(Map<String, String> mapping) {
    Recipe standard = Recipe.standard();
    return new Recipe(null, mapping, standard.rules(), standard.checks());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          counted up    | ',type,title/1,Movie,A/2,Movie,B/'     | column_1
          from nought   | ',type,title/0,Movie,A/1,Movie,B/'     | column_1
          not ascending | ',type,title/2,Movie,A/1,Movie,B/'     |
          not numbers   | ',type,title/1,Movie,A/x,Movie,B/'     |
          named         | 'n,type,title/1,Movie,A/2,Movie,B/'    |
          beside an id  | ',type,title,id/1,Movie,A,x/2,Movie,B,y/' | id
          """)
  void rowNumbersStandForMissingIds(String name, String file, @Nullable String header) {
    IngestedCatalogue read = SmallFiles.ingest(file.replace('/', '\n'));

    assertThat(read.matched().get(CanonicalColumn.SHOW_ID)).isEqualTo(header);
  }

  @Test
  void aColumnMayBeMappedByItsNumber() {
    IngestedCatalogue read =
        SmallFiles.ingest("a,b,type\nx,A,Movie\n", mapping(Map.of("2", "title")));

    assertThat(read.matched().get(CanonicalColumn.TITLE)).isEqualTo("b");
  }

  private static Failure failure(String file, Recipe recipe) {
    MarqueeException thrown =
        catchThrowableOfType(
            MarqueeException.class,
            () -> IngestStage.requireTitles(SmallFiles.ingest(file, recipe)));
    assertThat(thrown).isNotNull();
    return thrown.failure();
  }
}
