package app.marquee.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.ui.fx.PageId;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.shell.RailViewModel.Mark;
import app.marquee.ui.testing.States;
import javafx.beans.binding.ObjectBinding;
import org.junit.jupiter.api.Test;

final class RailViewModelTest {
  private final Texts texts = Texts.english();
  private final ShellViewModel shell = new ShellViewModel(texts);
  private final RailViewModel rail = new RailViewModel(shell, texts);

  @Test
  void stepsFollowTheState() {
    ObjectBinding<RailViewModel.Step> clean = rail.step(PageId.CLEAN);
    shell.show(States.ingested());
    assertThat(clean.get().mark()).isEqualTo(Mark.NONE);
    assertThat(clean.get().result()).isEmpty();
    shell.show(States.cleaning());
    assertThat(clean.get().mark()).isEqualTo(Mark.RUNNING);
    shell.show(States.cleaned());
    assertThat(clean.get().mark()).isEqualTo(Mark.DONE);
    assertThat(clean.get().result()).isEqualTo("5 changes");
    shell.show(States.stale());
    assertThat(clean.get().mark()).isEqualTo(Mark.STALE);
    assertThat(rail.step(PageId.INGEST).get().mark()).isEqualTo(Mark.DONE);
    assertThat(rail.step(PageId.EXPLORE).get().mark()).isEqualTo(Mark.STALE);
  }

  @Test
  void theHeadSaysWhichCatalogueIsOpen() {
    shell.show(States.nothing());
    assertThat(rail.catalogue().get()).isEqualTo("No catalogue open");
    shell.show(States.ingested());
    assertThat(rail.catalogue().get()).isEqualTo("streaming_titles.csv");
    assertThat(rail.extent().get()).isEqualTo("40 titles");
    shell.show(States.cleaned());
    assertThat(rail.extent().get()).isEqualTo("40 titles, to 25 Sep 2021");
  }

  @Test
  void aFailedStepSaysSo() {
    shell.show(States.failed());
    assertThat(rail.step(PageId.INGEST).get().mark()).isEqualTo(Mark.FAILED);
  }
}
