package app.marquee.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.figures.ReportDocument;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.reports.Block.Fact;
import app.marquee.ui.reports.Block.Facts;
import app.marquee.ui.reports.Block.Grid;
import app.marquee.ui.reports.Block.Sentences;
import app.marquee.ui.reports.Block.Tone;
import app.marquee.ui.testing.States;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReportsViewModelTest {
  private final ReportsViewModel model = new ReportsViewModel(Texts.english());
  private final BlockReader reader = new BlockReader(Texts.english());

  @Test
  void theOverviewComesFirstWithFiguresAndChecks() {
    model.show(States.analysed());
    assertThat(model.documents()).containsExactly("overview", "content_trends");
    assertThat(model.contentProperty().get().figures()).hasSize(2);
    assertThat(model.contentProperty().get().blocks().get(1))
        .isInstanceOfSatisfying(
            Sentences.class,
            checks ->
                assertThat(checks.sentences())
                    .extracting(Block.Sentence::tone)
                    .containsExactly(Tone.PASSED, Tone.WARNING));
    assertThat(model.sentenceProperty().get())
        .isEqualTo("1 check of 2 failed. Nothing exported yet.");
    model.show(States.exported());
    assertThat(model.sentenceProperty().get()).isEqualTo("3 files in out.");
  }

  @Test
  void aDocumentIsReadWhenItIsChosen() {
    model.show(States.analysed());
    model.chosenProperty().set("content_trends");
    assertThat(model.contentProperty().get().name()).isEqualTo("content_trends");
    assertThat(model.words("content_trends")).isEqualTo("Content trends");
    assertThat(model.words("new_document")).isEqualTo("New document");
  }

  @Test
  void valuesBecomeFactsAndMapsBecomeTables() {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("total_records", 8_807);
    content.put("share", 0.69615);
    content.put("partial_last_year", true);
    content.put("rating_distribution", ordered("TV-MA", 3_207, "TV-14", 2_160));
    content.put(
        "yearly_stats",
        ordered("Movie", ordered("2020", 3, "2021", 9), "TV Show", ordered("2021", 4)));
    content.put("top_pairs", List.of(ordered("pair", "A and B", "titles", 12)));
    List<Block> blocks = reader.read(new ReportDocument("x", content));
    assertThat(blocks.get(0))
        .isEqualTo(
            new Facts(
                "",
                List.of(
                    new Fact("Total records", "8,807"),
                    new Fact("Share", "0.696"),
                    new Fact("Partial last year", "yes"))));
    assertThat(blocks.get(1))
        .isEqualTo(
            new Grid(
                "Rating distribution",
                List.of("", ""),
                List.of(false, true),
                List.of(List.of("TV-MA", "3,207"), List.of("TV-14", "2,160")),
                0));
    assertThat(blocks.get(2))
        .isEqualTo(
            new Grid(
                "Yearly stats",
                List.of("", "2020", "2021"),
                List.of(false, true, true),
                List.of(List.of("Movie", "3", "9"), List.of("TV Show", "", "4")),
                0));
    assertThat(blocks.get(3))
        .isEqualTo(
            new Grid(
                "Top pairs",
                List.of("Pair", "Titles"),
                List.of(false, true),
                List.of(List.of("A and B", "12")),
                0));
  }

  @Test
  void manyYearsStandBelowEachOtherWithTheTypesAcross() {
    Map<String, Object> years = new LinkedHashMap<>();
    for (int year = 1990; year < 2021; year++) {
      years.put(String.valueOf(year), year - 1989);
    }
    Map<String, Object> content = Map.of("yearly_stats", ordered("Movie", years));
    Grid grid = (Grid) reader.read(new ReportDocument("x", content)).getFirst();
    assertThat(grid.columns()).containsExactly("", "Movie");
    assertThat(grid.rows()).hasSize(20).first().isEqualTo(List.of("1990", "1"));
    assertThat(grid.more()).isEqualTo(11);
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
