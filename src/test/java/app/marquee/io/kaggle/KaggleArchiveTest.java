package app.marquee.io.kaggle;

import static app.marquee.io.kaggle.KaggleBench.BYTES;
import static app.marquee.io.kaggle.KaggleBench.CSV;
import static app.marquee.io.kaggle.KaggleBench.DOWNLOAD;
import static app.marquee.io.kaggle.KaggleBench.SET;
import static app.marquee.io.kaggle.KaggleBench.hash;
import static app.marquee.io.kaggle.KaggleBench.zip;
import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.run.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What came, told by its bytes: plain, packed, or something else.
class KaggleArchiveTest {
  private static final int NAME_AT_1 = 30;

  @TempDir private Path folder;
  private KaggleBench bench;

  @BeforeEach
  void start() throws IOException {
    bench = new KaggleBench(folder);
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  private void stored(byte[] body) {
    bench.stored(body, hash(body));
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private void refuses(String expected) throws IOException {
    Failure failure = bench.failure(SET);
    assertThat(failure).isInstanceOf(Failure.Input.class);
    assertThat(failure.sentence()).contains(expected);
    assertThat(bench.leftovers()).isEmpty();
    assertThat(folder.resolve("evil.csv")).doesNotExist();
  }

  @Test
  void unpacksTheWholeSetWhereNoListIsGiven() {
    bench.unlisted();
    stored(zip(Map.of("netflix_titles.csv", BYTES)));
    var fetched = bench.fetch(SET);
    assertThat(KaggleBench.text(fetched.file())).isEqualTo(CSV);
    assertThat(fetched.file()).hasFileName("netflix_titles.csv");
    assertThat(bench.api.asked().getLast().path()).isEqualTo(DOWNLOAD + "shivamb/netflix-shows");
  }

  @Test
  void unpacksOneFileThatComesZipped() {
    stored(zip(Map.of("netflix_titles.csv", BYTES)));
    assertThat(bench.text(SET)).isEqualTo(CSV);
  }

  @Test
  void unpacksAFileThatIsNamedAsAZip() {
    bench.listed("netflix_titles.csv.zip");
    stored(zip(Map.of("netflix_titles.csv", BYTES)));
    var fetched = bench.fetch(SET);
    assertThat(fetched.file()).hasFileName("netflix_titles.csv").hasContent(CSV);
  }

  @Test
  void unpacksGzip() throws IOException {
    bench.listed("netflix_titles.csv.gz");
    stored(gzip(BYTES));
    assertThat(bench.fetch(SET).file()).hasFileName("netflix_titles.csv").hasContent(CSV);
  }

  @Test
  void refusesGzipCutShort() throws IOException {
    byte[] whole = gzip(BYTES);
    stored(Arrays.copyOf(whole, whole.length - 12));
    refuses("netflix_titles.csv in shivamb/netflix-shows is cut short: the archive breaks off");
  }

  @Test
  void refusesATarArchive() throws IOException {
    byte[] tar = new byte[1024];
    System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 5);
    stored(gzip(tar));
    refuses("netflix_titles.csv in shivamb/netflix-shows is a tar archive.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE html><html>", "\n <HTML lang=en>", "<!-- x --><html>"})
  void refusesAPageNamedAsATable(String page) throws IOException {
    stored(page.getBytes(StandardCharsets.UTF_8));
    refuses("netflix_titles.csv in shivamb/netflix-shows is a web page, not a catalogue.");
  }

  @Test
  void refusesAnErrorSentAsAFile() throws IOException {
    stored("{\"code\":403,\"message\":\"Accept the terms\"}".getBytes(StandardCharsets.UTF_8));
    refuses("Kaggle sent no file but says: Accept the terms.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.csv",
        "a/../../evil.csv",
        "/evil.csv",
        "\\evil.csv",
        "..\\evil.csv",
        "C:evil.csv"
      })
  void refusesAnEntryThatLeavesItsFolder(String name) throws IOException {
    bench.unlisted();
    stored(zip(Map.of(name, BYTES)));
    refuses("holds a file that is to leave its folder, \"" + name + "\"");
  }

  @Test
  void refusesALink() throws IOException {
    bench.unlisted();
    byte[] zip = zip(Map.of("titles.csv", "/etc/passwd".getBytes(StandardCharsets.UTF_8)));
    int entry = centralEntry(zip);
    zip[entry + 5] = 3;
    zip[entry + 40] = (byte) 0xFF;
    zip[entry + 41] = (byte) 0xA1;
    stored(zip);
    refuses("holds a link instead of a file, \"titles.csv\"");
  }

  @Test
  void refusesTwoEqualNames() throws IOException {
    bench.unlisted();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.csv", BYTES);
    files.put("b.csv", BYTES);
    byte[] zip = zip(files);
    for (int at = 0; at < zip.length; at++) {
      if (zip[at] == 'b' && zip[at + 1] == '.' && zip[at + 2] == 'c') {
        zip[at] = 'a';
      }
    }
    stored(zip);
    refuses("holds two files of one name, \"a.csv\"");
  }

  @Test
  void refusesALockedEntry() throws IOException {
    bench.unlisted();
    byte[] zip = zip(Map.of("titles.csv", BYTES));
    zip[centralEntry(zip) + 8] |= 1;
    stored(zip);
    refuses("titles.csv in The archive of shivamb/netflix-shows is locked with a password.");
  }

  @Test
  void refusesABomb() throws IOException {
    bench.unlisted();
    stored(zip(Map.of("titles.csv", new byte[20 << 20])));
    refuses("it is taken for a trap");
  }

  @Test
  void refusesADamagedArchive() throws IOException {
    bench.unlisted();
    byte[] zip = zip(Map.of("titles.csv", BYTES));
    zip[NAME_AT_1 + 14] ^= 0x55;
    stored(zip);
    refuses("titles.csv in The archive of shivamb/netflix-shows is damaged.");
  }

  @Test
  void refusesAnArchiveWithoutItsEnd() throws IOException {
    bench.unlisted();
    byte[] zip = zip(Map.of("titles.csv", BYTES));
    stored(Arrays.copyOf(zip, zip.length - 10));
    refuses("is cut short or damaged: it has no table of contents");
  }

  @Test
  void refusesAnArchiveWithoutACatalogue() throws IOException {
    bench.unlisted();
    stored(zip(Map.of("readme.md", BYTES)));
    refuses("shivamb/netflix-shows holds no CSV file: readme.md.");
  }

  @Test
  void choosesByNameAmongTwo() throws IOException {
    bench.unlisted();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("data/credits.csv", "id\n1\n".getBytes(StandardCharsets.UTF_8));
    files.put("data/titles.csv", BYTES);
    files.put("__MACOSX/data/._titles.csv", BYTES);
    stored(zip(files));
    refuses(
        "holds several catalogues: data/credits.csv, data/titles.csv. Say which, as in"
            + " kaggle:shivamb/netflix-shows/data/credits.csv or with --file.");
    assertThat(bench.text(SET.withFile("titles.csv"))).isEqualTo(CSV);
    assertThat(bench.text(SET.withFile("data/titles.csv"))).isEqualTo(CSV);
  }

  @Test
  void choosesAmongListedFilesBeforeAnythingComes() throws IOException {
    bench.listed("credits.csv", "titles.csv", "cover.png");
    refuses("shivamb/netflix-shows holds several catalogues: credits.csv, titles.csv.");
    assertThat(bench.api.times(DOWNLOAD)).isZero();
    assertThat(bench.text(SET.withFile("titles.csv"))).isEqualTo(CSV);
  }

  private static int centralEntry(byte[] zip) {
    for (int at = zip.length - 46; at >= 0; at--) {
      if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
        return at;
      }
    }
    throw new IllegalArgumentException("no central directory");
  }
}
