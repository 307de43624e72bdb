package app.marquee.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.ui.fx.PageId;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.testing.States;
import javafx.beans.binding.BooleanBinding;
import org.junit.jupiter.api.Test;

final class ShellViewModelTest {
  private final ShellViewModel model = new ShellViewModel(Texts.english());

  @Test
  void aFileOpenedFromTheWelcomePageLeadsToIngest() {
    model.show(States.nothing());
    assertThat(model.page()).isEqualTo(PageId.WELCOME);
    model.show(States.ingested());
    assertThat(model.page()).isEqualTo(PageId.INGEST);
  }

  @Test
  void anOpenPageStaysOpenWhenTheStateChanges() {
    model.show(States.ingested());
    model.pageProperty().set(PageId.CLEAN);
    model.show(States.cleaned());
    assertThat(model.page()).isEqualTo(PageId.CLEAN);
  }

  @Test
  void theRunButtonIsTheFilledOneWhileARunWouldDoSomething() {
    BooleanBinding needsRun = model.needsRun();
    model.show(States.nothing());
    assertThat(needsRun.get()).isFalse();
    model.show(States.cleaned());
    assertThat(needsRun.get()).isTrue();
    model.show(States.cleaning());
    assertThat(needsRun.get()).isFalse();
    model.show(States.analysed());
    assertThat(needsRun.get()).isFalse();
    model.show(States.stale());
    assertThat(needsRun.get()).isTrue();
  }

  @Test
  void theTitleNamesTheFile() {
    model.show(States.ingested());
    assertThat(model.title().get()).isEqualTo("streaming_titles.csv - Marquee");
  }
}
