package app.marquee.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.testing.SmallFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TraceTablesTest {
  /// More than the kinds of change that are remembered.
  private static final int TITLES = 9_000;

  @Test
  void changesThatComeAgainAreWrittenAsTheFirst() throws IOException {
    StringBuilder file = new StringBuilder("show_id,type,title,date_added\n");
    StringBuilder expected = new StringBuilder("record,line,show_id,column,before,after,rule\n");
    for (int i = 1; i <= TITLES; i++) {
      file.append("s" + i + ",MOVIE, Title " + i + " ,\"May " + (1 + i % 31) + ", 2020\"\n");
      String start = i + "," + (i + 1) + ",s" + i;
      String day = (i % 31 < 9 ? "0" : "") + (1 + i % 31);
      expected.append(start + ",type,MOVIE,Movie,type.canonical\n");
      expected.append(start + ",title,\" Title " + i + " \",Title " + i + ",text.whitespace\n");
      expected.append(
          start
              + (",date_added,\"May " + (1 + i % 31) + ", 2020\"")
              + (",2020-05-" + day + ",date.parse\n"));
    }
    CleanCatalogue clean = SmallFiles.clean(file.toString());
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    TraceTables.changes(clean, out, RunContext.plain());

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
  }
}
