package app.marquee.io.source;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.testing.RandomCsv;
import app.marquee.testing.SmallFiles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds for every file; a failure names the seed it was met with.
class OpeningPropertiesTest {
  private static final List<String> NAMES =
      List.of("show_id", "type", "title", "country", "release_year");

  @TempDir private Path folder;

  /// The dialect found is the dialect written, and the records are those written.
  @Test
  void findsTheDialectAFileIsWrittenIn() {
    for (long seed = 0; seed < 300; seed++) {
      RandomCsv random = new RandomCsv(seed);
      String delimiter = random.oneOf(",", ";", "\t", "|");
      String lineEnd = random.oneOf("\n", "\r\n", "\r");
      Charset charset =
          Charset.forName(random.oneOf("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"));
      List<List<String>> rows = rows(random, 4 + random.below(40));
      StringBuilder text = new StringBuilder(line(NAMES, delimiter) + lineEnd);
      rows.forEach(row -> text.append(line(row, delimiter)).append(lineEnd));

      Opened opened = Opened.of(folder, "t.csv", text.toString().getBytes(charset));

      assertThat(opened.rows()).as("seed %d", seed).isEqualTo(rows);
      assertThat(opened.raw().quarantined()).as("seed %d", seed).isEmpty();
      assertThat(opened.value(ImportSetting.DELIMITER))
          .as("seed %d", seed)
          .isEqualTo(
              switch (delimiter) {
                case "," -> "Comma";
                case ";" -> "Semicolon";
                case "|" -> "Pipe";
                default -> "Tab";
              });
      assertThat(opened.value(ImportSetting.LINE_END))
          .as("seed %d", seed)
          .isEqualTo(lineEnd.equals("\n") ? "LF" : lineEnd.equals("\r") ? "CR" : "CRLF");
    }
  }

  /// Reading what was written gives the same table.
  @Test
  void readsWhatWasWritten() {
    for (long seed = 0; seed < 60; seed++) {
      RandomCsv random = new RandomCsv(seed);
      StringBuilder text = new StringBuilder(line(NAMES, ";") + "\n");
      rows(random, 1 + random.below(30)).forEach(row -> text.append(line(row, ";")).append('\n'));
      Path file = Opened.written(folder, "t.csv", text.toString().getBytes(StandardCharsets.UTF_8));
      var raw = new FileCatalogueSource().read(file, Recipe.standard(), RunContext.plain());
      var clean = SmallFiles.clean(raw, Recipe.standard(), RunContext.plain());
      String written = SmallFiles.tables(clean).cleaned();

      Opened again = Opened.of(folder, "again.csv", written.getBytes(StandardCharsets.UTF_8));

      assertThat(again.rows()).as("seed %d", seed).isEqualTo(SmallFiles.rows(clean.columns()));
      assertThat(clean.sum().records()).as("seed %d", seed).isEqualTo(raw.source().records());
    }
  }

  /// Records = kept + in quarantine + duplicates, each as many as were written.
  @Test
  void everyRecordIsAccountedFor() {
    for (long seed = 0; seed < 200; seed++) {
      RandomCsv random = new RandomCsv(seed);
      List<List<String>> rows = rows(random, 3 + random.below(30));
      StringBuilder text = new StringBuilder(line(NAMES, ",") + "\n");
      int duplicates = 0;
      int broken = 0;
      for (List<String> row : rows) {
        text.append(line(row, ",")).append('\n');
        switch (random.below(6)) {
          case 0 -> {
            text.append(line(row, ",")).append('\n');
            duplicates++;
          }
          case 1 -> {
            text.append(random.oneOf("one cell\n", "a,b,c,d,e,f\n", "\"x\" y,2,3,4,5\n"));
            broken++;
          }
          default -> {
            // As many are plain.
          }
        }
      }
      var raw = Opened.of(folder, "t.csv", text.toString().getBytes(StandardCharsets.UTF_8)).raw();
      var sum = SmallFiles.clean(raw, Recipe.standard(), RunContext.plain()).sum();

      assertThat(sum)
          .as("seed %d", seed)
          .isEqualTo(
              new RecordSum(rows.size() + duplicates + broken, rows.size(), broken, duplicates));
    }
  }

  /// The way quotes are written is the way they are read.
  @Test
  void findsHowQuotesAreWritten() {
    for (long seed = 0; seed < 150; seed++) {
      RandomCsv random = new RandomCsv(seed);
      String kind = random.oneOf("single", "backslash", "after a blank");
      List<List<String>> rows = new ArrayList<>();
      StringBuilder text = new StringBuilder("show_id,type,title,cast\n");
      for (int i = 0; i < 5 + random.below(30); i++) {
        String title = "Title " + i + random.oneOf(", it", " \"q\"", ", \"r\", s");
        String cast = random.oneOf("A, B", "C, \"D\"", "E, F, G");
        rows.add(List.of("s" + i, "Movie", title, cast));
        text.append("s").append(i).append(",Movie");
        for (String cell : List.of(title, cast)) {
          text.append(
              switch (kind) {
                case "single" -> ",'" + cell + "'";
                case "backslash" -> ",\"" + cell.replace("\"", "\\\"") + '"';
                default -> ", \"" + cell.replace("\"", "\"\"") + '"';
              });
        }
        text.append('\n');
      }

      Opened opened = Opened.of(folder, "t.csv", text.toString().getBytes(StandardCharsets.UTF_8));

      assertThat(opened.rows()).as("seed %d, %s", seed, kind).isEqualTo(rows);
    }
  }

  /// Any bytes at all, also behind the marks of other formats, are read or refused in a sentence.
  @Test
  void anyBytesAreReadOrRefused() {
    String[] starts = {
      "",
      "",
      "PK\3\4",
      "\u001f\u008b\b",
      "{\"a\"",
      "[{",
      "\u00ff\u00fe",
      "title,type\n",
      "\"a,b\";;\n"
    };
    for (long seed = 0; seed < 1_500; seed++) {
      RandomCsv random = new RandomCsv(seed);
      byte[] start = random.oneOf(starts).getBytes(StandardCharsets.ISO_8859_1);
      byte[] more =
          random.below(2) == 0
              ? random.anyBytes(random.below(400))
              : random.bytes(random.below(400));
      byte[] bytes = new byte[start.length + more.length];
      System.arraycopy(start, 0, bytes, 0, start.length);
      System.arraycopy(more, 0, bytes, start.length, more.length);
      try {
        Opened opened = Opened.of(folder, "t.csv", bytes);
        assertThat(opened.raw().source().records())
            .as("seed %d", seed)
            .isEqualTo(opened.raw().records().length + opened.raw().quarantined().size());
      } catch (MarqueeException refused) {
        assertThat(refused.failure()).as("seed %d", seed).isInstanceOf(Failure.Input.class);
        assertThat(refused.failure().what()).as("seed %d", seed).contains("t.csv");
      }
    }
  }

  private static List<List<String>> rows(RandomCsv random, int count) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(
          List.of(
              "s" + i,
              random.oneOf("Movie", "TV Show"),
              "Title " + i + random.oneOf("", ", é", "; x", " | y", "\tz", " \"q\"", " ü’s"),
              random.oneOf("", "France", "France, Spain"),
              String.valueOf(1950 + random.below(70))));
    }
    return rows;
  }

  private static String line(List<String> cells, String delimiter) {
    StringBuilder line = new StringBuilder();
    for (String cell : cells) {
      line.append(line.isEmpty() ? "" : delimiter);
      boolean quoted = cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n");
      line.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    return line.toString();
  }
}
