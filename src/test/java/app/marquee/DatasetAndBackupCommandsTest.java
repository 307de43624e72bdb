package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.io.kaggle.KaggleBench;
import app.marquee.testing.MadeCatalogue;
import app.marquee.testing.MarqueeProcess;
import app.marquee.testing.MarqueeProcess.Ended;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fetching and backups as a shell sees them: each in a process with folders of its own.
class DatasetAndBackupCommandsTest {
  @TempDir private Path folder;
  private KaggleBench kaggle;
  private byte[] titles = {};

  @BeforeEach
  void start() throws IOException {
    kaggle = new KaggleBench(folder.resolve("bench"));
    titles = Files.readAllBytes(MadeCatalogue.write(folder.resolve("made.csv"), 12));
    kaggle.store(titles);
  }

  @AfterEach
  void stop() {
    kaggle.close();
  }

  private Ended marquee(String... arguments) throws Exception {
    return start(arguments).end();
  }

  private MarqueeProcess start(String... arguments) throws IOException {
    return MarqueeProcess.start(
        folder,
        List.of("-Duser.home=" + folder.resolve("home")),
        Map.of(
            "MARQUEE_CONFIG", folder.resolve("config").toString(),
            "MARQUEE_DATA", folder.resolve("data").toString(),
            "MARQUEE_CACHE", folder.resolve("cache").toString(),
            "MARQUEE_KAGGLE_URL", kaggle.url()),
        arguments);
  }

  @Test
  void fetchesOnceForTwoProcesses() throws Exception {
    kaggle.storeForTwo(titles);
    MarqueeProcess one = start("fetch", "shivamb/netflix-shows", "-o", "one");
    MarqueeProcess other = start("fetch", "shivamb/netflix-shows", "-o", "other");
    assertThat(List.of(one.end(), other.end())).extracting(Ended::code).containsExactly(0, 0);
    assertThat(kaggle.bodies()).isEqualTo(1);
    assertThat(folder.resolve("one/netflix_titles.csv")).hasBinaryContent(titles);
    assertThat(folder.resolve("other/netflix_titles.csv")).hasBinaryContent(titles);
  }

