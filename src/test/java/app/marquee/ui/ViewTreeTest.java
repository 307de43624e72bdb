package app.marquee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the window's own files look like: views, controllers, text, style sheets.
final class ViewTreeTest {
  private static final Path RESOURCES = Path.of("src/main/resources/app/marquee/ui");
  private static final Path SOURCES = Path.of("src/main/java/app/marquee/ui");
  private static final Pattern ID = Pattern.compile("fx:id=\"(\\w+)\"");
  private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([\\w.]+)\"");
  private static final Pattern FIELD = Pattern.compile("@FXML private [\\w<>.]+ (\\w+);");
  private static final Pattern VIEW_KEY = Pattern.compile("=\"%([\\w.]+)\"");
  private static final Pattern COLOUR =
      Pattern.compile(
          "#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\b(Color|Paint)\\.(?!TRANSPARENT)[A-Za-z]+");

  /// Keys made of a fixed beginning and the name of a page, stage, level or document.
  private static final Pattern BUILT =
      Pattern.compile(
          "(page|import|command|command\\.go|command\\.colours|menu|task|task\\.state|dock\\.running"
              + "|log\\.level|rail\\.mark|clean\\.(parameter|step|test)|clusters\\.method|clusters\\.number|history|reports\\.document|export|topic|explore\\.board|features\\.kind|features\\.part"
              + "|checks\\.(after|stage|kind|field|unmade|onfailed))\\..*");

  @Test
  void everyFieldOfAControllerIsInItsViewAndBack() {
    for (Path view : files(RESOURCES, ".fxml")) {
      String text = text(view);
      Path controller = SOURCES.resolveSibling("ui").resolve(sourceOf(text));
      Set<String> ids = all(ID, text);
      Set<String> included =
          ids.stream()
              .filter(id -> text.contains("<fx:include fx:id=\"" + id))
              .collect(Collectors.toSet());
      Set<String> fields = all(FIELD, text(controller));
      for (String id : included) {
        ids.remove(id);
        ids.add(id + "Controller");
      }
      assertThat(fields).as(view.toString()).isEqualTo(ids);
    }
  }

  @Test
  void everyTextOfAViewIsInTheBundle() {
    Properties bundle = bundle();
    for (Path view : files(RESOURCES, ".fxml")) {
      assertThat(bundle.stringPropertyNames())
          .as(view.toString())
          .containsAll(all(VIEW_KEY, text(view)));
    }
  }

  @Test
  void viewsHoldNoTextOfTheirOwn() {
    Pattern own = Pattern.compile("(text|promptText|accessibleText)=\"[^%\"]*[a-z]{2}[^\"]*\"");
    for (Path view : files(RESOURCES, ".fxml")) {
      assertThat(all(own, text(view))).as(view.toString()).isEmpty();
    }
  }

  @Test
  void everyTextOfTheBundleIsUsed() {
    String sources =
        Stream.concat(files(SOURCES, ".java").stream(), files(RESOURCES, ".fxml").stream())
            .map(ViewTreeTest::text)
            .collect(Collectors.joining("\n"));
    List<String> unused = new ArrayList<>();
    for (String key : bundle().stringPropertyNames()) {
      boolean named = sources.contains("\"" + key + "\"") || sources.contains("\"%" + key + "\"");
      if (!named && !BUILT.matcher(key).matches()) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void everyTextTheCodeAsksForIsInTheBundle() {
    Pattern asked = Pattern.compile("(?:get|format)\\(\\s*\"([a-z]+(?:\\.[a-z0-9]+)+)\"\\s*[,)]");
    Set<String> keys = bundle().stringPropertyNames();
    for (Path source : files(SOURCES, ".java")) {
      String text = text(source);
      if (text.contains("Texts") || text.contains("texts")) {
        assertThat(keys).as(source.toString()).containsAll(all(asked, text));
      }
    }
  }

  @Test
  void coloursStandInTheThemeOnly() {
    Stream.of(files(RESOURCES, ".css"), files(RESOURCES, ".fxml"), files(SOURCES, ".java"))
        .flatMap(List::stream)
        .filter(file -> !file.toString().replace('\\', '/').contains("/theme/"))
        .forEach(file -> assertThat(all(COLOUR, text(file))).as(file.toString()).isEmpty());
  }

  private static String sourceOf(String view) {
    Matcher matcher = CONTROLLER.matcher(view);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1).substring("app.marquee.ui.".length()).replace('.', '/') + ".java";
  }

  private static Set<String> all(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(
          matcher.groupCount() > 0 && matcher.group(1) != null
              ? matcher.group(1)
              : matcher.group());
    }
    return found;
  }

  private static Properties bundle() {
    Properties bundle = new Properties();
    try (var reader = Files.newBufferedReader(RESOURCES.resolve("messages.properties"))) {
      bundle.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundle;
  }

  private static List<Path> files(Path root, String ending) {
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
      assertThat(found).isNotEmpty();
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
