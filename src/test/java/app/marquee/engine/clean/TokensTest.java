package app.marquee.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.quality.RuleId;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.TokenLists;
import app.marquee.testing.SmallFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The tokens of list columns: of the kept rows, numbered in order of first appearance.
class TokensTest {

  @ParameterizedTest
  @EnumSource(
      value = CanonicalColumn.class,
      names = {"DIRECTOR", "CAST", "COUNTRY", "LISTED_IN"})
  void areThoseOfTheKeptRows(CanonicalColumn column) {
    CleanCatalogue clean =
        SmallFiles.clean(
            "type,title,%s\n,lost,Zoe\nMovie,A,\"Bo, Al\"\nMovie,A,\"Bo, Al\"\nMovie,B,\nMovie,C,\", Al, Al,Cy\"\n"
                .formatted(column.header()));
    TokenLists lists = of(clean, column);

    assertThat(lists.rowCount()).isEqualTo(3);
    assertThat(named(lists, 0)).containsExactly("Bo", "Al");
    assertThat(named(lists, 1)).isEmpty();
    assertThat(named(lists, 2)).containsExactly("Al", "Cy");
    assertThat(lists.names()).containsExactly("Bo", "Al", "Cy");
    assertThat(lists.distinct()).isEqualTo(3);
  }

  @Test
  void noneIsLeftOfAListOfMissingMarkers() {
    CleanCatalogue clean =
        SmallFiles.clean("type,title,cast\nMovie,A,\"None, None\"\nMovie,B,Al\n");
    TokenLists lists = of(clean, CanonicalColumn.CAST);

    assertThat(lists.names()).containsExactly("Al");
    assertThat(named(lists, 0)).isEmpty();
    assertThat(named(lists, 1)).containsExactly("Al");
  }

  @Test
  void areSplitEvenWhereTheListRuleIsOff() {
    CleanCatalogue clean =
        SmallFiles.clean(
            "type,title,cast\nMovie,A,\"Bo,Al , Bo\"\n", Rules.without(RuleId.LIST_TOKENS));

    assertThat(SmallFiles.texts(clean.columns(), "cast")).containsExactly("Bo,Al , Bo");
    assertThat(named(of(clean, CanonicalColumn.CAST), 0)).containsExactly("Bo", "Al");
  }

  @Test
  void codesHoldNoValueThatOnlyRowsSetAsideHad() {
    CleanCatalogue clean =
        SmallFiles.clean(
            "type,title,rating,duration\nFilm,,G,\nMovie,A,74 min,\nMovie,B,PG,9 min\n");

    assertThat(CodedText.of(clean.columns().text("rating")).values()).containsExactly("PG");
    assertThat(CodedText.of(clean.columns().text("duration")).values())
        .containsExactly("74 min", "9 min");
  }

  private static TokenLists of(CleanCatalogue clean, CanonicalColumn column) {
    return Objects.requireNonNull(clean.lists().get(column));
  }

  private static List<String> named(TokenLists lists, int row) {
    List<String> names = new ArrayList<>();
    for (int at = 0; at < lists.count(row); at++) {
      names.add(lists.name(lists.token(row, at)));
    }
    return names;
  }
}