  @Test
  void fetchesIntoAFolder() throws Exception {
    Ended ended = marquee("fetch", "shivamb/netflix-shows", "-o", "titles");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).isEqualTo(Path.of("titles", "netflix_titles.csv") + "\n");
    assertThat(folder.resolve("titles/netflix_titles.csv")).hasBinaryContent(titles);
    assertThat(ended.err()).contains("fetch: Netflix, version 5, licence CC0.\n");
  }

  @Test
  void fetchesAVersionAsJson() throws Exception {
    Ended ended =
        marquee(
            "fetch",
            "shivamb/netflix-shows",
            "--version",
            "2",
            "--file",
            "netflix_titles.csv",
            "--json",
            "-q");
    assertThat(ended.err()).isEmpty();
    var json = JsonParser.parseString(ended.out()).getAsJsonObject();
    assertThat(json.get("source").getAsString())
        .isEqualTo("kaggle:shivamb/netflix-shows/netflix_titles.csv@2");
    assertThat(json.get("origin").getAsString()).isEqualTo("fetched");
  }

  @Test
  void runsADataSetAndPinsItsVersionAndWorksOffline() throws Exception {
    Ended first = marquee("run", "kaggle:shivamb/netflix-shows", "-o", "out");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(folder.resolve("out/recipe.json"))
        .content()
        .contains("\"source\": \"kaggle:shivamb/netflix-shows@5\"");
    kaggle.version(6);
    Ended pinned =
        marquee(
            "run", "kaggle:shivamb/netflix-shows", "-o", "again", "--recipe", "out/recipe.json");
    assertThat(pinned.err()).contains("version 5, was fetched before");
    kaggle.close();
    Ended offline = marquee("validate", "kaggle:shivamb/netflix-shows");
    assertThat(offline.code()).as(offline.err()).isZero();
    assertThat(offline.err()).contains("warning: Kaggle was not asked for a newer version");
    assertThat(folder.resolve("again/data/netflix_titles_cleaned.csv"))
        .hasSameBinaryContentAs(folder.resolve("out/data/netflix_titles_cleaned.csv"));
  }

  @Test
  void endsWithACodeOfItsOwnWhereAnAccountIsNeeded() throws Exception {
    kaggle.askToSignIn();
    Ended ended = marquee("profile", "kaggle:shivamb/netflix-shows");
    assertThat(ended.code()).isEqualTo(5);
    assertThat(ended.err()).startsWith("Kaggle asks to sign in for shivamb/netflix-shows.");
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithAName() throws Exception {
    Ended ended = marquee("run", "kaggle:shivamb", "-o", "out");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .isEqualTo("kaggle:shivamb names no data set. Write it as shivamb/netflix-shows.\n");
  }

  @Test
  void doesTheJobOnADataSetWhereNoWindowCanOpen() throws Exception {
    Ended ended = marquee("gui", "kaggle:shivamb/netflix-shows");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(folder.resolve("netflix_titles_marquee/recipe.json")).exists();
  }

  @Test
  void backsUpWhatARunReadAndRestoresIt() throws Exception {
    assertThat(marquee("run", "made.csv", "-o", "out").code()).isZero();
    assertThat(marquee("run", "made.csv", "-o", "out").code()).isZero();
    Ended list = marquee("backups", "list");
    List<String> lines = list.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).isEqualTo("id,file,bytes,sha256,made_at,used_at,origin");
    String id = lines.getLast().split(",", -1)[0];
    Files.delete(folder.resolve("made.csv"));
    Ended restored = marquee("backups", "restore", id);
    assertThat(restored.out()).isEqualTo("made.csv\n");
    assertThat(folder.resolve("made.csv")).hasBinaryContent(titles);
  }

  @Test
  void joinsADataSetWithAFileAndBacksBothUp() throws Exception {
    MadeCatalogue.write(folder.resolve("b.csv"), 13);
    Ended ended = marquee("run", "kaggle:shivamb/netflix-shows", "b.csv", "-o", "out");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(folder.resolve("out/recipe.json"))
        .content()
        .doesNotContain("\"source\"")
        .contains("\"datasets\": [\n      \"kaggle:shivamb/netflix-shows@5\"\n    ]");
    kaggle.version(6);
    Ended pinned =
        marquee(
            "run",
            "kaggle:shivamb/netflix-shows",
            "b.csv",
            "-o",
            "again",
            "--recipe",
            "out/recipe.json");
    assertThat(pinned.err()).contains("version 5, was fetched before");
    assertThat(marquee("backups", "list").out())
        .contains(",netflix_titles.csv,")
        .contains(",b.csv,");
  }

  @Test
  void takesASavedRecipeWithItsDataSetWhereNoWindowCanOpen() throws Exception {
    marquee("run", "kaggle:shivamb/netflix-shows@2", "-o", "out", "-q");
    Files.copy(folder.resolve("out/recipe.json"), folder.resolve("mine.marquee"));
    Ended ended = marquee("gui", "mine.marquee", "-o", "again");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(folder.resolve("again/recipe.json"))
        .hasSameBinaryContentAs(folder.resolve("out/recipe.json"));
  }

  @Test
  void takesNoWordOfTheSettingsForGranted() throws Exception {
    Files.createDirectories(folder.resolve("config"));
    Files.writeString(folder.resolve("config/settings.json"), "{\"backups_days\": -1}");
    Ended ended = marquee("run", "made.csv", "-o", "out");
    assertThat(ended.code()).isZero();
    assertThat(ended.err())
        .contains("backup: warning: made.csv was read but not backed up.")
        .contains("backups_days");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void prunesAndPrintsWhatIsGone() throws Exception {
    MadeCatalogue.write(folder.resolve("b.csv"), 13);
    marquee("run", "made.csv", "-o", "out", "-q");
    marquee("run", "b.csv", "-o", "out2", "-q");
    Ended pruned = marquee("backups", "prune", "--keep", "1", "--days", "0", "--json");
    var gone = JsonParser.parseString(pruned.out()).getAsJsonObject().getAsJsonArray("backups");
    assertThat(gone).hasSize(1);
    assertThat(gone.get(0).getAsJsonObject().get("file").getAsString()).isEqualTo("made.csv");
    assertThat(marquee("backups", "list").out().lines()).hasSize(2);
  }

  @Test
  void keepsNoCopyWhereNoneIsWanted() throws Exception {
    marquee("run", "made.csv", "-o", "out", "--no-backup");
    marquee("validate", "made.csv");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void runsOnWhereTheBackupFails() throws Exception {
    Files.writeString(folder.resolve("data"), "a file where the folder is to be");
    Ended ended = marquee("run", "made.csv", "-o", "out");
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).contains("backup: warning: made.csv was read but not backed up.");
  }

  @Test
  void saysWhatIsWrongWithAnAction() throws Exception {
    assertThat(marquee("backups", "burn").err())
        .isEqualTo("There is no action burn. Write list, restore or prune.\n");
    assertThat(marquee("backups", "restore").err()).isEqualTo("ID is missing.\n");
    assertThat(marquee("backups", "restore", "nothing").err()).contains("There is no backup");
  }
}
