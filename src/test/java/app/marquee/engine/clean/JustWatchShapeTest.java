package app.marquee.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.testing.SmallFiles;
import org.junit.jupiter.api.Test;

/// A catalogue as JustWatch shapes it: other names, lists in brackets, codes, two length columns.
class JustWatchShapeTest {
  private static final String FILE =
      """
      id,title,type,description,release_year,age_certification,runtime,genres,production_countries,seasons,imdb_score
      ts1,Five,SHOW,One.,1945,TV-MA,48,['documentation'],['US'],1,
      tm2,Taxi,MOVIE,Two.,1976,R,113,"['crime', 'drama']","['US', 'XX']",,8.3
      tm3,Odd,MOVIE,Three.,1980,,90,[],['Lebanon'],,7
      """;

  @Test
  void isBroughtToTheCanonicalColumns() {
    assertThat(SmallFiles.tables(SmallFiles.clean(FILE)).cleaned())
        .isEqualTo(
            """
            show_id,type,title,country,release_year,rating,listed_in,description,runtime,seasons,imdb_score
            ts1,TV Show,Five,United States,1945,TV-MA,documentation,One.,48,1,
            tm2,Movie,Taxi,United States,1976,R,"crime, drama",Two.,113,,8.3
            tm3,Movie,Odd,Lebanon,1980,,,Three.,90,,7
            """);
  }

  @Test
  void listAndCodeAreTwoChangesOfOneCell() {
    assertThat(Rules.changes(SmallFiles.clean(FILE)))
        .containsSequence(
            "2 type [MOVIE] [Movie] type.canonical",
            "2 country [['US', 'XX']] [US, XX] list.tokens",
            "2 country [US, XX] [United States] country.code",
            "2 listed_in [['crime', 'drama']] [crime, drama] list.tokens",
            "3 type [MOVIE] [Movie] type.canonical",
            "3 country [['Lebanon']] [Lebanon] list.tokens",
            "3 listed_in [[]] [] list.tokens");
  }

  @Test
  void lengthsComeFromRuntimeAndSeasons() {
    assertThat(SmallFiles.tables(SmallFiles.clean(FILE)).shows())
        .contains("duration_minutes,seasons_count,age_years")
        .contains("ts1,TV Show,Five,United States,1945,TV-MA,documentation,One.,48,1,,,1,35,");
  }
}
