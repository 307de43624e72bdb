package app.marquee.domain.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.catalogue.TitleRows.Column;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.run.Cancellation;
import app.marquee.ui.testing.TextRows;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What stands beside a title that a rule points at.
class ProposalTest {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("show_id", false),
          new Column("type", false),
          new Column("title", false),
          new Column("release_year", true));

  private static final List<List<String>> CELLS =
      List.of(
          List.of("s1", "Movie", "Blue Door", "2019"),
          List.of("s2", "Movie", "15-Aug", "2019"),
          List.of("s3", "Movie", "BLUE door", "2019"),
          List.of("s4", "Movie", "15 August", "2019"),
          List.of("s5", "Movie", "9-May", "2020"),
          List.of("s6", "Movie", "Sep-45", "2001"),
          List.of("s7", "Movie", "Red Door", "2019"),
          List.of("s3", "Movie", "blue door", "2019"),
          List.of("s9", "Movie", "Blue door", "2019"));

  @Test
  void aNearDuplicateStandsBesideTheEarlierTitle() {
    assertThat(proposals(RuleId.ROW_NEAR_DUPLICATE, 3))
        .containsExactly(new Proposal(RuleId.ROW_NEAR_DUPLICATE, 2, 0, ""));
  }

  @Test
  void eachPairIsOneButForThoseKeptAndThoseOfOneId() {
    RuleId rule = RuleId.ROW_NEAR_DUPLICATE;

    assertThat(proposals(rule, 8, 9))
        .containsExactly(
            new Proposal(rule, 7, 0, ""),
            new Proposal(rule, 8, 0, ""),
            new Proposal(rule, 8, 2, ""),
            new Proposal(rule, 8, 7, ""));
    assertThat(proposals(rule, Set.of(new KeptPair(1, 8), new KeptPair(3, 9)), 8, 9))
        .containsExactly(new Proposal(rule, 8, 0, ""), new Proposal(rule, 8, 7, ""));
  }

  @Test
  void aTitleIsProposedBesideSoManyAtOnce() {
    List<List<String>> cells =
        IntStream.rangeClosed(1, 30)
            .mapToObj(number -> List.of("s" + number, "Movie", "Blue Door", "2019"))
            .toList();
    List<Flag> last = List.of(new Flag(30, 31, RuleId.ROW_NEAR_DUPLICATE, "title", "looks odd"));

    assertThat(
            Proposal.of(
                RuleId.ROW_NEAR_DUPLICATE,
                last,
                Set.of(new KeptPair(1, 30)),
                TextRows.of(COLUMNS, cells),
                new Cancellation()))
        .extracting(Proposal::other)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
  }

  @Test
  void oneThatNoLongerRepeatsATitleIsNone() {
    assertThat(proposals(RuleId.ROW_NEAR_DUPLICATE, 7)).isEmpty();
  }

  @Test
  void aSpreadsheetsTitleStandsBesideItsTwinOrTheDayItNames() {
    RuleId rule = RuleId.TITLE_SPREADSHEET_DATE;

    assertThat(proposals(rule, 2, 5, 6))
        .containsExactly(
            new Proposal(rule, 1, 3, "15 August"),
            new Proposal(rule, 4, -1, "9 May"),
            new Proposal(rule, 5, -1, ""));
  }

  private static List<Proposal> proposals(RuleId rule, int... records) {
    return proposals(rule, Set.of(), records);
  }

  private static List<Proposal> proposals(RuleId rule, Set<KeptPair> kept, int... records) {
    List<Flag> flags =
        Arrays.stream(records)
            .mapToObj(record -> new Flag(record, record + 1, rule, "title", "looks odd"))
            .toList();
    return Proposal.of(rule, flags, kept, TextRows.of(COLUMNS, CELLS), new Cancellation());
  }
}
