package app.marquee.engine.analysis.asked;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.RunOutcome;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.run.RunContext;
import app.marquee.testing.RealFiles;
import app.marquee.testing.Runs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Analyses of the original file. Every number below was counted apart from this program, by a
/// script over Python's csv module with dictionaries, `math.log` and sorting.
final class AskedOriginalFileTest {
  private static RunOutcome run;

  @BeforeAll
  static void analyse() {
    run = Runs.of(RealFiles.path("netflix_titles.csv"));
  }

  private static Answer answer(Analysis analysis, String subject) {
    return AskedAnalyses.answer(
        run.featured(),
        run.analysed(),
        run.recipe(),
        new Inquiry(analysis, subject),
        RunContext.plain());
  }

  private static List<List<String>> rows(Analysis analysis, int listing) {
    return answer(analysis, "").listings().get(listing).rows();
  }

  @Test
  void ratingsByCountryAndGenre() {
    assertThat(rows(Analysis.RATING_BY_COUNTRY, 0))
        .hasSize(10)
        .startsWith(
            List.of("United States", "276", "675", "930", "1762", "44", "3687"),
            List.of("India", "24", "161", "583", "271", "7", "1046"),
            List.of("United Kingdom", "46", "162", "187", "398", "13", "806"));
    assertThat(rows(Analysis.RATING_BY_GENRE, 0))
        .startsWith(
            List.of("International Movies", "2", "362", "1119", "1233", "36", "2752"),
            List.of("Dramas", "4", "302", "885", "1206", "29", "2426"),
            List.of("Comedies", "72", "341", "633", "613", "15", "1674"));
  }

  @Test
  void coproductionsAndTheirNetwork() {
    assertThat(rows(Analysis.COPRODUCTIONS, 0))
        .hasSize(20)
        .startsWith(
            List.of("United Kingdom", "United States", "279"),
            List.of("Canada", "United States", "217"),
            List.of("France", "United States", "125"));
    assertThat(rows(Analysis.COPRODUCTIONS, 1))
        .startsWith(
            List.of("United States", "92"),
            List.of("United Kingdom", "65"),
            List.of("Germany", "58"));
  }

  @Test
  void wordsOfDescriptions() {
    Answer answer = answer(Analysis.WORDS, "");

    assertThat(answer.figures().getFirst().value()).isEqualTo(18_806);
    assertThat(answer.listings().getFirst().rows())
        .hasSize(50)
        .extracting(row -> row.get(0) + " " + row.get(1))
        .startsWith("life 833", "young 727", "new 685", "family 630", "world 564", "man 531");
  }

  @Test
  void similarTitles() {
    assertThat(answer(Analysis.SIMILAR, "Stranger Things").listings().getFirst().rows())
        .hasSize(20)
        .extracting(row -> row.get(4) + " " + row.get(0))
        .startsWith(
            "Beyond Stranger Things 0.4797",
            "Rowdy Rathore 0.0967",
            "Prank Encounters 0.0889",
            "Safe Haven 0.0750");
    assertThat(answer(Analysis.SIMILAR, "The Crown").listings().getFirst().rows())
        .extracting(row -> row.get(4) + " " + row.get(0))
        .startsWith(
            "The Queen 0.1048",
            "The Nineties 0.0938",
            "Elizabeth and Margaret: Love and Loyalty 0.0933",
            "Downton Abbey 0.0840");
  }

  @Test
  void duplicatesAndDecades() {
    assertThat(answer(Analysis.DUPLICATES, "").figures().getFirst().value()).isEqualTo(4);
    assertThat(rows(Analysis.DUPLICATES, 0)).hasSize(8);
    assertThat(rows(Analysis.DECADES, 0)).contains(List.of("2010", "4184", "1743", "5927"));
  }

  @Test
  void definitionsSideBySide() {
    assertThat(answer(Analysis.COUNTRIES, "").ways().getFirst().answers())
        .as("the cell of one of them ends in a comma")
        .isEqualTo(
            Map.of(
                Definition.LISTED, 3690L, Definition.FIRST_LISTED, 3211L, Definition.ALONE, 2819L));
    assertThat(answer(Analysis.GROWTH, "").ways().getFirst().answers())
        .isEqualTo(Map.of(Definition.RELEASE, 1147L, Definition.ARRIVAL, 1649L));
    assertThat(answer(Analysis.COUNTRY, "India").ways().getFirst().answers())
        .isEqualTo(
            Map.of(
                Definition.LISTED, 1046L, Definition.FIRST_LISTED, 1008L, Definition.ALONE, 972L));
    assertThat(answer(Analysis.PERSON, "Raúl Campos").ways().getFirst().answers())
        .isEqualTo(Map.of(Definition.EXACT, 19L, Definition.CONTAINED, 20L));
  }

  @Test
  void aPersonsCredits() {
    Answer answer = answer(Analysis.PERSON, "Martin Scorsese");

    assertThat(answer.figures())
        .extracting(figure -> figure.id() + " " + figure.text())
        .contains("titles 13", "as_director 12", "as_cast 1");
  }
}
