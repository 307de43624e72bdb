package app.marquee;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.ui.about.Program.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The parts the program names are those the build puts in.
final class PartsListTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency><groupId>[^<]*</groupId><artifactId>([^<]*)</artifactId>(.*)");

  private static final List<String> PARTS =
      PartsList.parts().stream()
          .map(part -> part.name().toLowerCase(Locale.ROOT).replace(' ', '-'))
          .toList();

  @Test
  void everyLibraryOfTheBuildIsNamed() throws IOException {
    List<String> libraries =
        Files.readString(Path.of("pom.xml"))
            .lines()
            .map(DEPENDENCY::matcher)
            .filter(line -> line.find() && !line.group(2).contains("<scope>test"))
            .map(line -> line.group(1))
            .toList();
    assertThat(libraries).hasSizeGreaterThan(10).contains("javafx-fxml");
    assertThat(libraries)
        .allSatisfy(library ->
            assertThat(PARTS)
                .anySatisfy(
                    part -> assertThat(library).contains(part.replaceFirst("^apache-", ""))));
  }

  @Test
  void eachHasItsLicenceAndTheyStandInOrder() {
    assertThat(PartsList.parts()).extracting(Part::licence).noneMatch(String::isBlank);
    assertThat(PARTS).isSorted().doesNotHaveDuplicates();
  }
}
