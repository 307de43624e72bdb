package dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// The `.deb`: the image in `/opt/marquee`, and what a desktop and a terminal look for where they
/// look for it.
///
/// Everything is a file the package owns, and no script runs: menus, mime types and icons are
/// brought up to date by the packages that keep them, where there are any.
///
/// @param image the app image
/// @param dist the folder to work in
record Debian(Build build, Path image, Path dist) {
  private static final Path SOURCES = Path.of("src/dist/linux");

  /// Enough for the mark set; more takes minutes and saves little.
  private static final String LEVEL = "-z9";

  /// Whether this machine has the tool.
  static boolean possible() {
    return Files.isExecutable(Path.of("/usr/bin/dpkg-deb"));
  }

  Path make(Path folder) throws IOException, InterruptedException {
    Path root = dist.resolve("deb");
    Trees.delete(root);
    Path program = Files.createDirectories(root.resolve("opt/marquee"));
    Trees.copy(image, program);
    Path share = root.resolve("usr/share");
    Files.createDirectories(share.getParent());
    Files.move(program.resolve("share"), share);
    zip(share.resolve("man/man1/marquee.1"));
    put("marquee.desktop", share.resolve("applications/marquee.desktop"));
    put("marquee.xml", share.resolve("mime/packages/marquee.xml"));
    icons(share.resolve("icons/hicolor"));
    Path bin = Files.createDirectories(root.resolve("usr/bin"));
    Files.createSymbolicLink(bin.resolve("marquee"), Path.of("../../opt/marquee/bin/marquee"));
    String architecture = architecture();
    describe(root, architecture);
    Trees.level(root, build.time());
    Path deb = folder.resolve("marquee_" + build.version() + "_" + architecture + ".deb");
    Build.run(
        List.of(
            "dpkg-deb",
            "--root-owner-group",
            "-Zzstd",
            LEVEL,
            "--build",
            root.toString(),
            deb.toString()),
        Map.of("SOURCE_DATE_EPOCH", Long.toString(build.time().getEpochSecond())));
    return deb;
  }

  private void icons(Path theme) throws IOException {
    for (int size : Icons.SIZES) {
      copy(
          dist.resolve("icons/marquee-" + size + ".png"),
          theme.resolve(size + "x" + size + "/apps/marquee.png"));
    }
    copy(Path.of("assets/icon.svg"), theme.resolve("scalable/apps/marquee.svg"));
  }

  private void describe(Path root, String architecture) throws IOException {
    StringBuilder sums = new StringBuilder();
    for (Path file : Trees.walk(root)) {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        sums.append(md5(file)).append("  ").append(root.relativize(file)).append('\n');
      }
    }
    String control =
        Files.readString(SOURCES.resolve("control"))
            .replace("${version}", build.version())
            .replace("${architecture}", architecture)
            .replace("${kilobytes}", Long.toString(Trees.size(root) / 1024));
    Path folder = Files.createDirectories(root.resolve("DEBIAN"));
    Files.writeString(folder.resolve("control"), control);
    Files.writeString(folder.resolve("md5sums"), sums);
  }

  private static String md5(Path file) throws IOException {
    try {
      byte[] sum = MessageDigest.getInstance("MD5").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException always) {
      throw new IllegalStateException(always);
    }
  }

  private static String architecture() {
    String java = System.getProperty("os.arch");
    return java.equals("aarch64") ? "arm64" : java;
  }

  private static void zip(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      Files.copy(file, out);
    }
    Files.write(file.resolveSibling(file.getFileName() + ".gz"), bytes.toByteArray());
    Files.delete(file);
  }

  private static void put(String source, Path target) throws IOException {
    copy(SOURCES.resolve(source), target);
  }

  private static void copy(Path source, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Files.copy(source, target);
  }
}
