package app.marquee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the source files themselves look like, where class files no longer tell.
final class SourceTreeTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TEST = Path.of("src/test/java");

  private static final int LONGEST_FILE = 400;
  private static final int LONGEST_CONTROLLER = 120;

  /// A type at the outer level, with the comment before it.
  private static final Pattern DOCUMENTED =
      Pattern.compile(
          "(?m)^///[^\\n]*\\n(@.*\\n|[ )}].*\\n)*(?=[a-z@ -]*(class|interface|enum|record) )");

  private static final Pattern PROMISE = Pattern.compile("\\b(TODO|FIXME|XXX|@author)\\b");

  private static final Pattern DISABLED =
      Pattern.compile("@[\\w.]*Disabled|Thread\\.sleep\\(|TimeUnit\\.\\w+\\.sleep\\(");

  private static final Pattern HOLDS_TESTS =
      Pattern.compile("@[\\w.]*(Test|TestFactory|ParameterizedTest|RepeatedTest|ArchTest)\\b");

  @Test
  void filesCanBeReadInOneGo() throws IOException {
    assertThat(offenders(MAIN, file -> lines(file) > LONGEST_FILE)).isEmpty();
    assertThat(offenders(TEST, file -> lines(file) > LONGEST_FILE)).isEmpty();
  }

  @Test
  void controllersOnlyBind() throws IOException {
    assertThat(
            offenders(
                MAIN,
                file ->
                    file.getFileName().toString().endsWith("Controller.java")
                        && lines(file) > LONGEST_CONTROLLER))
        .isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      List<Path> folders =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(SourceTreeTest::folder)
              .distinct()
              .toList();
      assertThat(folders)
          .isNotEmpty()
          .allSatisfy(folder ->
              assertThat(folder.resolve("package-info.java"))
                  .exists()
                  .content()
                  .startsWith("/// ")
                  .contains("@NullMarked"));
    }
  }

  @Test
  void everyTypeStartsWithWhatItIs() throws IOException {
    assertThat(
            offenders(
                MAIN,
                file ->
                    !file.endsWith("package-info.java") && !DOCUMENTED.matcher(text(file)).find()))
        .isEmpty();
  }

  @Test
  void noPromisesAndNoAuthors() throws IOException {
    assertThat(offenders(MAIN, file -> PROMISE.matcher(text(file)).find())).isEmpty();
  }

  @Test
  void noTestIsSwitchedOffAndNoneSleeps() throws IOException {
    assertThat(
            offenders(
                TEST,
                file ->
                    !file.endsWith("SourceTreeTest.java") && DISABLED.matcher(text(file)).find()))
        .isEmpty();
  }

  @Test
  void everyTestIsFoundByItsName() throws IOException {
    assertThat(
            offenders(
                TEST,
                file ->
                    HOLDS_TESTS.matcher(text(file)).find()
                        && !file.getFileName().toString().endsWith("Test.java")))
        .isEmpty();
  }

  private static List<Path> offenders(Path root, Predicate<Path> offends) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty();
      return sources.stream().filter(offends).toList();
    }
  }

  private static Path folder(Path file) {
    return file.resolveSibling("");
  }

  private static long lines(Path file) {
    return text(file).lines().count();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
