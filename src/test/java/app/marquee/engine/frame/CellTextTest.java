package app.marquee.engine.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.testing.SmallFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tech.tablesaw.api.StringColumn;

/// The three kinds of text behind a Tablesaw column answer as one of Tablesaw's own would.
class CellTextTest {
  private static final List<String> TEXTS =
      List.of("b", "", "a, \"é\"", "b", "5\" disc", "x\ny", "");
  private static final List<String> CSV =
      List.of("b", "", "\"a, \"\"é\"\"\"", "b", "\"5\"\" disc\"", "\"x\ny\"", "");

  static List<StringColumn> kinds() {
    StringBuilder file = new StringBuilder("type,title,director,country\n");
    for (int row = 0; row < TEXTS.size(); row++) {
      String bare = row == 4 ? TEXTS.get(row) : SmallFiles.line(TEXTS.get(row)).strip();
      file.append("Movie,T").append(row).append(',').append(bare).append(",");
      file.append(SmallFiles.line(TEXTS.get(row)));
    }
    StringColumn raw = SmallFiles.raw(file.toString()).cells().text("director");
    StringColumn coded = new CodedCells(CodedText.of(raw)).column("coded");
    // The list rule is off, as it would change the commas; a row set aside moves the others.
    CleanCatalogue clean =
        SmallFiles.clean(
            file.toString()
                .replace("Movie,T0", "Movie,,,\nMovie,T0")
                .replace(",\"x\ny\",", ",\" x\ny\","),
            Recipe.standard().withRule(new RuleSetting(RuleId.LIST_TOKENS, false, Map.of())));
    return List.of(raw, coded, clean.columns().text("director"));
  }

  @Test
  void areThreeKinds() {
    assertThat(kinds())
        .extracting(column -> column.getDictionary().getClass().getSimpleName())
        .containsExactly("RecordText", "CodedCells", "PatchedText");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void answerLikeAColumnOfTablesaw(StringColumn column) {
    StringColumn theirs = theirs(column);

    assertThat(column.size()).isEqualTo(7);
    assertThat(column.asList()).isEqualTo(theirs.asList());
    assertThat(column.countMissing()).isEqualTo(theirs.countMissing()).isEqualTo(2);
    assertThat(column.isMissing().toArray()).isEqualTo(theirs.isMissing().toArray());
    assertThat(column.isEqualTo("b").toArray()).isEqualTo(theirs.isEqualTo("b").toArray());
    assertThat(column.isIn("b", "5\" disc").toArray())
        .isEqualTo(theirs.isIn("b", "5\" disc").toArray());
    assertThat(column.isEqualTo("absent").toArray()).isEmpty();
    assertThat(column.countUnique()).isEqualTo(theirs.countUnique());
    assertThat(column.asSet()).isEqualTo(theirs.asSet());
    assertThat(column.firstIndexOf("b")).isEqualTo(theirs.firstIndexOf("b")).isZero();
    assertThat(column.firstIndexOf("absent")).isEqualTo(-1);
    assertThat(column.countOccurrences("b")).isEqualTo(2);
    assertThat(column.asObjectArray()).isEqualTo(theirs.asObjectArray());
    assertThat(column.iterator()).toIterable().containsExactlyElementsOf(theirs.asList());
    assertThat(column.startsWith("5").toArray()).isEqualTo(theirs.startsWith("5").toArray());
    assertThat(column.contains("b")).isTrue();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void writeCsv(StringColumn column) {
    ByteSink sink = new ByteSink(1);
    for (int row = 0; row < 5; row++) {
      sink.clear();
      CellText.of(column).encode(row, sink);

      assertThat(new String(sink.array(), 0, sink.size(), StandardCharsets.UTF_8))
          .isEqualTo(CSV.get(row));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void changeNothing(StringColumn column) {
    assertThatThrownBy(() -> column.append("more")).hasMessageContaining("it changes none");
    assertThatThrownBy(() -> column.set(0, "other")).hasMessageContaining("it changes none");
    assertThatThrownBy(column::sortAscending).hasMessageContaining("it changes none");
    assertThat(column.get(0)).isEqualTo("b");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void haveCodesInOrderOfFirstAppearance(StringColumn column) {
    CodedText coded = CodedText.of(column);

    assertThat(coded.codes()).containsExactly(0, -1, 1, 0, 2, 3, -1);
    assertThat(coded.values()).startsWith("b", "a, \"é\"", "5\" disc").hasSize(4);
    assertThat(coded.rowCount()).isEqualTo(7);
  }

  @Test
  void compactCodesHoldOnlyValuesThatOccur() {
    CodedText odd = new CodedText(new int[] {3, -1, 1, 3}, List.of("a", "b", "c", "d"));
    CodedText fine = new CodedText(new int[] {0, -1, 1, 0}, List.of("a", "b"));

    assertThat(odd.compact().codes()).containsExactly(0, -1, 1, 0);
    assertThat(odd.compact().values()).containsExactly("d", "b");
    assertThat(fine.compact()).isSameAs(fine);
    assertThat(new CodedText(new int[] {0, 0}, List.of("a", "b")).compact().values())
        .containsExactly("a");
  }

  private static StringColumn theirs(StringColumn ours) {
    StringColumn theirs = StringColumn.create("theirs");
    for (int row = 0; row < ours.size(); row++) {
      theirs.append(ours.get(row));
    }
    return theirs;
  }
}
