package app.marquee.ui.checks;

import app.marquee.app.explore.CsvCell;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.FailingRecord;
import app.marquee.domain.quality.StageChecks;
import app.marquee.domain.run.Cancellation;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The records that fail a check as CSV: what a stopped run and `marquee validate --failing` write.
final class FailingCsv {
  private FailingCsv() {}

  static byte[] of(StageChecks stage, CheckSpec check, Cancellation cancellation) {
    StringBuilder csv = new StringBuilder("check,record,line,show_id,title,value\n");
    stage.failing(check, cancellation, one -> append(csv, check.id(), one));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder csv, String check, FailingRecord one) {
    csv.append(cell(check)).append(',').append(one.record()).append(',').append(one.line());
    csv.append(',').append(cell(one.showId())).append(',').append(cell(one.title()));
    csv.append(',').append(cell(one.value())).append('\n');
  }

  private static String cell(@Nullable String text) {
    return text == null ? "" : CsvCell.of(text);
  }
}
