package app.marquee.io.output;

import static app.marquee.io.output.Outputs.LAYOUT;
import static app.marquee.io.output.Outputs.assertSame;
import static app.marquee.io.output.Outputs.contents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.marquee.app.ExportOutcome;
import app.marquee.app.RunOutcome;
import app.marquee.app.TableWriter;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.io.csv.CsvTableWriter;
import app.marquee.io.file.Disk;
import app.marquee.io.file.FolderLock;
import app.marquee.testing.Runs;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a run leaves in its folder, and what it leaves where it fails.
final class OutputFolderTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:09Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path out = Path.of("");

  @BeforeEach
  void place() {
    out = folder.resolve("deep/out");
  }

  @Test
  void layoutIsExactlyTheOneAgreed() throws IOException {
    ExportOutcome export = write(new CsvTableWriter(), Disk.SYSTEM, RunContext.plain());

    assertThat(contents(out).keySet()).containsExactlyElementsOf(LAYOUT);
    assertThat(export.files())
        .extracting(ExportOutcome.WrittenFile::path)
        .containsExactlyInAnyOrderElementsOf(LAYOUT)
        .last()
        .isEqualTo("pipeline_summary.json");
    assertThat(export.folder()).isEqualTo(out);
  }

  @Test
  void summaryNamesEveryOtherFileWithSizeAndHash() throws Exception {
    write(new CsvTableWriter(), Disk.SYSTEM, RunContext.plain());
    JsonObject summary = summary();

    Map<String, byte[]> contents = contents(out);
    contents.remove("pipeline_summary.json");
    assertThat(summary.getAsJsonArray("files")).hasSize(contents.size());
    for (JsonElement one : summary.getAsJsonArray("files")) {
      JsonObject file = one.getAsJsonObject();
      byte[] bytes = Objects.requireNonNull(contents.get(file.get("path").getAsString()));
      assertThat(file.get("bytes").getAsLong()).isEqualTo(bytes.length);
      assertThat(file.get("sha256").getAsString()).isEqualTo(sha256(bytes));
    }
    assertThat(summary.get("recipe_sha256").getAsString())
        .isEqualTo(sha256(Objects.requireNonNull(contents.get("recipe.json"))));
  }

  @Test
  void summarySaysWhatRan() throws Exception {
    write(new CsvTableWriter(), Disk.SYSTEM, RunContext.plain());
    JsonObject summary = summary();
    JsonObject input = summary.getAsJsonObject("input");

    assertThat(input.get("file").getAsString()).isEqualTo("small_titles.csv");
    assertThat(input.get("sha256").getAsString())
        .isEqualTo(sha256(Runs.TITLES.getBytes(StandardCharsets.UTF_8)));
    assertThat(input.get("records").getAsInt()).isEqualTo(6);
    assertThat(input.get("kept").getAsInt()).isEqualTo(4);
    assertThat(input.get("quarantined").getAsInt()).isEqualTo(1);
    assertThat(input.get("duplicates").getAsInt()).isEqualTo(1);
    assertThat(summary.get("started_at").getAsString()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(summary.get("finished_at").getAsString()).isEqualTo("2026-01-02T03:04:09Z");
    JsonObject reports = summary.getAsJsonArray("tasks").get(1).getAsJsonObject();
    assertThat(reports.get("state").getAsString()).as("it wrote this").isEqualTo("done");
    assertThat(reports.get("seconds").getAsDouble()).isEqualTo(3.0);
  }

  @Test
  void changesAndQuarantineSayWhereValuesComeFrom() throws IOException {
    write(new CsvTableWriter(), Disk.SYSTEM, RunContext.plain());

    assertThat(out.resolve("data/small_titles_quarantine.csv"))
        .content()
        .startsWith("record,line,offset,reason,text\n3,4,")
        .endsWith(",\"s3,Movie,Short\"\n");
    assertThat(Files.readAllLines(out.resolve("data/small_titles_changes.csv")))
        .startsWith(
            "record,line,show_id,column,before,after,rule",
            "1,2,s1,date_added,\" August 1, 2020\",\"August 1, 2020\",text.whitespace",
            "1,2,s1,date_added,\"August 1, 2020\",2020-08-01,date.parse",
            "2,3,s2,date_added,\"July 4, 2021\",2021-07-04,date.parse",
            "4,5,s4,rating,74 min,,duration.in_rating",
            "4,5,s4,duration,,74 min,duration.in_rating");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE"})
  void sameBytesAgainInAnyLocale(String tag) throws IOException {
    write(new CsvTableWriter(), Disk.SYSTEM, RunContext.plain());
    Map<String, byte[]> first = contents(out);
    Locale locale = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      write(new CsvTableWriter(), Disk.SYSTEM, RunContext.plain());
    } finally {
      Locale.setDefault(locale);
    }
    assertSame(contents(out), first);
  }

  @Test
  void aRunThatCannotWriteOneFileChangesNone() throws IOException {
    Map<String, byte[]> old = anEarlierRun();
    TableWriter failing =
        (outcome, targets, context) -> {
          targets.cleaned().write('x');
          throw new IOException("No space left on device");
        };

    assertFails(failing, Disk.SYSTEM, "The disk is full");
    assertSame(contents(out), old);
  }

  @Test
  void aCancelledRunChangesNothing() throws IOException {
    Map<String, byte[]> old = anEarlierRun();
    RunContext context = RunContext.plain();
    TableWriter cancelling =
        (outcome, targets, inner) -> {
          targets.movies().write('x');
          context.cancellation().request();
        };

    assertThatThrownBy(() -> write(cancelling, Disk.SYSTEM, context))
        .isInstanceOf(CancellationException.class);
    assertSame(contents(out), old);
  }

  @Test
  void anInterruptedRunIsACancelledOne() throws IOException {
    Map<String, byte[]> old = anEarlierRun();
    TableWriter interrupted =
        (outcome, targets, context) -> {
          Thread.currentThread().interrupt();
          new CsvTableWriter().write(outcome, targets, context);
        };

    try {
      assertThatThrownBy(() -> write(interrupted, Disk.SYSTEM, RunContext.plain()))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertSame(contents(out), old);
  }

  @Test
  void aFailedRunIntoANewFolderLeavesNoFolder() {
    assertFails(
        (outcome, targets, context) -> {
          throw new IOException("broken");
        },
        Disk.SYSTEM,
        "cannot be written: broken.");
    assertThat(folder.resolve("deep")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9, 18})
  void whereARunDiesBetweenMovesEachFileIsWhole(int moves) throws IOException {
    Map<String, byte[]> old = anEarlierRun();
    Map<String, byte[]> fresh = aRunElsewhere();
    Disk dying =
        new Outputs.FakeDisk(Long.MAX_VALUE) {
          private final AtomicInteger left = new AtomicInteger(moves);

          @Override
          public void move(Path from, Path target) throws IOException {
            if (left.getAndDecrement() <= 0) {
              throw new IllegalStateException("killed");
            }
            super.move(from, target);
          }
        };

    assertThatThrownBy(() -> write(new CsvTableWriter(), dying, RunContext.plain()))
        .hasMessage("killed");
    int replaced = 0;
    for (Map.Entry<String, byte[]> file : contents(out).entrySet()) {
      byte[] before = Objects.requireNonNull(old.get(file.getKey()));
      byte[] after = Objects.requireNonNull(fresh.get(file.getKey()));
      assertThat(file.getValue()).as(file.getKey()).isIn(before, after);
      replaced += java.util.Arrays.equals(file.getValue(), before) ? 0 : 1;
    }
    assertThat(replaced).isEqualTo(moves);
    assertThat(contents(out).get("pipeline_summary.json"))
        .as("the summary is replaced last")
        .isEqualTo(old.get("pipeline_summary.json"));

    write(new CsvTableWriter(), Disk.SYSTEM, RunContext.plain());
    assertSame(contents(out), fresh);
  }

  @Test
  void aMoveThatFailsIsSaidWithHowFarItCame() throws IOException {
    anEarlierRun();
    Disk stubborn =
        new Outputs.FakeDisk(Long.MAX_VALUE) {
          @Override
          public void move(Path from, Path target) throws IOException {
            if (target.endsWith("recipe.json")) {
              throw new IOException("in use");
            }
            super.move(from, target);
          }
        };

    assertFails(new CsvTableWriter(), stubborn, "15 of 20 files in");
  }

  @Test
  void leftoversOfAKilledRunAreRemovedByTheNext() throws IOException {
    anEarlierRun();
    Files.writeString(out.resolve(".3.marquee.part"), "half");
    Files.writeString(out.resolve("data/.0.marquee.part"), "half");
    Files.writeString(out.resolve("data/notes.part"), "mine");

    write(new CsvTableWriter(), Disk.SYSTEM, RunContext.plain());

    assertThat(contents(out).keySet())
        .contains("data/notes.part")
        .noneMatch(name -> name.endsWith(".marquee.part"));
  }

  @Test
  void twoRunsIntoOneFolderAreKeptApart() throws IOException {
    Files.createDirectories(out);
    try (FolderLock lock = FolderLock.take(out)) {
      assertThat(lock).isNotNull();
      assertFails(new CsvTableWriter(), Disk.SYSTEM, "Another run is writing to " + out);
      assertThatThrownBy(() -> folder(Disk.SYSTEM).prepare(out))
          .hasMessageContaining("Another run");
    }
  }

  @Test
  void aDiskThatIsTooSmallIsFoundBeforeWriting() throws IOException {
    Map<String, byte[]> old = anEarlierRun();
    assertFails(
        new CsvTableWriter(),
        new Outputs.FakeDisk(2_000_000),
        "The disk has 2 MB left, the export needs");
    assertSame(contents(out), old);
  }

  @Test
  void filesInThePlaceOfFoldersAreNamed() throws IOException {
    Files.createDirectories(out.getParent());
    Files.writeString(out, "a file");
    assertFails(new CsvTableWriter(), Disk.SYSTEM, out + " is a file, not a folder.");
    assertThatThrownBy(() -> folder(Disk.SYSTEM).prepare(out.resolve("in")))
        .hasMessageContaining("is a file, not a folder");

    Files.delete(out);
    Files.createDirectories(out);
    Files.writeString(out.resolve("data"), "a file");
    assertThatThrownBy(() -> folder(Disk.SYSTEM).prepare(out))
        .hasMessageContaining(out.resolve("data") + " is a file, not a folder.");
  }

  @Test
  void aFolderInThePlaceOfAFileIsNamed() throws IOException {
    Files.createDirectories(out.resolve("reports/report.html"));
    assertFails(new CsvTableWriter(), Disk.SYSTEM, "report.html is a folder");
    assertThat(contents(out)).isEmpty();
  }

  @Test
  void namesTooLongAreFoundBeforeWriting() throws IOException {
    Path input = Files.writeString(folder.resolve("n".repeat(244) + ".csv"), Runs.TITLES);
    RunOutcome outcome = Runs.of(input);
    assertThatThrownBy(
            () -> folder(Disk.SYSTEM).write(outcome, Runs.facts(), out, RunContext.plain()))
        .hasMessageContaining("longer than the file system allows");
    assertThat(out).doesNotExist();
  }

  @Test
  void foldersWithoutPermissionAreNamed() throws IOException {
    Files.createDirectories(out);
    assumeThat(out.toFile().setWritable(false)).isTrue();
    try {
      assumeThat(Files.isWritable(out)).as("run by a user who may write anywhere").isFalse();
      assertFails(new CsvTableWriter(), Disk.SYSTEM, "access is denied");
    } finally {
      assertThat(out.toFile().setWritable(true)).isTrue();
    }
  }

  private static OutputFolder folder(Disk disk) {
    return new OutputFolder(new CsvTableWriter(), CLOCK, disk);
  }

  private ExportOutcome write(TableWriter tables, Disk disk, RunContext context) {
    return new OutputFolder(tables, CLOCK, disk)
        .write(Runs.of(folder, Runs.TITLES), Runs.facts(), out, context);
  }

  /// A set of the same names with other content.
  private Map<String, byte[]> anEarlierRun() throws IOException {
    for (String file : LAYOUT) {
      Files.createDirectories(out.resolve(file).getParent());
      Files.writeString(out.resolve(file), "old " + file);
    }
    return contents(out);
  }

  private Map<String, byte[]> aRunElsewhere() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    folder(Disk.SYSTEM)
        .write(Runs.of(folder, Runs.TITLES), Runs.facts(), elsewhere, RunContext.plain());
    return contents(elsewhere);
  }

  private void assertFails(TableWriter tables, Disk disk, String what) {
    assertThatThrownBy(() -> write(tables, disk, RunContext.plain()))
        .asInstanceOf(type(MarqueeException.class))
        .extracting(MarqueeException::failure)
        .isInstanceOf(Failure.Output.class)
        .satisfies(failure -> assertThat(failure.sentence()).contains(what));
  }

  private JsonObject summary() throws IOException {
    return JsonParser.parseString(Files.readString(out.resolve("pipeline_summary.json")))
        .getAsJsonObject();
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
