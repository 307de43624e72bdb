package app.marquee.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.ui.fx.Texts;
import app.marquee.ui.reports.ExportViewModel.Group;
import app.marquee.ui.reports.ExportViewModel.Phase;
import app.marquee.ui.testing.States;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ExportViewModelTest {
  private final ExportViewModel model = new ExportViewModel(Texts.english());

  @Test
  void theSumIsThatOfTheGroups() {
    model.open(States.analysed(), null);
    assertThat(model.groups()).extracting(Group::files).containsExactly(1, 9, 6, 4);
    assertThat(model.sumProperty().get()).startsWith("20 files, about ");
    assertThat(model.facts())
        .extracting(Block.Fact::value)
        .containsExactly("all 40", "25 Sep 2021", "17 of 17 on");
  }

  @Test
  void theFolderProposedIsBesideTheFileAndNamedAsIt() {
    model.open(States.analysed(), null);
    assertThat(Path.of(model.folderProperty().get()).getFileName()).hasToString("streaming_titles");
    model.folderProperty().set("elsewhere");
    model.open(States.analysed(), null);
    assertThat(model.folderProperty().get()).isEqualTo("elsewhere");
  }

  @Test
  void anExportThatIsDoneSaysHowManyFiles() {
    model.open(States.analysed(), null);
    assertThat(model.begin()).isPresent();
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.RUNNING);
    model.show(States.cleaning());
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.RUNNING);
    model.show(States.exported());
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.DONE);
    assertThat(model.sumProperty().get()).isEqualTo("3 files written in 0.8 s.");
  }

  @Test
  void aFailureIsShownWithItsRemedy() {
    model.open(States.analysed(), null);
    assertThat(model.begin()).isPresent();
    model.show(States.failed());
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.FAILED);
    assertThat(model.sumProperty().get())
        .isEqualTo("This file is empty (0 bytes). Choose another file.");
  }

  @Test
  void aCancelledExportCanBeBegunAgain() {
    model.open(States.analysed(), null);
    assertThat(model.begin()).isPresent();
    model.show(States.analysed());
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
  }

  @Test
  void noFolderBeginsNothing() {
    model.open(States.analysed(), null);
    model.folderProperty().set("  ");
    assertThat(model.begin()).isEmpty();
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.FAILED);
  }
}
