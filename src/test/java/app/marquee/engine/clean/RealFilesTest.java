package app.marquee.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.recipe.Recipe;
import app.marquee.testing.RealFiles;
import app.marquee.testing.SmallFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every catalogue holds for the real ones.
class RealFilesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "netflix_titles.csv",
        "disney_plus_titles.csv",
        "justwatch_netflix_titles.csv",
        "wild/excel_dates.csv",
        "wild/semicolon_legacy_charset_2019.csv",
        "wild/double_encoded_text_2020.csv",
        "wild/unnamed_columns.csv",
        "wild/row_number_instead_of_id.csv",
        "wild/whole_record_quoted.csv"
      })
  void cleanedOnceForAllAndLoggedBothWays(String name) {
    Path file = RealFiles.path(name);
    CleanCatalogue clean = SmallFiles.clean(file, Recipe.standard());
    String once = SmallFiles.tables(clean).cleaned();
    CleanCatalogue twice = SmallFiles.clean(once);

    Logs.assertLeadsBothWays(clean);
    assertThat(Rules.changes(twice)).isEmpty();
    assertThat(SmallFiles.tables(twice).cleaned()).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "netflix_titles.csv",
        "disney_plus_titles.csv",
        "justwatch_netflix_titles.csv",
        "wild/excel_dates.csv",
        "wild/semicolon_legacy_charset_2019.csv",
        "wild/double_encoded_text_2020.csv",
        "wild/unnamed_columns.csv",
        "wild/row_number_instead_of_id.csv",
        "wild/whole_record_quoted.csv"
      })
  void withEveryRuleOffTheCellsAreThoseOfTheFile(String name) {
    Path file = RealFiles.path(name);
    CleanCatalogue untouched = SmallFiles.clean(file, Rules.only());
    int titles = untouched.size();
    int title = untouched.ingested().columns().names().indexOf("title");
    int type = untouched.ingested().columns().names().indexOf("type");

    assertThat(untouched.changes().size()).isZero();
    assertThat(SmallFiles.rows(untouched.columns()))
        .hasSize(titles)
        .isEqualTo(
            SmallFiles.rows(untouched.ingested().columns()).stream()
                .filter(row -> !row.get(title).isEmpty() && !row.get(type).isEmpty())
                .toList());
  }

  /// The records of the original file the other way round give the same cells, record for record.
  @Test
  void theOrderOfTheRowsChangesNoCell() throws IOException {
    Path file = RealFiles.path("netflix_titles.csv");
    List<String> records = records(Files.readString(file));
    String header = records.removeFirst();
    Collections.reverse(records);
    CleanCatalogue turned = SmallFiles.clean(header + "\n" + String.join("\n", records) + "\n");
    List<List<String>> rows =
        new ArrayList<>(SmallFiles.rows(SmallFiles.clean(file, Recipe.standard()).columns()));
    Collections.reverse(rows);

    assertThat(SmallFiles.rows(turned.columns())).isEqualTo(rows);
  }

  /// The records of a text, which may hold line ends in quotes.
  private static List<String> records(String csv) {
    List<String> records = new ArrayList<>();
    StringBuilder record = new StringBuilder();
    long quotes = 0;
    for (String line : csv.lines().toList()) {
      record.append(record.isEmpty() ? "" : "\n").append(line);
      quotes += line.chars().filter(one -> one == '"').count();
      if (quotes % 2 == 0) {
        records.add(record.toString());
        record.setLength(0);
      }
    }
    return records;
  }
}
