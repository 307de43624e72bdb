package app.marquee.io.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The scripts and the style of the page, and the policy that lets these scripts run and no other.
final class ReportScripts {
  /// Hashes of the chart library's two bundles, which are pinned in the build; hashing two
  /// megabytes for every report would cost more than writing its words.
  static final String FLAT_HASH = "sha256-W6cqi43r8Htq0rWbR5wgQs/DPRlYNj/3EZinv1T7RsI=";

  static final String GEO_HASH = "sha256-GnbW9PF+sCXlOUNQT9BbeijfAFGQHoz+tC7w8LDtp2M=";

  static final String FLAT = "/app/marquee/assets/plotly-cartesian.min.js";
  static final String GEO = "/app/marquee/assets/plotly-geo.min.js";
  static final String WORLD = "/app/marquee/assets/world_110m.json";

  /// Both bundles call themselves Plotly: the first is put aside before the second comes.
  private static final byte[] ASIDE = utf8("window.MarqueeFlat=window.Plotly;");

  private final byte[] script = bytes("report.js");

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  String style() {
    return new String(bytes("report.css"), StandardCharsets.UTF_8);
  }

  /// Nothing from anywhere but the page itself. The chart library writes styles and, for a saved
  /// picture, makes images of the page's own.
  String policy() {
    return "default-src 'none'; script-src '"
        + FLAT_HASH
        + "' '"
        + hash(ASIDE)
        + "' '"
        + GEO_HASH
        + "' '"
        + hash(script)
        + "'; style-src 'unsafe-inline'; img-src data: blob:; font-src 'none'; connect-src 'none';"
        + " base-uri 'none'; form-action 'none'";
  }

  /// Writes the page's scripts, with the charts as data between them.
  ///
  /// @param charts JSON without `<`, `>` and `&`
  void write(byte[] charts, OutputStream out) throws IOException {
    out.write(utf8("<script type=\"application/json\" id=\"charts\">"));
    out.write(charts);
    out.write(utf8("</script>\n<script type=\"application/json\" id=\"world\">"));
    copy(WORLD, out);
    out.write(utf8("</script>\n<script>"));
    copy(FLAT, out);
    out.write(utf8("</script>\n<script>"));
    out.write(ASIDE);
    out.write(utf8("</script>\n<script>"));
    copy(GEO, out);
    out.write(utf8("</script>\n<script>"));
    out.write(script);
    out.write(utf8("</script>\n"));
  }

  private static String hash(byte[] text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256.", impossible);
    }
  }

  private static void copy(String name, OutputStream out) throws IOException {
    try (InputStream in = open(name)) {
      byte[] piece = new byte[1 << 16];
      for (int read = in.readNBytes(piece, 0, piece.length);
          read > 0;
          read = in.readNBytes(piece, 0, piece.length)) {
        out.write(piece, 0, read);
      }
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream open(String name) {
    InputStream in = ReportScripts.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("The program lacks its resource " + name + ".");
    }
    return in;
  }
}
