package app.marquee.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.board.Card;
import app.marquee.domain.board.ChartKey;
import app.marquee.domain.recipe.Recipe;
import app.marquee.ui.chart.SampleCharts;
import app.marquee.ui.explore.BoardsModel.Kind;
import app.marquee.ui.explore.BoardsModel.Tab;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.testing.RecordingActions;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardsModelTest {
  private static final ChartKey PAIRS = new ChartKey("genre_pairs", "", "genre_pairs");

  /// Gives each change of the recipe back to the boards, as the window does.
  private final RecordingActions actions =
      new RecordingActions() {
        @Override
        public void changeRecipe(String name, UnaryOperator<Recipe> change) {
          super.changeRecipe(name, change);
          show();
        }
      };

  private final BoardsModel boards = new BoardsModel(actions, Texts.english());

  @BeforeEach
  void show() {
    boards.show(actions.recipe().exploring(), SampleCharts.all().subList(0, 8));
  }

  private Tab tab() {
    return boards.tab().orElseThrow();
  }

  private List<String> charts() {
    return tab().board().cards().stream().map(card -> card.chart().chart()).toList();
  }

  @Test
  void readyBoardsAreThereAndNothingStandsInTheRecipe() {
    assertThat(boards.tabsProperty().get())
        .extracting(Tab::name)
        .containsExactly("Overview", "Growth", "Geography", "Ratings", "Length");
    assertThat(boards.tabsProperty().get()).extracting(Tab::kind).containsOnly(Kind.READY);
    assertThat(actions.recipe().exploring().isNothing()).isTrue();
  }

  @Test
  void aChartIsAddedMovedAndRemovedAndTheReadyBoardComesBack() {
    boards.add(PAIRS, "Genre pairs");
    assertThat(charts()).containsExactly("titles_added_by_month", "genres", "genre_pairs");
    assertThat(tab().kind()).isEqualTo(Kind.CHANGED);
    boards.add(PAIRS, "Genre pairs");
    assertThat(charts()).hasSize(3);

    boards.move(2, 0, "Genre pairs");
    assertThat(charts()).containsExactly("genre_pairs", "titles_added_by_month", "genres");
    boards.move(0, 0, "Genre pairs");
    boards.remove(1, "Titles added");
    assertThat(charts()).containsExactly("genre_pairs", "genres");
    boards.discard();
    assertThat(charts()).containsExactly("titles_added_by_month", "genres");
    assertThat(actions.recipe().exploring().isNothing()).isTrue();
    assertThat(actions.asked())
        .containsExactly(
            "changeRecipe adding Genre pairs to Overview",
            "changeRecipe moving Genre pairs",
            "changeRecipe removing Titles added from Overview",
            "changeRecipe resetting board Overview");
  }

  @Test
  void aChartGetsAnotherSizeAndTheOthersKeepTheirs() {
    Card first = tab().board().cards().getFirst();
    boards.resize(0, first.sized(9, 2), List.of(7, 5), "Titles added");
    assertThat(tab().board().cards()).extracting(Card::columns).containsExactly(9, 5);
    assertThat(tab().board().cards()).extracting(Card::height).containsExactly(2, 0);
    boards.add(PAIRS, "Genre pairs");
    assertThat(tab().board().cards()).extracting(Card::columns).containsExactly(9, 5, 6);
    boards.fit();
    assertThat(tab().board().cards()).extracting(Card::columns).containsOnly(0);
    assertThat(first.sized(99, 9)).isEqualTo(first.sized(12, 4));
    assertThat(first.sized(1, -1)).isEqualTo(first.sized(3, 0));
  }

  @Test
  void boardsOfOnesOwnAreMadeNamedCopiedAndDeleted() {
    boards.create();
    assertThat(tab().name()).isEqualTo("New board");
    assertThat(tab().kind()).isEqualTo(Kind.OWN);
    boards.add(PAIRS, "Genre pairs");
    boards.rename("  Pairs ");
    boards.rename("");
    assertThat(tab().name()).isEqualTo("Pairs");
    boards.duplicate();
    assertThat(tab().name()).isEqualTo("Copy of Pairs");
    assertThat(charts()).containsExactly("genre_pairs");
    boards.create();
    boards.create();
    assertThat(tab().name()).isEqualTo("New board 2");
    boards.discard();
    boards.chosenProperty().set("board-1");
    boards.discard();
    assertThat(boards.tabsProperty().get())
        .filteredOn(tab -> tab.kind() == Kind.OWN)
        .extracting(Tab::name)
        .containsExactly("Copy of Pairs", "New board");
    assertThat(tab().name()).as("one that is there is chosen").isEqualTo("Overview");
    assertThat(actions.asked()).contains("changeRecipe deleting board Pairs");
  }

  @Test
  void aReadyBoardCanBeRenamed() {
    boards.chosenProperty().set("growth");
    boards.rename("Arrivals");
    assertThat(tab().name()).isEqualTo("Arrivals");
    boards.discard();
    assertThat(tab().name()).isEqualTo("Growth");
  }
}
