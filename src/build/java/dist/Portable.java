package dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The image as an archive to unpack anywhere.
record Portable(Build build, Path image) {

  Path make(Path folder) throws IOException, InterruptedException {
    String name = "marquee-" + build.version();
    String system = "linux-" + System.getProperty("os.arch").replace("amd64", "x64");
    Path archive = folder.resolve(name + "-" + system + ".tar.gz");
    Build.run(
        List.of(
            "tar",
            "--create",
            "--sort=name",
            "--owner=0",
            "--group=0",
            "--numeric-owner",
            "--format=gnu",
            "--use-compress-program=gzip -n",
            "--transform=flags=r;s,^" + image.getFileName() + "," + name + ",",
            "--file=" + archive,
            "--directory=" + image.getParent(),
            image.getFileName().toString()),
        Map.of());
    return archive;
  }
}
