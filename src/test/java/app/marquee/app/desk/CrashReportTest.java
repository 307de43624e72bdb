package app.marquee.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.run.Failure;
import org.junit.jupiter.api.Test;

/// What a user sends says where, and nothing of what is theirs.
final class CrashReportTest {
  private static final String CELL = "Dick Johnson Is Dead";
  private static final String HOME = System.getProperty("user.home");

  @Test
  void saysWhatAndWhereWithoutAnyMessage() {
    Throwable thrown =
        new IllegalStateException(
            "bad cell " + CELL, new NullPointerException(HOME + "/films.csv: " + CELL));
    CrashReport report = CrashReport.of(Failure.defect(thrown), "1.2.3");
    assertThat(report.details())
        .contains(
            "Marquee 1.2.3, code " + report.code(),
            "java.lang.IllegalStateException\n",
            "caused by java.lang.NullPointerException\n",
            "CrashReportTest.saysWhatAndWhereWithoutAnyMessage:")
        .doesNotContain(CELL, HOME, "films.csv");
  }

  @Test
  void theCodeIsTheOneTheCommandLineGives() {
    Throwable thrown = new ArithmeticException("/ by zero");
    assertThat(CrashReport.of(Failure.defect(thrown), "1").code())
        .isEqualTo(((Failure.Defect) Failure.of(thrown)).code())
        .matches("MQ-[0-9A-F]{4}");
  }

  @Test
  void aCauseThatGoesInARoundEnds() {
    Exception one = new Exception("one");
    one.initCause(new Exception("two", one));
    assertThat(CrashReport.of(Failure.defect(one), "1").details().split("caused by", -1))
        .hasSize(2);
  }

  @Test
  void aDeepStackIsCut() {
    Throwable deep = thrownAt(500);
    assertThat(CrashReport.of(Failure.defect(deep), "1").details()).contains("  and ");
    assertThat(CrashReport.of(Failure.defect(deep), "1").details().lines().count()).isLessThan(80);
  }

  private static Throwable thrownAt(int depth) {
    return depth == 0 ? new IllegalStateException() : thrownAt(depth - 1);
  }
}
