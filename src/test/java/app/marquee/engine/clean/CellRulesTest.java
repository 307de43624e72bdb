package app.marquee.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.quality.RuleId;
import app.marquee.testing.SmallFiles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What each rule that looks at one cell makes of it: alone, and when it is off.
class CellRulesTest {

  @Test
  void whitespace() {
    check(
        RuleId.WHITESPACE,
        "description",
        "plain text -> plain text",
        "  a  b  -> a b",
        "a\u00A0 -> a",
        "a\tb\nc\r\nd -> a b c d",
        "a\u3000\u2003b -> a b",
        "a\u200Bb\uFEFF -> ab",
        "e\u0301te\u0301 -> \u00E9t\u00E9",
        "été naïve – “ok” -> été naïve – “ok”",
        "\u00A0 -> ");
  }

  @Test
  void doubleEncoding() {
    check(
        RuleId.DOUBLE_ENCODING,
        "title",
        "JoÃ£o -> João",
        "a â€” b -> a — b",
        "PokÃ©mon & Ã©tÃ© -> Pokémon & été",
        "João -> João",
        "FIANCÉ’S -> FIANCÉ’S",
        "lost \uFFFD here -> lost \uFFFD here");
  }

  @Test
  void missingMarkers() {
    check(
        RuleId.MISSING_MARKER,
        "director",
        "N/A -> ",
        "na -> ",
        "NULL -> ",
        "None -> ",
        "NaN -> ",
        "Not Given -> ",
        "- -> ",
        "Nana -> Nana",
        "None Other -> None Other",
        "-- -> --");
  }

  @Test
  void aTitleIsNeverAMissingMarker() {
    check(RuleId.MISSING_MARKER, "title", "None -> None", "Null -> Null", "NA -> NA");
  }

  @Test
  void types() {
    check(
        RuleId.TYPE_CANONICAL,
        "type",
        "Movie -> Movie",
        "MOVIE -> Movie",
        "film -> Movie",
        "SHOW -> TV Show",
        "tv show -> TV Show",
        "Series -> TV Show",
        "TV Series -> TV Show",
        "TV Show -> TV Show",
        "Podcast -> Podcast");
  }

  @Test
  void ratings() {
    check(
        RuleId.RATING_CANONICAL,
        "rating",
        "tv-ma -> TV-MA",
        "PG-13 -> PG-13",
        "Not Rated -> NR",
        "NOT_RATE -> NR",
        "Unrated -> UR",
        "AGES_18_ -> 18+",
        "AGES_16_ -> 16+",
        "16 -> 16+",
        "ALL_AGES -> ALL");
  }

  @Test
  void zeroDurations() {
    check(
        RuleId.DURATION_ZERO,
        "duration",
        "0 min -> ",
        "0 Seasons -> ",
        "10 min -> 10 min",
        "1 Season -> 1 Season");
  }

  @Test
  void dates() {
    check(
        RuleId.DATE_PARSE,
        "date_added",
        "September 25, 2021 -> 2021-09-25",
        "25-Sep-21 -> 2021-09-25",
        "2021-09-25 -> 2021-09-25",
        "9/25/2021 -> 2021-09-25",
        "25 September 2021 -> 2021-09-25",
        "February 30, 2020 -> February 30, 2020",
        "soon -> soon");
  }

  @Test
  void years() {
    check(RuleId.YEAR_PARSE, "release_year", "2021 -> 2021", "2021.0 -> 2021", " 1990 -> 1990");
  }

  @Test
  void lists() {
    for (String column : List.of("director", "cast", "country", "listed_in")) {
      check(
          RuleId.LIST_TOKENS,
          column,
          "Ann Lee -> Ann Lee",
          "Ann, Bob -> Ann, Bob",
          ", Ann, Bob -> Ann, Bob",
          "Ann, -> Ann",
          "Ann,,Bob -> Ann, Bob",
          "Ann,Bob -> Ann, Bob",
          "Ann, Bob, Ann -> Ann, Bob",
          "ann, Ann -> ann, Ann",
          "Ann , Bob -> Ann, Bob",
          "Ann,\u00A0Bob\t -> Ann, Bob",
          "Ann, Bob\u00A0 -> Ann, Bob",
          "['Ann', \"Bob's\"] -> Ann, Bob's",
          "[] -> ",
          ", -> ");
    }
  }

  @Test
  void countryCodes() {
    check(
        RuleId.COUNTRY_CODE,
        "country",
        "US -> United States",
        "US, GB -> United States, United Kingdom",
        "SU -> Soviet Union",
        "SUHH -> Soviet Union",
        "YU -> Yugoslavia",
        "XC -> Czechoslovakia",
        "XX -> ",
        "FR, XX -> France",
        "France -> France",
        "us -> us",
        "NA -> Namibia",
        "Lebanon, LB -> Lebanon",
        "LB, Lebanon -> Lebanon");
  }

  /// `NA` alone is a missing marker, in a list it is Namibia's code.
  @Test
  void namibiaInAList() {
    CleanCatalogue clean =
        SmallFiles.clean(
            "type,title,country,cast\nMovie,A,['NA'],['NA']\nMovie,B,NA,NA\nMovie,C,"
                + "['None'],\"None, None\"\nMovie,D,\"XX, None\",\"-,\"\n");

    assertThat(SmallFiles.texts(clean.columns(), "country")).containsExactly("Namibia", "", "", "");
    assertThat(SmallFiles.texts(clean.columns(), "cast")).containsExactly("", "", "", "");
  }

  /// Each case is `before -> after`.
  private static void check(RuleId rule, String column, String... cases) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    List<String> changes = new ArrayList<>();
    for (String one : cases) {
      int arrow = one.indexOf(" -> ");
      before.add(one.substring(0, arrow));
      after.add(one.substring(arrow + 4));
      if (!before.getLast().equals(after.getLast())) {
        changes.add(
            "%d %s [%s] [%s] %s"
                .formatted(before.size(), column, before.getLast(), after.getLast(), rule.id()));
      }
    }
    String file = file(column, before);

    CleanCatalogue on = SmallFiles.clean(file, Rules.only(rule));
    assertThat(SmallFiles.texts(on.columns(), column)).isEqualTo(after);
    assertThat(Rules.changes(on)).isEqualTo(changes);

    CleanCatalogue off = SmallFiles.clean(file, Rules.only());
    assertThat(SmallFiles.texts(off.columns(), column)).isEqualTo(before);
    assertThat(Rules.changes(off)).isEmpty();
  }

  private static String file(String column, List<String> cells) {
    boolean type = column.equals("type");
    boolean title = column.equals("title");
    StringBuilder file =
        new StringBuilder("show_id,type,title" + (type || title ? "" : "," + column) + "\n");
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      String id = "s" + (i + 1);
      file.append(
          type
              ? SmallFiles.line(id, cell, "T" + id)
              : title
                  ? SmallFiles.line(id, "Movie", cell)
                  : SmallFiles.line(id, "Movie", "T" + id, cell));
    }
    return file.toString();
  }
}
