package app.marquee.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.ingest.RawCatalogue;
import app.marquee.testing.SmallFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several files become one catalogue.
class JoinedFilesTest {
  private static final String FIRST = "show_id,type,title,note\ns1,Movie,\"A, a\",x\ns2,Movie\n";
  private static final String SECOND = "id;name;movie_type;country\ns1;B;Show;France\n";

  @TempDir private Path folder;

  @Test
  void columnsMeetByNameAndTheSourceIsSaid() {
    RawCatalogue joined = joined(ImportSettings.detected());

    assertThat(joined.header())
        .containsExactly("show_id", "type", "title", "country", "note", "source");
    assertThat(SmallFiles.rows(joined.cells()))
        .containsExactly(
            List.of("first:s1", "Movie", "A, a", "", "x", "first"),
            List.of("second:s1", "Show", "B", "France", "", "second"));
    assertThat(joined.records()).containsExactly(1, 3);
    assertThat(joined.lines()).containsExactly(2, 2);
    assertThat(joined.source().records()).isEqualTo(3);
    assertThat(joined.source().bytes()).isEqualTo(FIRST.length() + SECOND.length());
    assertThat(joined.source().fileName()).isEqualTo("first_and_1_more.csv");
    assertThat(joined.quarantined())
        .singleElement()
        .satisfies(record -> {
          assertThat(record.record()).isEqualTo(2);
          assertThat(record.reason())
              .isEqualTo("first.csv: Line 3 has 2 fields where the header has 4.");
        });
  }

  @Test
  void filesMayBeNamed() {
    RawCatalogue joined = joined(ImportSettings.detected().withSources(List.of("Netflix")));

    assertThat(SmallFiles.texts(joined.cells(), "source")).containsExactly("Netflix", "second");
  }

  @Test
  void idsThatDoNotMeetStayAsTheyAre() {
    Path one = file("one.csv", "id,type,title\na,Movie,A\n");
    Path two = file("two.csv", "id,type,title\nb,Movie,B\n");

    RawCatalogue joined =
        new FileCatalogueSource().read(List.of(one, two), Recipe.standard(), RunContext.plain());

    assertThat(SmallFiles.texts(joined.cells(), "show_id")).containsExactly("a", "b");
  }

  @Test
  void decisionsOfAllFilesAreTold() {
    List<Decision> decisions = joined(ImportSettings.detected()).decisions();

    assertThat(decisions)
        .extracting(Decision::id)
        .containsExactly(
            "files", "ids", "delimiter", "quote", "wrapping", "charset", "line_end", "header");
    assertThat(decisions.get(2).value()).isEqualTo("Comma, Semicolon");
    assertThat(decisions.get(2).reason()).isEqualTo("Comma in first; Semicolon in second");
    assertThat(decisions.get(2).choices()).hasSize(4);
    assertThat(decisions.get(3).value()).isEqualTo("Double quote");
    assertThat(decisions.get(3).reason()).isEqualTo("in all files");
  }

  @Test
  void aColumnMatchedByHandNeedStandInOneFileOnly() {
    Path one = file("one.csv", "id,type,What\na,Movie,A\n");
    Path two = file("two.csv", "id,type,title\nb,Movie,B\n");
    Recipe recipe = Recipe.standard().withMapping("What", "title");

    RawCatalogue joined =
        new FileCatalogueSource().read(List.of(one, two), recipe, RunContext.plain());
    assertThat(SmallFiles.texts(joined.cells(), "title")).containsExactly("A", "B");

    Recipe wrong = Recipe.standard().withMapping("Nowhere", "title");
    assertThatThrownBy(
            () -> new FileCatalogueSource().read(List.of(two, two), wrong, RunContext.plain()))
        .hasMessageContaining("a column from Nowhere, which none of the files has");
  }

  private RawCatalogue joined(ImportSettings settings) {
    return new FileCatalogueSource()
        .read(
            List.of(file("first.csv", FIRST), file("second.csv", SECOND)),
            Recipe.standard().withImports(settings),
            RunContext.plain());
  }

  private Path file(String name, String text) {
    return Opened.written(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }
}
