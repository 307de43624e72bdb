package app.marquee.ui.crash;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.desk.CrashReport;
import app.marquee.domain.run.Failure;
import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The dialog about a fault: plain words, and details that can be sent.
final class CrashViewModelTest {
  private static final CrashReport REPORT =
      CrashReport.of(
          Failure.defect(new IllegalStateException("s1,Movie,Dick Johnson Is Dead")), "1.0");

  private final List<String> copied = new ArrayList<>();
  private final CrashViewModel model = new CrashViewModel(REPORT, Texts.english(), copied::add);

  @Test
  void saysWhatToDoInPlainWords() {
    assertThat(model.sentence())
        .contains("Your files are as they were")
        .doesNotContain("Exception");
    assertThat(model.code()).isEqualTo("Code " + REPORT.code());
  }

  @Test
  void whatIsCopiedIsWhatIsShownAndNothingElse() {
    model.copyDetails();
    assertThat(copied).containsExactly(model.details());
    assertThat(model.details()).contains(REPORT.code()).doesNotContain("Dick Johnson");
  }

  @Test
  void theButtonSaysThatItHasCopied() {
    assertThat(model.copyNameProperty().get()).isEqualTo("Copy details");
    model.copyDetails();
    assertThat(model.copyNameProperty().get()).isEqualTo("Copied");
  }
}
