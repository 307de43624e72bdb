import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Turns the HTML templates into Java sources, run by the build from source. A source that stays
/// the same is not touched, so that the compiler has nothing to do again.
///
/// In place of jte's Maven plugin, which asks for Maven 3.9, brings a Kotlin compiler of 60 MB and
/// touches every source.
final class Templates {
  private Templates() {}

  /// @param args the templates' folder, the sources' folder, the package
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]);
    Path fresh = Files.createTempDirectory("templates");
    TemplateEngine engine =
        TemplateEngine.create(
            new DirectoryCodeResolver(Path.of(args[0])),
            fresh,
            ContentType.Html,
            Templates.class.getClassLoader(),
            args[2]);
    engine.setTrimControlStructures(true);
    engine.generateAll();
    try (Stream<Path> files = Files.walk(fresh)) {
      List<Path> sources = files.filter(Files::isRegularFile).toList();
      for (Path source : sources) {
        Path old = target.resolve(fresh.relativize(source));
        if (!Files.exists(old) || Files.mismatch(source, old) >= 0) {
          Files.createDirectories(old.getParent());
          Files.copy(source, old, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    try (Stream<Path> files = Files.walk(target)) {
      List<Path> outdated =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !Files.exists(fresh.resolve(target.relativize(file))))
              .toList();
      for (Path file : outdated) {
        Files.delete(file);
      }
    }
    try (Stream<Path> files = Files.walk(fresh)) {
      List<Path> all = files.sorted(java.util.Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.delete(file);
      }
    }
  }
}
