package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Makes the packages people install, run by Maven's profile `dist` from source in the project's
/// folder, after everything else is made. They end up in `target/packages`.
final class Packages {
  private final Build build;
  private final Path dist;
  private final Path packages;

  private Packages(Build build) {
    this.build = build;
    dist = build.target().resolve("dist");
    packages = build.target().resolve("packages");
  }

  /// @param args Maven's target folder, the version, the time every packed file bears
  public static void main(String[] args) throws IOException, InterruptedException {
    new Packages(new Build(Path.of(args[0]), args[1], Instant.parse(args[2]))).make();
  }

  private void make() throws IOException, InterruptedException {
    Files.createDirectories(dist);
    Trees.delete(packages);
    Files.createDirectories(packages);
    if (!Files.exists(build.target().resolve("bom.json"))) {
      throw new IllegalStateException(
          "There is no bill of materials: Maven makes it where it is online, not with -o");
    }
    String system = system();
    Path made = new Image(build, dist).make(system);
    if (system.equals("linux")) {
      finishLinux(made);
    } else {
      try (Stream<Path> files = Files.list(made)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.move(file, packages.resolve(file.getFileName()));
        }
      }
    }
    Files.copy(
        build.target().resolve("bom.json"),
        packages.resolve("marquee-" + build.version() + "-sbom.json"),
        StandardCopyOption.REPLACE_EXISTING);
    writeSums();
  }

  private void finishLinux(Path image) throws IOException, InterruptedException {
    String parts =
        new Parts(build.target().resolve("bom.json"), image.resolve("lib/runtime")).text();
    Files.writeString(packages.resolve("marquee-" + build.version() + "-parts.txt"), parts);
    Path share = image.resolve("share");
    TerminalDocs.write(share, build.version(), build.time());
    Path doc = Files.createDirectories(share.resolve("doc/marquee"));
    Files.copy(Path.of("LICENSE"), doc.resolve("copyright"));
    Files.writeString(doc.resolve("parts.txt"), parts);
    Trees.level(image, build.time());

    Launchers launchers = new Launchers(image, Path.of("src/dist/linux/launcher.sh"));
    Path rehearsal = dist.resolve("rehearsal");
    Trees.delete(rehearsal);
    Training training = new Training(launchers, rehearsal);
    training.train("Marquee", "window");
    training.train("marquee", "terminal");
    launchers.removeTheirs();
    removeUnused(image);
    Trees.level(image, build.time());

    report(image, Trees.size(image));
    Path archive = new Portable(build, image).make(packages);
    report(archive, Files.size(archive));
    if (Debian.possible()) {
      Path deb = new Debian(build, image, dist).make(packages);
      report(deb, Files.size(deb));
    } else {
      System.out.println("No .deb: dpkg-deb is not installed.");
    }
  }

  /// Removes what lies in the image and nothing asks for.
  private static void removeUnused(Path image) throws IOException {
    for (String file :
        List.of(
            "lib/Marquee.png",
            "lib/marquee.png",
            "lib/app/.jpackage.xml",
            "lib/runtime/bin/jrunscript",
            "lib/runtime/bin/keytool",
            "lib/runtime/lib/classlist",
            "lib/runtime/lib/jexec",
            "lib/runtime/lib/jrt-fs.jar")) {
      Files.deleteIfExists(image.resolve(file));
    }
  }

  private static void report(Path path, long bytes) {
    System.out.printf(Locale.ROOT, "%s  %.1f MB%n", path, bytes / 1e6);
  }

  private void writeSums() throws IOException {
    StringBuilder sums = new StringBuilder();
    try (Stream<Path> files = Files.list(packages)) {
      List<Path> sorted = files.sorted().toList();
      for (Path file : sorted) {
        sums.append(sha256(file)).append("  ").append(file.getFileName()).append('\n');
      }
    }
    Files.writeString(packages.resolve("SHA256SUMS"), sums);
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException always) {
      throw new IllegalStateException(always);
    }
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "mac" : "linux";
  }
}
