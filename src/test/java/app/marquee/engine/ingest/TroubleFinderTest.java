package app.marquee.engine.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.marquee.domain.provenance.Trouble;
import app.marquee.domain.provenance.Trouble.Kind;
import app.marquee.domain.run.RunContext;
import app.marquee.testing.SmallFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Cells that are not what they should be.
class TroubleFinderTest {

  @Test
  void eachKindIsFoundTheWorstFirst() {
    List<Trouble> found =
        found(
            """
            type,title,rating,director,country
            Movie,Plain,PG,Ann A. Plain,France
            Movie,15-Aug,PG,Jo\u00c3\u00a3o,\u00a0Spain
            Movie,Louis,74 min, Blank,Japan
            Nothing,,PG,Lost \ufffd,Peru
            """);

    assertThat(found)
        .extracting(Trouble::row, Trouble::column, Trouble::kind)
        .containsExactly(
            tuple(3, "title", Kind.NO_TITLE),
            tuple(3, "type", Kind.NO_TYPE),
            tuple(2, "rating", Kind.RATING_IS_LENGTH),
            tuple(1, "title", Kind.TITLE_IS_DATE),
            tuple(3, "director", Kind.LOST_CHARACTER),
            tuple(1, "director", Kind.DOUBLE_ENCODED),
            tuple(2, "director", Kind.BLANK_AT_END),
            tuple(1, "country", Kind.ODD_CHARACTER));
  }

  @Test
  void atMostTwoHundredOfAKindAreKept() {
    StringBuilder csv = new StringBuilder("type,title,rating\n");
    for (int i = 0; i < 300; i++) {
      csv.append("Movie,Film ").append(i).append(",\"PG \"\n");
    }
    assertThat(found(csv.toString())).hasSize(200).last().returns(199, Trouble::row);
  }

  private static List<Trouble> found(String csv) {
    return TroubleFinder.find(SmallFiles.ingest(csv), RunContext.plain());
  }
}
